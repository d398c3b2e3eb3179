import { readFileSync } from "node:fs";
import MiniSearch, { type SearchResult } from "minisearch";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { documentKinds, searchOptions, type SearchDocument } from "../../../src/search-kit/options.ts";
import { passage } from "../../../src/search-kit/passage.ts";
import { tokenize } from "../../../src/search-kit/tokenize.ts";
import { addressOf, dist, fileAt } from "../lib/site.ts";

interface Recall {
  lang: "en" | "zh";
  term: string;
  document: string;
  /** "yes" for the third that is a sample: nobody tunes the search to these. */
  sample: string;
}
/** A query written otherwise than the text it should find. */
interface Spelling {
  lang: "en" | "zh";
  query: string;
  document: string;
  kind: string;
}

const site = dist();
const recall = parse<Recall>(readFileSync("tests/data/search-recall.csv"), { columns: true });
const spellings = parse<Spelling>(readFileSync("tests/data/search-spellings.csv"), { columns: true });
const folder = { en: "", zh: "zh/" };
const index = (lang: Recall["lang"]) => {
  const file = `${folder[lang]}search/index.json`;
  const bytes = site.files.get(file);
  if (!bytes) throw new Error(`No search index at ${file}.`);
  return MiniSearch.loadJSON<SearchDocument>(bytes.toString(), searchOptions);
};
const indexes = { en: index("en"), zh: index("zh") };
const wholes = Object.fromEntries(
  (["en", "zh"] as const).map((lang) => [
    lang,
    Object.fromEntries(
      (JSON.parse(site.files.get(`${folder[lang]}search/texts.json`)!.toString()) as { texts: [string, string][] })
        .texts,
    ),
  ]),
) as Record<Recall["lang"], Record<string, string>>;
const find = (lang: Recall["lang"], query: string) => indexes[lang].search(query) as (SearchResult & SearchDocument)[];
const pageAt = (link: string) => site.pages.find(({ file }) => file === fileAt(site, new URL(link, site.home)))!;

/** What a reader reads at the address of a document: the element it names, or the whole page. */
function textAt({ url }: SearchDocument): string {
  const address = new URL(url, site.home);
  const { document } = pageAt(url);
  const named = address.hash && document.getElementById(decodeURIComponent(address.hash.slice(1)));
  return ((named && (named.parentElement ?? named)) || document.querySelector("main")!).textContent ?? "";
}

test("the recall set is as large as it was promised to be, and names nothing twice", () => {
  const terms = recall.map(({ lang, term }) => `${lang} ${term}`);
  expect(new Set(terms).size).toBe(terms.length);
  expect(terms.filter((term) => term.startsWith("zh")).length).toBe(55);
  expect(terms.filter((term) => term.startsWith("en")).length).toBe(30);
  const sample = recall.filter((one) => one.sample === "yes");
  expect(sample.length).toBe(Math.floor(55 / 3) + 30 / 3);
});

describe.each(recall)("$lang $term", ({ lang, term, document }) => {
  test(`finds ${document}, where the words do stand`, () => {
    const found = find(lang, term);
    expect(found.map(({ id }) => id)).toContain(document);
    const words = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ");
    const read = words(textAt(found.find(({ id }) => id === document)!));
    // English words of a query may stand apart and in another form; Chinese stands as it was typed.
    const stems =
      lang === "zh"
        ? [term]
        : words(term)
            .split(/[ -]/)
            .map((word) => word.slice(0, 5));
    for (const stem of stems) expect(read).toContain(stem);
  });
});

test.each(spellings)("$lang, $kind: $query finds $document", ({ lang, query, document }) =>
  expect(find(lang, query).map(({ id }) => id)).toContain(document),
);

/** What the page shows of a result. */
const shownOf = (lang: Recall["lang"], { id, text, terms }: SearchResult & SearchDocument) =>
  passage(wholes[lang][id] ?? text, new Set(terms));

