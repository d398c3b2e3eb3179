import { defaultChoices, type AnyChart, type Choices } from "../../chart-kit/define-chart.ts";
import { writeChoices, type ChoiceSpec } from "../../chart-kit/parameters.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import type { Heights } from "../../embed-kit/heights.ts";
import measured from "../../embed-kit/heights.json";
import type {
  EmbedAddresses,
  EmbedFacts,
  EmbedSettings,
  EmbedTexts,
  EmbedVersion,
  FrozenFacts,
  ViewPicture,
} from "../../embed-kit/snippets.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { embedding } from "../../i18n/embedding.ts";
import { langs, type Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { colon } from "../../i18n/punctuation.ts";
import { editionsOf } from "../registry/editions.ts";
import { posterSize } from "../pictures/poster.ts";
import { isCcBy, producersOf } from "../tables/producers.ts";
import { datasetOf } from "../tables/tables.ts";
import { partChoices } from "../registry/part-choices.ts";
import { rowsOf, viewsByName } from "../registry/registry.ts";
import { absolute, file, page } from "../addresses/urls.ts";

const heights = measured as unknown as Record<string, Record<Lang, Record<string, Heights>> | undefined>;

const perLang = <Value>(make: (lang: Lang) => Value) =>
  Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, Value>;

function textsOf(chart: AnyChart, lang: Lang): EmbedTexts {
  const format = formatterFor(lang);
  const rows = rowsOf(chart);
  const last = rows.at(-1)!;
  const cells = chart.columns.map((column) => column.show(last, format));
  const date = latest(rows.map((row) => row.key));
  const producers = format.list(producersOf(chart).map((producer) => producer[lang]));
  return {
    title: chart.title[lang],
    alt: chart.alt(rows, format, defaultChoices(chart)),
    credit: `${site.data[lang]}${colon[lang]}${producers} · ${site.name[lang]}`,
    asOf: date ? interpolate(embedding.asOf[lang], { date: format.date(date) }) : chart.subtitle[lang],
    row: cells.join(lang === "en" ? ", " : "，"),
    licence: licenceOf(chart, lang),
  };
}

/** Under what a chart may be passed on: our licence, or what the producers of its figures ask for. */
const licenceOf = (chart: AnyChart, lang: Lang): string =>
  isCcBy(chart)
    ? "CC BY 4.0"
    : [
        ...new Set(
          chart.datasets.flatMap((id) => {
            const { licence } = datasetOf(id);
            return licence.id === "CC-BY-4.0" ? [] : [licence.credit[lang]];
          }),
        ),
      ].join(" · ");

/** The latest date or period that begins a key; none where keys are not dated. */
const latest = (keys: readonly string[]): string | undefined =>
  keys
    .map((key) => /^\d{4}(-\d{2}){0,2}(?=$|\/)/.exec(key)?.[0])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);

const prefix = (lang: Lang) => (lang === "en" ? "" : `${lang}/`);

const known = new Map<string, FrozenFacts>();

/** What is told of the living chart. Its picture has to be drawn to be measured, so it is told once. */
function live(chart: AnyChart): FrozenFacts {
  const facts = known.get(chart.id) ?? factsOf(chart);
  known.set(chart.id, facts);
  return facts;
}

/** The picture has two pixels a unit, for dense screens. @param views those it shows; all unless told */
function pictureOf(chart: AnyChart, lang: Lang, views?: readonly Choices[]) {
  const { width, height } = posterSize(chart, lang, views);
  return { width: width / 2, height: height / 2 };
}

/** The pictures of single views, by what an address says to choose them. */
const viewsIn = (chart: AnyChart, lang: Lang, host: URL): Record<string, ViewPicture> =>
  Object.fromEntries(
    [...viewsByName(chart)].map(([name, view]) => [
      writeChoices(view, choiceSpecOf(chart)),
      {
        ...pictureOf(chart, lang, [view]),
        address: absolute(file(`${prefix(lang)}charts/${chart.id}.${name}.png`), host),
        alt: chart.alt(rowsOf(chart), formatterFor(lang), view),
      },
    ]),
  );

export const choiceSpecOf = (chart: AnyChart): ChoiceSpec => ({
  ...Object.fromEntries(Object.entries(chart.choices ?? {}).map(([name, { options }]) => [name, Object.keys(options)])),
  ...Object.fromEntries(partChoices(chart).map(({ name, options }) => [name, options.map(([id]) => id)])),
});

const factsOf = (chart: AnyChart): FrozenFacts => ({
  texts: perLang((lang) => textsOf(chart, lang)),
  pictures: perLang((lang) => pictureOf(chart, lang)),
  heights: heights[chart.id] ?? perLang(() => ({})),
  choices: choiceSpecOf(chart),
});

/** @param folder where frame and picture lie: "" for the living ones, "editions/2026-11/" for frozen ones */
const placed = (id: string, facts: FrozenFacts, folder: string, host: URL): EmbedVersion => ({
  ...facts,
  addresses: perLang((lang): EmbedAddresses => ({
    page: absolute(page(`/charts/${id}/`, lang), host),
    frame: absolute(file(`${folder}${prefix(lang)}embed/${id}/`), host),
    picture: absolute(file(`${folder}${prefix(lang)}charts/${id}.png`), host),
  })),
});

/** All that snippets need to know of a chart, in every language and in the editions a desk may pin it to. */
export function embedFacts(chart: AnyChart, host: URL): EmbedFacts {
  const frozen = editionsOf(chart.id).map(
    ({ name, facts }) => [name, placed(chart.id, facts, `editions/${name}/`, host)] as const,
  );
  return {
    versions: {
      live: { ...placed(chart.id, live(chart), "", host), views: perLang((lang) => viewsIn(chart, lang, host)) },
      ...Object.fromEntries(frozen),
    },
    oembed: perLang((lang) => absolute(page(`/oembed/${chart.id}.json`, lang), host)),
    script: absolute(file("embed.js"), host),
  };
}

/** The settings a panel starts with. */
export const plainSettings = (chart: AnyChart, lang: Lang): EmbedSettings => ({
  lang,
  // A page that is white for everyone would show readers in dark mode a black block.
  theme: "light",
  title: "on",
  edition: "live",
  choices: defaultChoices(chart),
  width: "680",
});
