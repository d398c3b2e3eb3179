import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** An import as it stands in a file; a glob counts as an import of what it may match. */
interface Import {
  from: string;
  typeOnly: boolean;
}

/** The modules of src/, from the top layer to the bottom. Modules on one layer do not import each other. */
const levels = [
  ["pages", "content"],
  ["layouts"],
  ["components"],
  ["site", "client"],
  ["explore"],
  ["charts", "embed-kit", "search-kit", "interactive-kit", "picture-kit"],
  ["datasets"],
  ["dataset-kit", "chart-kit"],
  ["i18n"],
  ["lib"],
];
const levelOf = (room: string) => levels.findIndex((rooms) => rooms.includes(room));

/** The room of a file: src/charts/rate-gap/rows.ts is in charts. Files of src/ itself open onto every room. */
function roomOf(file: string): string {
  if (file.startsWith("content/")) return "content";
  const [, room, below] = file.split("/");
  return below === undefined || room === "styles" ? "pages" : room!;
}

/** The part of a file that holds imports: an Astro file's fence and its scripts, an MDX file's own lines. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith(".astro")) return text;
  const fence = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [fence, ...scripts].join("\n");
}

/** The imports of a file. */
export function importsIn(file: string, text: string): Import[] {
  const code = codeOf(file, text);
  const statements = /^\s*(?:import|export)\s+(?:(type)\s+)?(?:([\w*{][^;"'`]*?)\s+from\s+)?["']([^"']+)["']/gm;
  const imports = [...code.matchAll(statements)].map(([, type, names = "", from]): Import => {
    const named = /^\{([\s\S]*)\}$/
      .exec(names.trim())?.[1]
      ?.split(",")
      .filter((name) => name.trim());
    return {
      from: from!,
      typeOnly: Boolean(type) || Boolean(named?.length && named.every((name) => /^\s*type\s/.test(name))),
    };
  });
  const calls = /\b(?:import\.meta\.glob(?:<[^(]*>)?|import)\(\s*["']([^"']+)["']/g;
  return [...imports, ...[...code.matchAll(calls)].map(([, from]): Import => ({ from: from!, typeOnly: false }))];
}

/** The file of the project an import names, without its ending; undefined for a package or a virtual module. */
function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith("~/")) return `src/${from.slice(2)}`;
  return from.startsWith(".") ? posix.join(dirname(file), from) : undefined;
}

/** Scripts that are loaded only once a reader changes a choice. */
const isEngine = (file: string) => file.startsWith("src/client/engine");

/** What is wrong with an import, or undefined. */
export function faultOf(file: string, { from, typeOnly }: Import): string | undefined {
  const room = roomOf(file);
  const target = targetOf(file, from);
  const fault = (why: string) => `${file} imports "${from}": ${why}`;

  if (target === undefined) {
    if (room === "client" && /^(zod|linkedom|node:)/.test(from)) return fault("that stays out of a reader's browser");
    if (room === "client" && from.startsWith("arquero") && !isEngine(file) && !typeOnly)
      return fault("only the engine may load arquero");
    if (room === "content") return fault("an essay imports charts and nothing else");
    return undefined;
  }
  if (room === "content")
    return /^src\/charts\/[a-z0-9-]+\/chart(\.ts)?$/.test(target)
      ? undefined
      : fault("an essay imports charts and nothing else");
  if (!target.startsWith("src/")) return fault("it leads out of src/");
  if (file.endsWith("/chart.ts") && /\/rows(\.ts)?$/.test(target) && !typeOnly)
    return fault("a chart takes only a type from rows, which keeps arquero out of a reader's first download");

  const other = roomOf(target);
  if (other === room) return undefined;
  const [here, there] = [levelOf(room), levelOf(other)];
  if (here === -1 || there === -1) return fault(`the room "${here === -1 ? room : other}" has no level in this test`);
  const lentToCharts = room === "chart-kit" && other === "dataset-kit" && (typeOnly || /\/grades(\.ts)?$/.test(target));
  if (there <= here && !lentToCharts) return fault(`${room} does not look up or across to ${other}`);
  return undefined;
}

const filesBelow = (folder: string, endings: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, ...name.split(/[\\/]/)))
    .filter((name) => endings.test(name));

const files = [...filesBelow("src", /\.(ts|astro)$/), ...filesBelow("content", /\.mdx$/)];
const importsOfFile = new Map(files.map((file) => [file, importsIn(file, readFileSync(join(file), "utf8"))]));

test("imports run downhill", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap((file) =>
      importsOfFile
        .get(file)!
        .map((found) => faultOf(file, found))
        .filter(Boolean),
    ),
  ).toEqual([]);
});

