import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, Features } from "lightningcss";
import { rolldown } from "rolldown";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { palette } from "../chart-kit/theme.ts";

const hashed = (name: string, extension: string, text: string | Uint8Array) =>
  `${name}-${createHash("sha256").update(text).digest("base64url").slice(0, 10)}.${extension}`;

const variables = (theme: keyof typeof palette) =>
  Object.entries(palette[theme])
    .map(([role, value]) => `--${role}:${value}`)
    .join(";");

/** The palette as custom properties: the system decides between light and dark unless the page says which. */
export const paletteText = (): string =>
  `:root{${variables("light")}}` +
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${variables("dark")}}}` +
  `:root[data-theme=dark]{${variables("dark")};color-scheme:dark}:root[data-theme=light]{color-scheme:light}` +
  `@media print{:root:root{${variables("light")}}}`;

/** A stylesheet with the palette and its imports folded in, minified. */
export function styleText(root: string, name: string): string {
  const filename = join(root, `src/styles/${name}.css`);
  if (!existsSync(filename)) throw new Error(`No stylesheet "${name}": src/styles/${name}.css is missing.`);
  const { code } = bundle({ filename, minify: true, exclude: Features.LightDark | Features.Nesting | Features.MediaRangeSyntax });
  return paletteText() + code.toString();
}

/** A script of src/client/ bundled into one classic-safe file, minified. */
export async function scriptText(root: string, name: string): Promise<string> {
  const input = join(root, `src/client/${name}.ts`);
  if (!existsSync(input)) throw new Error(`No script "${name}": src/client/${name}.ts is missing.`);
  const build = await rolldown({ input, cwd: root, platform: "browser", logLevel: "warn" });
  const { output } = await build.generate({ format: "iife", minify: true, comments: false });
  await build.close();
  return output[0].code.trim();
}

const latin = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join("") + "¥£€§·×÷±–—‘’“”…•′″→←↑↓é";

/** The site's one web font: the letters English needs, weights 400 to 700, as WOFF2. */
export async function fontBytes(root: string): Promise<Uint8Array> {
  const file = "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";
  return subsetFont(readFileSync(join(root, file)), latin, {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  });
}

/**
 * Gives pages the text, name and so the hash of each stylesheet (`virtual:style/site`) and script
 * (`virtual:script/wake`) and of the web font (`virtual:font/serif`) while they are rendered: a strict policy needs the hash of what stands inline,
 * and an embed carries its own within the one request.
 */
export function assets(): Plugin {
  let root = process.cwd();
  const pattern = /^virtual:(style|script|font)\/([a-z-]+)$/;
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
      const [, kind, name] = match as unknown as [string, "style" | "script" | "font", string];
      if (kind === "font") {
        const bytes = await fontBytes(root);
        const base64 = Buffer.from(bytes).toString("base64");
        return `export const base64 = "${base64}";\nexport const name = ${JSON.stringify(hashed(name, "woff2", bytes))};`;
      }
      const text = kind === "style" ? styleText(root, name) : await scriptText(root, name);
      const file = hashed(name, kind === "style" ? "css" : "js", text);
      return `export const text = ${JSON.stringify(text)};\nexport const name = ${JSON.stringify(file)};`;
    },
  };
}
