import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The charts of a built site that can be embedded, by id: those whose page offers it. At other addresses below /charts/
 * stand the pages of charts that were withdrawn or renamed.
 * @throws if there is no site
 */
export function builtCharts(dist: string): string[] {
  if (!existsSync(join(dist, "charts"))) throw new Error(`No site in ${dist}. Run \`npm run build\` first.`);
  const page = (id: string) => join(dist, "charts", id, "index.html");
  return readdirSync(join(dist, "charts"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(page(entry.name)))
    .map(({ name }) => name)
    .filter((id) => readFileSync(page(id), "utf8").includes(" data-facts="))
    .sort();
}
