import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle, Features } from "lightningcss";
import { palette } from "../../chart-kit/theme.ts";

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

/** The sizes that src/styles/tokens.css declares, by name without dashes: "space-4" is "0.5rem". */
export function sizeTokens(root: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "src/styles/tokens.css"), "utf8").replace(/\/\*[^]*?\*\//g, "");
  return new Map([...text.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

/** The value of a size, or nothing where a property is no size. @throws if it is named like one and is not declared */
function sizeOf(tokens: ReadonlyMap<string, string>, property: string, stylesheet: string): string | undefined {
  const [, name, family] = /^--((type|space)-.*)$/.exec(property) ?? [];
  if (!name) return undefined;
  const value = tokens.get(name);
  if (value) return value;
  const known = [...tokens.keys()].filter((token) => token.startsWith(`${family}-`)).map((token) => `--${token}`);
  throw new Error(
    `The stylesheet "${stylesheet}" or one that it imports asks for ${property}. src/styles/tokens.css has ${known.join(", ")}. Take one of these, or declare it there.`,
  );
}

/**
 * A stylesheet with its imports folded in, sizes written out, minified; the palette first, but for the one that joins
 * another later.
 * @throws if there is no such stylesheet, or it asks for a size that is not declared
 */
export function styleText(root: string, stylesheet: string): string {
  const filename = join(root, `src/styles/${stylesheet}.css`);
  if (!existsSync(filename)) throw new Error(`No stylesheet "${stylesheet}": src/styles/${stylesheet}.css is missing.`);
  const tokens = sizeTokens(root);
  const { code } = bundle({
    filename,
    minify: true,
    visitor: {
      Variable({ name }) {
        const raw = sizeOf(tokens, name.ident, stylesheet);
        return raw === undefined ? undefined : { raw };
      },
    },
    exclude: Features.LightDark | Features.Nesting | Features.MediaRangeSyntax,
  });
  return (stylesheet === "reading" ? "" : paletteText()) + code.toString();
}
