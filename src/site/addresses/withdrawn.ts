import type { AnyChart } from "../../chart-kit/define-chart.ts";
import type { Withdrawn } from "../../charts/withdrawn.ts";
import { htmlLang, langs, type Lang } from "../../i18n/lang.ts";
import { chartFile, formsOf } from "../files/chart-files.ts";
import { csvLine } from "../../lib/csv.ts";
import { redirectPage, tombstonePage, tombstoneText, tombstoneTitle, type FrameParts } from "./withdrawn-pages.ts";
import { oembed, provider } from "../files/oembed.ts";
import { lettersOf, raster } from "../pictures/raster.ts";
import { chartShare, shapes, shareImage, type Shape } from "../pictures/share.ts";
import { page } from "./urls.ts";

/** The charts that were published and are no more, and those that have another id. */
export interface Withdrawals {
  withdrawn: readonly Withdrawn[];
  renamed: Readonly<Record<string, string>>;
}

const list = "src/charts/withdrawn.ts";

/** What a former id leads to in the end: a chart's id, or a withdrawn one's. @throws if it leads nowhere, or in a circle */
export function lastAddress(id: string, { withdrawn, renamed }: Withdrawals, charts: ReadonlySet<string>): string {
  const way = [id];
  for (let next = renamed[id]; next !== undefined; next = renamed[next]) {
    if (way.includes(next))
      throw new Error(`${list} renames in a circle: ${[...way, next].join(" → ")}. Let the last name be a chart's.`);
    way.push(next);
  }
  const end = way.at(-1)!;
  if (!charts.has(end) && !withdrawn.some((chart) => chart.id === end))
    throw new Error(
      `${list} renames "${way.at(-2)}" to "${end}", and there is no chart "${end}". Known: ${[...charts].join(", ")}.`,
    );
  return end;
}

/** @throws if an id that was published is used again: articles that still show the old chart would show another */
export function checkWithdrawals({ withdrawn, renamed }: Withdrawals, charts: ReadonlySet<string>): void {
  for (const { id, date } of withdrawn)
    if (charts.has(id))
      throw new Error(
        `The id "${id}" belonged to a chart withdrawn on ${date}, see ${list}. Ids are never used again: name the new chart otherwise.`,
      );
  for (const [id, to] of Object.entries(renamed)) {
    if (charts.has(id))
      throw new Error(
        `The id "${id}" belongs to the chart that is "${to}" since, see ${list}. Ids are never used again: name the new chart otherwise.`,
      );
    lastAddress(id, { withdrawn, renamed }, charts);
  }
}

type Answer = () => Response | Promise<Response>;

const text =
  (type: string, body: string): Answer =>
  () =>
    new Response(body, { headers: { "content-type": `${type}; charset=utf-8` } });
const html = (body: string) => text("text/html", body);
const json = (value: unknown) => text("application/json", JSON.stringify(value, null, 1));

/** A card that says it: the picture of a chart that is no more, for those who show its picture. */
const card = (chart: Withdrawn, lang: Lang, shape: Shape) =>
  shareImage({ title: tombstoneTitle(chart, lang), text: tombstoneText(chart, lang) }, lang, shape);

const png =
  (svg: () => string): Answer =>
  async () =>
    new Response(await raster(svg(), lettersOf([svg()]), 1), { headers: { "content-type": "image/png" } });

/** What the addresses of a withdrawn chart answer under an id, by path below the language. */
function tombstones(id: string, chart: Withdrawn, lang: Lang, host: URL, parts: FrameParts): Record<string, Answer> {
  const tombstone = html(tombstonePage(chart, lang, page("/charts/", lang), parts));
  const title = tombstoneTitle(chart, lang);
  const reason = chart.reason[lang];
  return {
    [`charts/${id}/index.html`]: tombstone,
    [`embed/${id}/index.html`]: tombstone,
    [`charts/${id}.svg`]: () =>
      new Response(card(chart, lang, "wide"), { headers: { "content-type": "image/svg+xml" } }),
    [`charts/${id}.png`]: png(() => card(chart, lang, "wide")),
    [`charts/${id}.csv`]: text(
      "text/csv",
      [
        ["withdrawn", "date", "reason"],
        [id, chart.date, reason],
      ]
        .map((line) => `${csvLine(line)}\n`)
        .join(""),
    ),
    [`charts/${id}.json`]: json({ id, language: htmlLang[lang], title, withdrawn: reason, date: chart.date, rows: [] }),
    [`oembed/${id}.json`]: json({ ...provider(lang, host), type: "link", title, cache_age: 86400 }),
    ...shares(id, (shape) => card(chart, lang, shape)),
  };
}

const shares = (id: string, svg: (shape: Shape) => string): Record<string, Answer> =>
  Object.fromEntries(
    (Object.keys(shapes) as Shape[]).map((shape) => [
      `share/${id}${shape === "wide" ? "" : `-${shape}`}.png`,
      png(() => svg(shape)),
    ]),
  );

/** What the old addresses of a renamed chart answer: pages lead on, files are those of the new id. */
function movedTo(chart: AnyChart, id: string, lang: Lang, host: URL): Record<string, Answer> {
  const redirect = html(redirectPage(`../${chart.id}/`, chart.title[lang], lang));
  return {
    [`charts/${id}/index.html`]: redirect,
    [`embed/${id}/index.html`]: redirect,
    ...Object.fromEntries(
      formsOf(chart).map((form): [string, Answer] => [
        `charts/${id}.${form}`,
        () => chartFile(chart, form, lang, host),
      ]),
    ),
    [`oembed/${id}.json`]: json(oembed(chart, lang, host)),
    ...shares(id, (shape) => shareImage(chartShare(chart, lang), lang, shape)),
  };
}

/** Every address of former ids, as a path of the built site, with what it answers. @throws if an id is used again */
export function withdrawnFiles(
  withdrawals: Withdrawals,
  charts: ReadonlyMap<string, AnyChart>,
  host: URL,
  parts: FrameParts,
): Map<string, Answer> {
  const ids = new Set(charts.keys());
  checkWithdrawals(withdrawals, ids);
  const tombstoneOf = (id: string) => withdrawals.withdrawn.find((chart) => chart.id === id);
  const files = new Map<string, Answer>();
  for (const lang of langs)
    for (const id of [...withdrawals.withdrawn.map((chart) => chart.id), ...Object.keys(withdrawals.renamed)]) {
      const end = lastAddress(id, withdrawals, ids);
      const dead = tombstoneOf(end);
      const answers = dead ? tombstones(id, dead, lang, host, parts) : movedTo(charts.get(end)!, id, lang, host);
      for (const [path, answer] of Object.entries(answers)) files.set((lang === "en" ? "" : `${lang}/`) + path, answer);
    }
  return files;
}
