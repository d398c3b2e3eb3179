import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { offers, promisesIn } from "./lib/contract.ts";
import { dist } from "./lib/site.ts";

/** The documents may not lag behind the code they describe. */
const names = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", ...globSync("docs/*.md").sort()];
const texts = new Map(names.map((name) => [name, readFileSync(name, "utf8")]));
const readme = texts.get("README.md")!;
const architecture = texts.get("docs/architecture.md")!;

const { scripts, version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
  version: string;
};

/** Npm has words of its own for two of the scripts. */
const shorthands = ["start", "test"];

const scriptsIn = (text: string): string[] => [
  ...[...text.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)].map(([, script]) => script!),
  ...[...text.matchAll(/\bnpm (start|test)\b/g)].map(([, script]) => script!),
];

/** Text in backticks, blocks of code left out. */
const codeIn = (text: string): string[] =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** What programs write and no commit holds, and the example that the recipes build and throw away. */
const passing = /^(dist|packs|public\/editions)\b|red-packets/;

/** Code that names a file or folder of the project: "src/build/", "data/sources.csv", "tests/build/weight.test.ts". */
function pathsIn(text: string): string[] {
  const rooms = readdirSync(".").filter((name) => name !== "node_modules" && statSync(name).isDirectory());
  return codeIn(text)
    .map((code) => /^([\w.-]+\/[\w./-]*)(?::\d+)?$/.exec(code)?.[1])
    .filter((path) => path !== undefined)
    .filter((path) => rooms.includes(path.split("/")[0]!) && !passing.test(path));
}

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!).filter((link) => !/^https?:/.test(link));

describe.each(names)("%s", (name) => {
  const text = texts.get(name)!;

  test("names npm scripts that exist", () => {
    expect(scriptsIn(text).filter((script) => !(script in scripts))).toEqual([]);
  });

  test("names files and folders that exist", () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  test("links to files that exist", () => {
    expect(linksIn(text).filter((link) => !existsSync(join(dirname(name), link)))).toEqual([]);
  });
});

test("the README tells every npm script", () => {
  const told = [...readme.matchAll(/^\| `npm (?:run )?([\w:-]+)/gm)].map(([, script]) => script!);
  expect(told.toSorted()).toEqual(Object.keys(scripts).toSorted());
  expect(shorthands.filter((script) => !readme.includes(`\`npm ${script}\``))).toEqual([]);
});

test("the README's picture is there, and light", () => {
  expect(readme).toContain("(docs/picture.png)");
  expect(statSync("docs/picture.png").size).toBeLessThan(250_000);
});

test("the README tells every budget", () => {
  const budgets = /const budgets = \{([\s\S]*?)\}/.exec(readFileSync("tests/build/weight.test.ts", "utf8"))?.[1] ?? "";
  const bytes = [...budgets.matchAll(/: ([\d_]+)/g)].map(([, digits]) => Number(digits!.replaceAll("_", "")));
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.map((limit) => limit.toLocaleString("en")).filter((limit) => !readme.includes(` ${limit} |`))).toEqual(
    [],
  );
});

/** The forms of address the README lists, as patterns: `/charts/<id>.svg`. */
const forms = /^## Public addresses\n([\s\S]*?)^## /m
  .exec(readme)![1]!
  .split("\n")
  .filter((line) => line.startsWith("| `/"))
  .flatMap((line) => codeIn(line.split("|")[1]!))
  .map((form) => {
    const pattern = form
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/<(path|view)>/, ".+")
      .replace(/<language>/, "[a-zA-Z-]+")
      .replace(/<\w+>/g, "[a-z0-9.-]+");
    return { form, pattern: new RegExp(`^${pattern}$`) };
  });

const inEnglish = (address: string) => address.replace(/^\/zh\//, "/");

test("the README lists the form of every promised address", () => {
  const promises = promisesIn(readFileSync("tests/build/contract.txt", "utf8")).map(inEnglish);
  expect(promises.filter((promise) => !forms.some(({ pattern }) => pattern.test(promise)))).toEqual([]);
});

test("every form the README lists has an address", () => {
  const offered = offers(dist().files.keys());
  const idle = forms.filter(({ pattern }) => !offered.some((address) => pattern.test(address)));
  // There are none until the first is frozen.
  expect(idle.map(({ form }) => form).filter((form) => !form.startsWith("/editions/"))).toEqual([]);
});

test("the architecture tells every room of src/", () => {
  const rooms = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.map(({ name }) => `\`src/${name}/\``).filter((room) => !architecture.includes(room))).toEqual([]);
});

test("the architecture tells what every later script is fetched for", () => {
  const source = readFileSync("src/site/assets/lazy-assets.ts", "utf8");
  const later = [...source.matchAll(/"virtual:(?:script|module|style)\/([\w-]+)"/g)].map(([, name]) => name!);
  expect(later.length).toBeGreaterThan(0);
  expect(later.filter((name) => !architecture.includes(`\`${name}\``))).toEqual([]);
});

/** What belongs to the example, and not to the message. */
const example = /"[^"]*"|\bhas no\b|[\w./-]*red-packets[\w./-]*|\b(?:mn )?packets\b|\b(?:its )?title\b|\d[\d,.-]*/;

/** A message that CONTRIBUTING quotes, cut into the words that no example changes: four or more in a row. */
const phrasesOf = (message: string): string[] =>
  codeIn(message.replaceAll("\\`", "…"))
    .flatMap((code) => code.replace(new RegExp(example, "g"), "…").split(/[“”…<>|=]|Expected |[.:;,](?:\s|$)/))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.split(/\s+/).length >= 4);

const messages = [...texts.get("CONTRIBUTING.md")!.matchAll(/^\| Message[^\n]*\n\|[ |-]+\n((?:\|[^\n]*\n)+)/gm)]
  .flatMap(([, rows]) => rows!.trim().split("\n"))
  .map((row) => row.split(/(?<!\\)\|/)[1]!.trim());

const spoken = globSync(["src/**/*.ts", "scripts/**/*.ts", "tests/charts/**/*.ts", "tests/{build,unit}/*.test.ts"])
  .map((file) => readFileSync(file, "utf8"))
  .join("\n")
  .replace(/\$\{[^}]*\}/g, "…");

test.each(messages)("CONTRIBUTING quotes a message as the code writes it: %s", (message) => {
  expect(phrasesOf(message).filter((phrase) => !spoken.includes(phrase))).toEqual([]);
});

test("CONTRIBUTING has messages for every recipe", () => expect(messages.length).toBeGreaterThan(20));

test("the changelog tells this version", () => {
  expect(texts.get("CHANGELOG.md")).toMatch(
    new RegExp(`^## ${version.replaceAll(".", "\\.")} - \\d{4}-\\d{2}-\\d{2}$`, "m"),
  );
});
