import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown, type Plugin as RolldownPlugin } from "rolldown";
import subsetFont from "subset-font";
import { normalizePath, type Plugin } from "vite";
import { styleText } from "./style-text.ts";

const hashed = (name: string, extension: string, text: string | Uint8Array) =>
  `${name}-${createHash("sha256").update(text).digest("base64url").slice(0, 8)}.${extension}`;

/** A module whose one export holds the default exports of files by their ids. */
const register = (name: string, ids: readonly string[], path: (id: string) => string): string =>
  [
    ...ids.map((id, i) => `import part${i} from ${path(id)};`),
    `export const ${name} = {${ids.map((id, i) => `${JSON.stringify(id)}: part${i}`).join(",")}};`,
  ].join("\n");

/** Names the charts, their rows and the datasets in folders, as modules that client scripts import. */
function registers(root: string): RolldownPlugin {
  const ids = (folder: string, file: string) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, file)))
      .map(({ name }) => name)
      .sort();
  const path = (...parts: string[]) => JSON.stringify(join(root, ...parts));
  const modules: Record<string, () => string> = {
    "virtual:charts": () =>
      `export const charts = {${ids("src/charts", "chart.ts")
        .map((id) => `${JSON.stringify(id)}: () => import(${path("src/charts", id, "chart.ts")})`)
        .join(",")}};`,
    "virtual:rows": () => {
      const charts = ids("src/charts", "rows.ts");
      return register("rows", charts, (id) => path("src/charts", id, "rows.ts"));
    },
    "virtual:datasets": () => {
      const tables = readdirSync(join(root, "src/datasets"))
        .map((file) => file.replace(/\.ts$/, ""))
        .sort();
      return register("datasets", tables, (id) => path("src/datasets", `${id}.ts`));
    },
  };
  return {
    name: "word-order-registers",
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => (id.startsWith("\0") ? (modules[id.slice(1)]?.() ?? null) : null),
  };
}

/** Settings all client bundles share: the CSV reader in its browser edition, no source left in comments. */
const bundling = (root: string, name: string) => {
  const input = join(root, `src/client/${name}.ts`);
  if (!existsSync(input)) throw new Error(`No script "${name}": src/client/${name}.ts is missing.`);
  return {
    input: { [name]: input },
    cwd: root,
    platform: "browser" as const,
    logLevel: "warn" as const,
    resolve: { alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" } },
    plugins: [registers(root)],
  };
};

/** Is told of each file something is made from. */
export type Watch = (file: string) => void;
const unwatched: Watch = () => undefined;

/** A script of src/client/ bundled into one classic script, minified. */
export async function scriptText(root: string, name: string, watch = unwatched): Promise<string> {
  const build = await rolldown(bundling(root, name));
  const { output } = await build.generate({ format: "iife", minify: true, codeSplitting: false });
  for (const file of await build.watchFiles) watch(file);
  await build.close();
  return output[0].code.trim();
}

/** A module of src/client/ and the parts it loads later, minified; the first file is the module itself. */
export async function moduleFiles(
  root: string,
  name: string,
  watch = unwatched,
): Promise<{ name: string; text: string }[]> {
  const build = await rolldown(bundling(root, name));
  const { output } = await build.generate({
    format: "es",
    minify: true,
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: `${name}-[name]-[hash].js`,
  });
  for (const file of await build.watchFiles) watch(file);
  await build.close();
  return output.flatMap((part) => (part.type === "chunk" ? [{ name: part.fileName, text: part.code }] : []));
}

const latin =
  Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join("") + "¥£€§·×÷±–—‘’“”…•′″→←↑↓é";

/** The site's web font: the letters English needs as WOFF2, upright in weights 400 to 700, italic in one. */
export async function fontBytes(root: string, name: string): Promise<Uint8Array> {
  const italic = name === "serif-italic";
  const file = `node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${italic ? "italic" : "normal"}.woff2`;
  return subsetFont(readFileSync(join(root, file)), latin, {
    targetFormat: "woff2",
    variationAxes: { wght: italic ? 400 : { min: 400, max: 700 } },
  });
}

/**
 * Gives pages the text, name and so the hash of each stylesheet (`virtual:style/site`) and script
 * (`virtual:script/lazy-load`), the files of each module (`virtual:module/engine`) and the web font (`virtual:font/serif`) while they are rendered: a strict policy needs the hash of what stands inline,
 * and an embed carries its own within the one request.
 */
export function assets(): Plugin {
  let root = process.cwd();
  /** By module, the files it was made from, for the development server. */
  const madeFrom = new Map<string, Set<string>>();
  const pattern = /^virtual:(style|script|module|font)\/([a-z-]+)$/;
  return {
    name: "word-order-assets",
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return pattern.test(id) ? `\0${id}` : null;
    },
    async load(id) {
      const match = pattern.exec(id.slice(1));
      if (!id.startsWith("\0") || !match) return null;
      const [, kind, name] = match as unknown as [string, "style" | "script" | "module" | "font", string];
      const sources = new Set<string>();
      madeFrom.set(id, sources);
      const watch = (file: string) => void sources.add(normalizePath(file));
      if (kind === "module") {
        const files = await moduleFiles(root, name, watch);
        return `export const files = ${JSON.stringify(files)};\nexport const name = files[0].name;`;
      }
      if (kind === "font") {
        const bytes = await fontBytes(root, name);
        const base64 = Buffer.from(bytes).toString("base64");
        return `export const base64 = "${base64}";\nexport const name = ${JSON.stringify(hashed(name, "woff2", bytes))};`;
      }
      const text = kind === "style" ? styleText(root, name) : await scriptText(root, name, watch);
      const file = hashed(name, kind === "style" ? "css" : "js", text);
      return `export const text = ${JSON.stringify(text)};\nexport const name = ${JSON.stringify(file)};`;
    },
    hotUpdate({ file, modules }) {
      // A stylesheet may import any other, and there are few.
      const isStyle = file.startsWith(`${normalizePath(root)}/src/styles/`.replace("//", "/"));
      const isMadeFrom = (id: string) => madeFrom.get(id)?.has(file) || (isStyle && id.startsWith("\0virtual:style/"));
      const made = [...this.environment.moduleGraph.idToModuleMap].filter(([id]) => isMadeFrom(id));
      return made.length > 0 ? [...new Set([...modules, ...made.map(([, module]) => module)])] : undefined;
    },
  };
}
