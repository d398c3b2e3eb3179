import { getCollection, type CollectionEntry } from "astro:content";
import type { Lang } from "../../i18n/lang.ts";

/** The order in which the essays are meant to be read. */
const order = [
  "word-order",
  "leftover-treasure",
  "the-ban-that-was-not",
  "round-trip",
  "whose-rails",
  "forecast-graded",
];

export interface EssayInList {
  slug: string;
  lang: Lang;
  entry: CollectionEntry<"essays">;
  title: string;
  standfirst: string;
  description: string;
  /** YYYY-MM-DD */
  published: string;
  /** Whole minutes, at 220 English words or 400 Chinese characters a minute. */
  minutes: number;
  /** Ids of the charts it shows, in order. */
  charts: string[];
  /** The chart its card shows: what its first sentence is about. */
  card: string | undefined;
}

/** The essays of a language in reading order. @throws if one is missing from the order */
export async function essaysIn(lang: Lang): Promise<EssayInList[]> {
  const entries = (await getCollection("essays")).filter(({ id }) => id.endsWith(`/${lang}`));
  return entries
    .map((entry) => {
      const slug = entry.id.split("/")[0]!;
      if (!order.includes(slug))
        throw new Error(
          `content/essays/${slug}/ has no place in the order of essays. Add "${slug}" to src/site/registry/essay-list.ts.`,
        );
      const { title, standfirst, description, published } = entry.data;
      const body = entry.body ?? "";
      const imports = [...body.matchAll(/import (\w+) from "~\/charts\/([a-z0-9-]+)\/chart"/g)];
      // An essay begins with its short version, which says what chart it is about.
      const first = /<ShortVersion\s[^>]*of=\{(\w+)\}/.exec(body)?.[1];
      return {
        slug,
        lang,
        entry,
        title,
        standfirst,
        description,
        published: published.toISOString().slice(0, 10),
        minutes: minutes(body, lang),
        charts: imports.map(([, , id]) => id!),
        card: imports.find(([, name]) => name === first)?.[2] ?? imports[0]?.[2],
      };
    })
    .sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}

function minutes(body: string, lang: Lang): number {
  const words = body
    .replace(/^---[\s\S]*?---/, "")
    .replace(/^import .*$/gm, "")
    .replace(/<[^>]*>/g, "");
  const amount =
    lang === "zh"
      ? (words.match(/[\u4e00-\u9fff]/g) ?? []).length / 400
      : words.split(/\s+/).filter(Boolean).length / 220;
  return Math.max(1, Math.round(amount));
}
