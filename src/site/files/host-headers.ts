import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Response headers by path pattern below the base path. Hosts join values of overlapping rules, so none overlap. */
const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "*": {
    // Nothing is private and no cookie is set: other sites may read all of it, tables and pictures first.
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
  },
  "assets/*": { "Cache-Control": "public, max-age=31536000, immutable" },
  "editions/:edition/assets/*": { "Cache-Control": "public, max-age=31536000, immutable" },
};

/**
 * The file that Netlify and Cloudflare Pages read for response headers. deploy/nginx.conf and deploy/Caddyfile say the
 * same to those servers.
 * @param base the path the site is below, with a slash at either end
 */
export const headersText = (base: string): string =>
  Object.entries(rules)
    .map(([pattern, headers]) =>
      [`${base}${pattern}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n") + "\n";

/** Writes `_headers` into the built site. Not a route: Astro makes no page of a file whose name begins with `_`. */
export const hostHeaders = (): AstroIntegration => {
  let base = "/";
  return {
    name: "word-order-host-headers",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/, "/");
      },
      "astro:build:done": ({ dir }) => writeFile(fileURLToPath(new URL("_headers", dir)), headersText(base)),
    },
  };
};