test.each(recall)("$lang $term: what is shown of its results says what was found", ({ lang, term }) => {
  const missing = find(lang, term)
    .filter(({ match }) => Object.values(match).some((fields) => fields.includes("text")))
    .filter((one) => {
      const words = new Set(Object.keys(one.match).filter((word) => one.match[word]!.includes("text")));
      return !tokenize(shownOf(lang, one)).some((token) => words.has(token));
    });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test("Chinese is found by words within sentences, and by the first character of a word", () => {
  const ids = (query: string) => find("zh", query).map(({ id }) => id);
  expect(ids("余")).toContain("essay/leftover-treasure");
  expect(ids("余额宝 限额")).toContain("essay/leftover-treasure");
  expect(ids("宝额余"), "the same characters in another order are other words").not.toContain(
    "essay/leftover-treasure",
  );
});

test("a word misspelt by a letter is found in English", () => {
  expect(find("en", "netsunoin").map(({ id }) => id)).toContain("term/netsunion");
  expect(find("en", "zzzzzzzz")).toEqual([]);
});

describe.each(["en", "zh"] as const)("%s", (lang) => {
  const documents = JSON.parse(site.files.get(`${folder[lang]}search/index.json`)!.toString()) as {
    storedFields: Record<string, SearchDocument>;
  };
  const stored = Object.values(documents.storedFields);
  const page = site.pages.find(({ path }) => path === `/${folder[lang]}search/`)!;

  test("the index holds every kind, and leads to pages that are there", () => {
    expect([...new Set(stored.map(({ kind }) => kind))].sort()).toEqual([...documentKinds].sort());
    expect(stored.filter(({ url }) => !pageAt(url))).toEqual([]);
  });

  test("every essay, chart and table of the site is in the index", () => {
    const known = new Set(stored.map(({ url }) => new URL(url, site.home).pathname));
    const missing = site.pages
      .filter(({ path }) => new RegExp(`^/${folder[lang]}(essays|charts|data)/[a-z0-9-]+/$`).test(path))
      .map((page) => addressOf(site, page).pathname)
      .filter((path) => !known.has(path));
    expect(missing).toEqual([]);
  });

  test("every chart is found with its own drawing", () => {
    const charts = stored.filter(({ kind }) => kind === "chart");
    for (const { image } of charts)
      expect(site.files.get(fileAt(site, new URL(image!, site.home))!)!.toString()).toMatch(/^<svg/);
  });

  test("without scripts the page links everything in the index", () => {
    const links = new Set([...page.document.querySelectorAll("main a")].map((link) => link.getAttribute("href")));
    expect(stored.map(({ url }) => url).filter((url) => !links.has(url))).toEqual([]);
  });

  test("stored texts are excerpts: whole, or cut after a word with an ellipsis", () => {
    for (const { id, text } of stored) {
      expect(text.length).toBeLessThanOrEqual(160);
      const whole = wholes[lang][id];
      if (whole === undefined) continue;
      expect(text.at(-1), id).toBe("…");
      const kept = text.slice(0, -1);
      expect(whole.startsWith(kept), id).toBe(true);
      if (lang === "en") expect(kept.at(-1)! + whole[kept.length]!, id).not.toMatch(/[\p{L}\d]{2}/u);
      else expect(whole[kept.length], id).toMatch(/[，。；、：！？]/);
    }
  });

  test("texts of essays keep their figures", () => {
    const essays = Object.entries(wholes[lang]).filter(([id]) => id.startsWith("essay/"));
    expect(essays).toHaveLength(6);
    for (const [id, text] of essays) {
      expect(text.match(/\d/g)!.length, id).toBeGreaterThan(40);
      // A figure that is missing leaves a blank, or two signs side by side.
      expect(text, id).not.toMatch(/[\p{Script=Han}，；、] [，；。、]|(?<!\.) [,.;](?!\d)/u);
    }
  });
});

test("every page leads to the search of its language in its header", () => {
  const without = site.pages
    .filter(({ document }) => document.querySelector("header.masthead"))
    .filter(({ document, path }) => {
      const home = new URL(path.startsWith("/zh/") ? "zh/search/" : "search/", site.home).pathname;
      return !document.querySelector(`header.masthead a[href="${home}"]`);
    });
  expect(without.map(({ path }) => path)).toEqual([]);
});
