import { inlineScripts } from "./policy.ts";
import type { Site } from "./site.ts";

/** Strings each library keeps through minifying and tree shaking; libraries.test.ts bundles them to see. */
const markers: Record<string, string> = {
  "@observablehq/plot": "plot-d6a7b5",
  arquero: "Unrecognized column",
  linkedom: "HTMLMarqueeElement",
  zod: "invalid_type",
};

/** The libraries whose code a script carries. */
export const librariesIn = (code: string): string[] =>
  Object.entries(markers)
    .filter(([, marker]) => code.includes(marker))
    .map(([library]) => library);

/**
 * The engine, loaded only once a reader changes a choice, draws and reads tables as the build does; so does that of an
 * edition. Nothing else may.
 */
const isAllowed = (file: string, library: string) =>
  /^(editions\/[^/]+\/)?assets\/engine-/.test(file) && library !== "linkedom";

/** Scripts of a site that carry what must stay behind. */
export function strayLibraries(site: Site): string[] {
  const files = [...site.files]
    .filter(([file]) => /\.m?js$/.test(file))
    .map(([file, bytes]) => [file, bytes.toString()] as const);
  const inline = site.pages.map((page) => [page.file, inlineScripts(page.html).join("\n")] as const);
  return [...files, ...inline].flatMap(([file, code]) =>
    librariesIn(code)
      .filter((library) => !isAllowed(file, library))
      .map((library) => `/${file} carries ${library}`),
  );
}