/** The files an import names, types counted. */
const importedBy = (file: string): string[] =>
  (importsOfFile.get(file) ?? []).flatMap(({ from }) => {
    const target = targetOf(file, from);
    return target === undefined ? [] : filesFor(target);
  });

/** Files that import each other in a circle, as the way around. */
function circles(all: readonly string[], next: (file: string) => readonly string[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start !== -1) {
      found.push([...way.slice(start), file].join(" > "));
      return;
    }
    if (done.has(file)) return;
    for (const other of next(file)) visit(other, [...way, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
  return found;
}

test("no files import each other in a circle, not even types", () => {
  expect(circles(files, importedBy)).toEqual([]);
});

test("a circle is told with the way around", () => {
  const imports: Record<string, string[]> = { a: ["b"], b: ["c"], c: ["b"], d: ["a"] };
  expect(circles(["d", "a"], (file) => imports[file] ?? [])).toEqual(["b > c > b"]);
});

test("Astro files stand in pages, layouts and components only", () => {
  const elsewhere = files.filter((file) => file.endsWith(".astro") && !/^src\/(pages|layouts|components)\//.test(file));
  expect(elsewhere).toEqual([]);
});

/** The files an import names; a glob may name several. */
function filesFor(target: string): string[] {
  if (!target.includes("*")) return [target, `${target}.ts`].filter((candidate) => importsOfFile.has(candidate));
  const pattern = new RegExp(
    `^${target
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^/]*")}$`,
  );
  return files.filter((file) => pattern.test(file));
}

/** Packages a file reaches through every import that is more than a type, with the way there. */
function reaches(file: string, way: readonly string[] = [], seen = new Set<string>()): { name: string; way: string }[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return (importsOfFile.get(file) ?? [])
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ from }) => {
      const target = targetOf(file, from);
      if (target === undefined) return [{ name: from, way: [...way, file, from].join(" > ") }];
      return filesFor(target).flatMap((next) => reaches(next, [...way, file], seen));
    });
}

/** What a set of files reaches that it should not, as the ways there. */
const straysOf = (from: readonly string[], packages: RegExp) =>
  from
    .flatMap((file) => reaches(file))
    .filter(({ name }) => packages.test(name))
    .map(({ way }) => way);

const isChart = (file: string) => /^src\/charts\/.*\/chart\.ts$/.test(file);
const isClient = (file: string) => file.startsWith("src/client/");

test("no chart, and no script but the engine, reaches what reads and shapes tables", () => {
  const carried = files.filter((file) => isChart(file) || (isClient(file) && !isEngine(file)));
  expect(carried.length).toBeGreaterThan(0);
  expect(straysOf(carried, /^(arquero|zod|csv-parse|linkedom|node:)/)).toEqual([]);
});

test("the engine reaches nothing of Node", () => {
  const engine = files.filter((file) => isEngine(file) || /^src\/charts\/.*\/rows\.ts$/.test(file));
  expect(straysOf(engine, /^(linkedom|node:)/)).toEqual([]);
});

