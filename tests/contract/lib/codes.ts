import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { Variant } from "../../../src/embed-kit/snippets.ts";

/** The code a desk copies from a chart page of a build, with the site at another address. */
export function codeOf(
  dist: string,
  chart: string,
  lang: "en" | "zh",
  variant: Variant,
  from: URL,
  to: string,
): string {
  const file = join(dist, lang === "en" ? "" : lang, "charts", chart, "index.html");
  const { document } = parseHTML(readFileSync(file, "utf8"));
  const code = document.querySelector(`[data-variant="${variant}"]`)?.textContent;
  if (!code)
    throw new Error(`${file} holds no code "${variant}". Its embed panel has changed: change this reader too.`);
  return code.replaceAll(from.href, to);
}
