import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryAt } from "../src/site/addresses/repository.ts";

/** Sets `repository` in package.json, and with it `bugs` and `homepage`, which npm shows and would not derive by itself. */

/** What package.json says of a repository. @throws if the address is none */
export function fieldsOf(address: string) {
  const { home, issues } = repositoryAt(address, "The address");
  return { homepage: `${home}#readme`, bugs: { url: issues }, repository: { type: "git", url: `git+${home}.git` } };
}

if (import.meta.main) {
  try {
    const file = join(import.meta.dirname, "../package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    const fields = fieldsOf(process.argv[2] ?? "");
    const others = Object.entries(manifest).filter(([key]) => !(key in fields));
    // Before the licence, where npm puts them.
    const at = others.findIndex(([key]) => key === "license");
    const entries = [...others.slice(0, at), ...Object.entries(fields), ...others.slice(at)];
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    console.log(`package.json names ${fields.repository.url}, ${fields.bugs.url} and ${fields.homepage}.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