describe("the reading of imports", () => {
  test.each<[string, Import[]]>([
    ['import a from "./a.ts";', [{ from: "./a.ts", typeOnly: false }]],
    ['import * as a from "a";', [{ from: "a", typeOnly: false }]],
    ['import type { A } from "./a.ts";', [{ from: "./a.ts", typeOnly: true }]],
    ['import { type A, type B } from "./a.ts";', [{ from: "./a.ts", typeOnly: true }]],
    ['import { a, type B } from "./a.ts";', [{ from: "./a.ts", typeOnly: false }]],
    ['import {\n  a,\n  b,\n} from "./a.ts";', [{ from: "./a.ts", typeOnly: false }]],
    ['export { a } from "./a.ts";', [{ from: "./a.ts", typeOnly: false }]],
    ['export * from "./a.ts";', [{ from: "./a.ts", typeOnly: false }]],
    ['import "./a.css";', [{ from: "./a.css", typeOnly: false }]],
    ['const a = await import("./a.ts");', [{ from: "./a.ts", typeOnly: false }]],
    [
      'const a = import.meta.glob<{ default: A }>("../charts/*/rows.ts", { eager: true });',
      [{ from: "../charts/*/rows.ts", typeOnly: false }],
    ],
    ["export const a = 1;", []],
  ])("%s", (code, imports) => {
    expect(importsIn("src/a.ts", code)).toEqual(imports);
  });

  test("an Astro file imports in its fence and its scripts", () => {
    const text = '---\nimport a from "./a";\n---\n<p>import b from "./b"</p>\n<script>\n  import "./c";\n</script>';
    expect(importsIn("src/pages/a.astro", text).map(({ from }) => from)).toEqual(["./a", "./c"]);
  });
});

describe("the arrows", () => {
  test.each([
    ["src/i18n/site.ts", "~/charts/rate-gap/chart.ts", "i18n does not look up or across to charts"],
    ["src/charts/a/chart.ts", "../../site/draw.ts", "charts does not look up or across to site"],
    ["src/site/a.ts", "../client/a.ts", "site does not look up or across to client"],
    ["src/client/a.ts", "../site/a.ts", "client does not look up or across to site"],
    ["src/dataset-kit/a.ts", "../chart-kit/a.ts", "dataset-kit does not look up or across to chart-kit"],
    ["src/chart-kit/a.ts", "../dataset-kit/columns.ts", "chart-kit does not look up or across to dataset-kit"],
    ["src/datasets/a.ts", "../charts/rows.ts", "datasets does not look up or across to charts"],
    ["src/components/A.astro", "~/pages/index.astro", "components does not look up or across to pages"],
    [
      "src/charts/a/chart.ts",
      "./rows.ts",
      "a chart takes only a type from rows, which keeps arquero out of a reader's first download",
    ],
    ["src/client/a.ts", "zod", "that stays out of a reader's browser"],
    ["src/client/a.ts", "node:fs", "that stays out of a reader's browser"],
    ["src/client/a.ts", "linkedom", "that stays out of a reader's browser"],
    ["src/client/a.ts", "arquero", "only the engine may load arquero"],
    ["src/site/a.ts", "../../tests/a.ts", "it leads out of src/"],
    ["src/attic/a.ts", "../i18n/lang.ts", 'the room "attic" has no level in this test'],
    ["content/essays/a/en.mdx", "~/charts/rate-gap/rows", "an essay imports charts and nothing else"],
    ["content/essays/a/en.mdx", "arquero", "an essay imports charts and nothing else"],
  ])("%s may not import %s", (file, from, why) => {
    expect(faultOf(file, { from, typeOnly: false })).toBe(`${file} imports "${from}": ${why}`);
  });

  test.each([
    ["src/pages/index.astro", "~/layouts/Page.astro", false],
    ["src/pages/index.astro", "~/i18n/site", false],
    ["src/components/Chart.astro", "~/site/pictures/drawings", false],
    ["src/site/a.ts", "../charts/*/rows.ts", false],
    ["src/charts/a/chart.ts", "./rows.ts", true],
    ["src/charts/a/rows.ts", "../../datasets/a.ts", true],
    ["src/chart-kit/a.ts", "../dataset-kit/grades.ts", false],
    ["src/chart-kit/a.ts", "../dataset-kit/columns.ts", true],
    ["src/client/engine.ts", "arquero", false],
    ["src/site/a.ts", "node:fs", false],
    ["content/essays/a/zh.mdx", "~/charts/rate-gap/chart", false],
  ])("%s may import %s", (file, from, typeOnly) => {
    expect(faultOf(file, { from, typeOnly })).toBeUndefined();
  });
});
