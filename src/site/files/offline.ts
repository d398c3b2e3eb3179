import { createHash } from "node:crypto";
import { name as font } from "virtual:font/serif";
import { name as italic } from "virtual:font/serif-italic";
import { name as style } from "virtual:style/site";
import type { Lang } from "../../i18n/lang.ts";
import { bracketed } from "../../i18n/punctuation.ts";
import type { EssayInList } from "../registry/essay-list.ts";
import { offlineAssets } from "../assets/lazy-assets.ts";
import { essayFile } from "../prose/essays.ts";
import { chartOf } from "../registry/registry.ts";
import { tableSizes } from "../tables/table-sizes.ts";
import { updatedOn } from "../tables/updated.ts";
import { file, page } from "../addresses/urls.ts";

/** What an essay needs to be read whole without a network: styles, fonts, scripts, receipts, and tables for its choices. */
export function offlineFiles({ charts, lang }: EssayInList): string[] {
  const tables = charts
    .map(chartOf)
    .filter((chart) => chart.choices)
    .flatMap(tableSizes)
    .map(({ id }) => file(`data/${id}.csv`));
  const receipts = charts.map((id) => page(`/charts/${id}.json`, lang));
  return [
    ...new Set([
      file(`assets/${style}`),
      file(`assets/${font}`),
      file(`assets/${italic}`),
      file("favicon.svg"),
      ...offlineAssets,
      ...tables,
      ...receipts,
    ]),
  ];
}

/** Names the state of an essay: the day its words changed, and a short hash of all that is shown with them. */
export function essayVersion(essay: EssayInList, lang: Lang): string {
  const date = updatedOn(essayFile(essay.slug, lang));
  const tables = essay.charts.flatMap((id) => chartOf(id).datasets).map((id) => updatedOn(`data/${id}.csv`));
  const hash = createHash("sha256")
    .update(JSON.stringify([essay.entry.digest, essay.entry.body, style, ...tables]))
    .digest("hex")
    .slice(0, 6);
  return [date, ...tables].sort().at(-1) + bracketed(hash, lang);
}
