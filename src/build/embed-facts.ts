import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defaultChoices, type AnyChart } from "../chart-kit/define-chart.ts";
import { say as sayIn } from "../chart-kit/say.ts";
import heights from "../embed-kit/heights.json";
import type { EmbedFacts, EmbedSettings, EmbedWords } from "../embed-kit/snippets.ts";
import { langs, type Lang } from "../i18n/lang.ts";
import { embedding } from "../i18n/embedding.ts";
import { fill } from "../i18n/choosing.ts";
import { site } from "../i18n/site.ts";
import { producersOf } from "./producers.ts";
import { rowsOf } from "./registry.ts";
import { absolute, file, page } from "./urls.ts";

const measured = heights as Record<string, Record<Lang, Record<string, number>> | undefined>;

/** The editions published so far, oldest first: the folders of public/editions/. */
export const editions: readonly string[] = ((folder) => (existsSync(folder) ? readdirSync(folder).sort() : []))(join(process.cwd(), "public/editions"));

/** Whether an edition holds a chart. */
const holds = (edition: string, id: string) => existsSync(join(process.cwd(), "public/editions", edition, "embed", id));

function wordsOf(chart: AnyChart, lang: Lang, host: URL): EmbedWords {
  const say = sayIn(lang);
  const rows = rowsOf(chart);
  const last = rows.at(-1)!;
  const cells = chart.columns.map((column) => column.show(last, say));
  const date = latest(rows.map((row) => row.key));
  const address = (path: string) => absolute(page(path, lang), host);
  return {
    title: chart.title[lang],
    alt: chart.alt(rows, say, defaultChoices(chart)),
    credit: `${site.data[lang]}${lang === "en" ? ": " : "："}${say.list(producersOf(chart).map((producer) => producer[lang]))} · ${site.name[lang]}`,
    asOf: date ? fill(embedding.asOf[lang], { date: say.date(date) }) : chart.subtitle[lang],
    row: cells.join(lang === "en" ? ", " : "，"),
    page: address(`/charts/${chart.id}/`),
    picture: address(`/charts/${chart.id}.png`),
    oembed: absolute(file(`${lang === "en" ? "" : "zh/"}oembed/${chart.id}.json`), host),
    frames: {
      live: address(`/embed/${chart.id}/`),
      ...Object.fromEntries(
        editions.filter((edition) => holds(edition, chart.id)).map((edition) => [edition, absolute(file(`editions/${edition}/${lang === "en" ? "" : "zh/"}embed/${chart.id}/`), host)]),
      ),
    },
  };
}

/** The latest date or period that begins a key; none where keys are not dated. */
const latest = (keys: readonly string[]): string | undefined =>
  keys.map((key) => /^\d{4}(-\d{2}){0,2}(?=$|\/)/.exec(key)?.[0]).filter((date) => date !== undefined).sort().at(-1);

/** All that snippets need to know of a chart, in every language. */
export function embedFacts(chart: AnyChart, host: URL): EmbedFacts {
  return {
    words: Object.fromEntries(langs.map((lang) => [lang, wordsOf(chart, lang, host)])) as Record<Lang, EmbedWords>,
    script: absolute(file("embed.js"), host),
    heights: measured[chart.id] ?? (Object.fromEntries(langs.map((lang) => [lang, {}])) as Record<Lang, Record<string, number>>),
    choices: Object.fromEntries(Object.entries(chart.choices ?? {}).map(([name, { options }]) => [name, Object.keys(options)])),
    editions: editions.filter((edition) => holds(edition, chart.id)),
  };
}

/** The settings a panel starts with. */
export const plainSettings = (chart: AnyChart, lang: Lang): EmbedSettings => ({
  lang, theme: "auto", title: "on", edition: "live", choices: defaultChoices(chart), width: "680",
});
