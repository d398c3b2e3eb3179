import { existsSync } from "node:fs";
import { rename, rmdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Puts the pages for addresses that name nothing where static hosts look for them: /404.html and /zh/404.html. Astro
 * does so only for a route that stands at the root by itself, and ours carries its language.
 */
export const notFound = (): AstroIntegration => ({
  name: "word-order-not-found",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      for (const folder of ["404/", "zh/404/"].map((path) => fileURLToPath(new URL(path, dir)))) {
        if (!existsSync(folder))
          throw new Error(
            `The build made no page in ${folder}. Keep src/pages/[...lang]/404.astro, or name its place in src/site/addresses/not-found.ts.`,
          );
        await rename(`${folder}index.html`, folder.replace(/.$/, ".html"));
        await rmdir(folder);
      }
    },
  },
});
