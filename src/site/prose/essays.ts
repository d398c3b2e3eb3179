import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnyChart, ChartRow } from "../../chart-kit/define-chart.ts";
import { columnMeta } from "../../dataset-kit/columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { charts, rowsOf } from "../registry/registry.ts";
import { datasets, tableOf, type AnyRow } from "../tables/tables.ts";
import { askedBy } from "./claim.ts";
import { checkProse, checkTwins, ProseError } from "./check.ts";
import { dollarsAt, rateTable } from "./dollars.ts";
import type { Lookup } from "./figures.ts";
import { parseProse, type Prose } from "./parse.ts";

export const essayFile = (slug: string, lang: Lang) => `content/essays/${slug}/${lang}.mdx`;

export const readSource = (slug: string, lang: Lang): string =>
  readFileSync(join(process.cwd(), essayFile(slug, lang)), "utf8");

export const readProse = (slug: string, lang: Lang): Prose => parseProse(readSource(slug, lang), essayFile(slug, lang));

/** Tables and charts as facts name them, with rows from wherever the caller has them. */
export const lookupIn =
  (tableRows: (id: string) => readonly AnyRow[], chartRows: (chart: AnyChart) => readonly ChartRow[]): Lookup =>
  (of) => {
    const dataset = datasets.get(of);
    if (dataset) {
      const unitOf = (column: string) =>
        dataset.row.shape[column] ? columnMeta(dataset.row.shape[column]).unit : undefined;
      return { rows: tableRows(of), what: `data/${of}.csv`, unitOf };
    }
    const chart = charts.get(of);
    return chart ? { rows: chartRows(chart) as unknown as AnyRow[], what: `the chart ${of}` } : undefined;
  };

/** The project's tables and charts, as facts name them. */
export const lookup: Lookup = lookupIn(tableOf, rowsOf);

/** What the two languages of an essay say against their rows or each other. */
export const complaintsAbout = (slug: string): string[] => {
  const [en, zh] = [readProse(slug, "en"), readProse(slug, "zh")];
  return [...checkProse(en, "en", lookup), ...checkProse(zh, "zh", lookup), ...checkTwins(en, zh)];
};

/**
 * Stops the build where essays and tables disagree, in either language or between them.
 * @throws ProseError with every complaint about every essay, so that one build shows all there is to mend
 */
export function checkEssays(slugs: readonly string[]): void {
  const complaints = slugs.flatMap(complaintsAbout);
  if (complaints.length > 0) throw new ProseError(complaints);
}

export const checkEssay = (slug: string): void => checkEssays([slug]);

/** The source ids behind the figures, comparisons, events and quotations of an essay's sentences, as they are met. */
export function sourcesInProse(prose: Prose): string[] {
  const rows = prose.mentions.flatMap((mention): [of: string, at: string][] => {
    const { of = "", at = "", show = "", id = "", in: unit } = mention.attributes;
    switch (mention.tag) {
      case "Fact":
        return [
          [of, at],
          ...(unit === "usd"
            ? dollarsAt(lookup, of, at, show).rates.map((rate): [string, string] => [rateTable, rate])
            : []),
        ];
      case "Claim":
        return askedBy(mention, lookup).map(({ of, at }) => [of, at]);
      case "Event":
        return [["events", id]];
      case "Quote":
        return [["quotations", of]];
      default:
        return [];
    }
  });
  const ids = rows.flatMap(([of, at]) => {
    const row = lookup(of)?.rows.find((row) => row.key === at);
    return row ? ([row["source"] ?? (row["sources"] as string[])?.[0]] as string[]) : [];
  });
  return [...new Set(ids)];
}
