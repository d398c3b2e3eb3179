import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../i18n/lang.ts";
import { charts, rowsOf } from "../registry.ts";
import { datasets, tableOf, type AnyRow } from "../tables.ts";
import { checkProse, checkTwins, ProseError } from "./check.ts";
import type { Lookup } from "./figures.ts";
import { parseProse, type Prose } from "./parse.ts";

export const essayFile = (slug: string, lang: Lang) => `content/essays/${slug}/${lang}.mdx`;

export const readProse = (slug: string, lang: Lang): Prose => {
  const file = essayFile(slug, lang);
  return parseProse(readFileSync(join(process.cwd(), file), "utf8"), file);
};

/** The project's tables and charts, as facts name them. */
export const lookup: Lookup = (of) => {
  if (datasets.has(of)) return { rows: tableOf(of), what: `data/${of}.csv` };
  const chart = charts.get(of);
  return chart ? { rows: rowsOf(chart) as unknown as AnyRow[], what: `the chart ${of}` } : undefined;
};

/** Stops the build where an essay and the tables disagree, in either language or between them. @throws ProseError */
export function checkEssay(slug: string): void {
  const [en, zh] = [readProse(slug, "en"), readProse(slug, "zh")];
  const complaints = [...checkProse(en, "en", lookup), ...checkProse(zh, "zh", lookup), ...checkTwins(en, zh)];
  if (complaints.length > 0) throw new ProseError(complaints);
}

/** The source ids behind the figures of an essay's sentences, in the order they are met. */
export function sourcesInProse(prose: Prose): string[] {
  const ids = prose.mentions
    .filter(({ tag }) => tag === "Fact")
    .flatMap(({ attributes: { of, at } }) => {
      const row = lookup(of!)?.rows.find((row) => row.key === at);
      return row ? ([row["source"] ?? (row["sources"] as string[])?.[0]] as string[]) : [];
    });
  return [...new Set(ids)];
}
