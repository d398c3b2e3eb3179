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
import { baseLang, type EmbedLang, type InLangs } from "../../i18n/further.ts";
import { langs, type Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { colon } from "../../i18n/punctuation.ts";
import { editionsOf } from "../registry/editions.ts";
import { posterSize } from "../pictures/poster.ts";
import { licencesOf, producersOf } from "../tables/producers.ts";
import { languagesOf, languageOf } from "../translations/languages.ts";
import { translatedTexts } from "../translations/texts.ts";
import { latestDate } from "./latest-date.ts";
import { partChoices } from "../registry/part-choices.ts";
import { rowsOf, viewsByName } from "../registry/registry.ts";
import { absolute, file, page } from "../addresses/urls.ts";

const heights = measured as unknown as Record<string, InLangs<Record<string, Heights>> | undefined>;

const perLang = <Value>(make: (lang: Lang) => Value) =>
  Object.fromEntries(langs.map((lang) => [lang, make(lang)])) as Record<Lang, Value>;

function textsOf(chart: AnyChart, lang: Lang): EmbedTexts {
  const format = formatterFor(lang);
  const rows = rowsOf(chart);
  const last = rows.at(-1)!;
  const cells = chart.columns.map((column) => column.show(last, format));
  const date = latestDate(rows.map((row) => row.key));
  const producers = format.list(producersOf(chart).map((producer) => producer[lang]));
  return {
    title: chart.title[lang],
    alt: chart.alt(rows, format, defaultChoices(chart)),
    credit: `${site.data[lang]}${colon[lang]}${producers} · ${site.name[lang]}`,
    asOf: date ? interpolate(embedding.asOf[lang], { date: format.date(date) }) : chart.subtitle[lang],
    row: cells.join(lang === "en" ? ", " : "，"),
    licence: [...new Set(licencesOf(chart).map((licence) => licence[lang]))].join(" · "),
  };
}

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

/** The same of each further language that the chart can be embedded in: words and addresses, no pictures, no editions. */
function translated(chart: AnyChart, host: URL) {
  const languages = languagesOf(chart.id);
  const each = <Value>(make: (lang: (typeof languages)[number]) => Value) =>
    Object.fromEntries(languages.map((lang) => [lang, make(lang)]));
  const frame = (lang: string) => absolute(file(`${lang}/embed/${chart.id}/`), host);
  return {
    texts: each((lang) => translatedTexts(chart, languageOf(lang, chart.id))),
    addresses: each((lang): EmbedAddresses => ({
      page: absolute(page(`/charts/${chart.id}/`, baseLang[lang]), host),
      frame: frame(lang),
    })),
    oembed: each((lang) => absolute(file(`${lang}/oembed/${chart.id}.json`), host)),
  };
}

/** All that snippets need to know of a chart, in every language and in the editions a desk may pin it to. */
export function embedFacts(chart: AnyChart, host: URL): EmbedFacts {
  const frozen = editionsOf(chart.id).map(
    ({ name, facts }) => [name, placed(chart.id, facts, `editions/${name}/`, host)] as const,
  );
  const own = placed(chart.id, live(chart), "", host);
  const further = translated(chart, host);
  return {
    versions: {
      live: {
        ...own,
        texts: { ...own.texts, ...further.texts },
        addresses: { ...own.addresses, ...further.addresses },
        views: perLang((lang) => viewsIn(chart, lang, host)),
      },
      ...Object.fromEntries(frozen),
    },
    oembed: { ...perLang((lang) => absolute(page(`/oembed/${chart.id}.json`, lang), host)), ...further.oembed },
    script: absolute(file("embed.js"), host),
  };
}

/** The settings a panel starts with. */
export const plainSettings = (chart: AnyChart, lang: EmbedLang): EmbedSettings => ({
  lang,
  // A page that is white for everyone would show readers in dark mode a black block.
  theme: "light",
  title: "on",
  edition: "live",
  choices: defaultChoices(chart),
  width: "680",
});
