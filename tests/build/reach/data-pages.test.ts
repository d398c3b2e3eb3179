import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/site/tables/coverage.ts";
import { datasets, sourceOf, tableOf } from "../../../src/site/tables/tables.ts";
import { columnMeta } from "../../../src/dataset-kit/columns.ts";
import { units } from "../../../src/dataset-kit/units.ts";
import { langs } from "../../../src/i18n/lang.ts";
import { page as pathOf } from "../../../src/site/addresses/urls.ts";
import { dist } from "../lib/site.ts";

const site = dist();
const pageAt = (path: string) => site.pages.find((page) => page.path === path)!;
const texts = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent.trim());

describe.each([...datasets.values()])("$id", (dataset) => {
  describe.each(langs)("%s", (lang) => {
    const { document } = pageAt(pathOf(`/data/${dataset.id}/`, lang));
    const said = document.querySelector("main")!.textContent;
    const tables = [...document.querySelectorAll("table")];

    test("lists its columns in order, each with its meaning and unit", () => {
      const rows = [...tables[0]!.querySelectorAll("tbody tr")];
      const columns = Object.entries(dataset.row.shape).map(([name, column]) => ({ name, ...columnMeta(column) }));
      expect(rows.map((row) => row.querySelector("th")!.textContent.trim())).toEqual(columns.map(({ name }) => name));
      columns.forEach(({ title, unit }, index) => {
        expect(rows[index]!.textContent).toContain(title[lang]);
        if (unit) expect(rows[index]!.textContent).toContain(units[unit].name[lang]);
      });
    });

    test("names the producer and the licence, or says why there is none", () => {
      expect(said).toContain(dataset.producer[lang]);
      if (dataset.licence.downloadable)
        expect(document.querySelector(`a[download][href$="/data/${dataset.id}.csv"]`)).not.toBeNull();
      else {
        expect(said).toContain(dataset.licence.why[lang]);
        expect(said).toContain(dataset.licence.credit[lang]);
        expect(document.querySelector('a[href$=".csv"]')).toBeNull();
      }
      if (dataset.licence.id === "with-citation")
        expect(document.querySelector(`a[href="${dataset.licence.terms}"]`)).not.toBeNull();
    });

    test("shows which years are there and which are missing", () => {
      const coverage = coverageOf(dataset, tableOf(dataset.id));
      const table = document.querySelector("table.coverage");
      if (!coverage) return expect(table).toBeNull();
      expect(texts(table!.querySelectorAll("thead th")).slice(1)).toEqual(coverage.years.map(String));
      const drawn = [...table!.querySelectorAll("tbody tr")].map((row) => texts(row.querySelectorAll("td")));
      expect(drawn).toEqual(
        coverage.series.map(({ counts }) => counts.map((count) => (count === 0 ? "–" : String(count)))),
      );
    });

    test("says where each series breaks", () => {
      for (const { reason } of dataset.breaks ?? []) expect(said).toContain(reason[lang]);
    });

    test("cites itself, and gives the lines that load it where it may be loaded", () => {
      const home = new URL(pathOf(`/data/${dataset.id}/`, lang).slice(1), site.home).href;
      expect(texts(document.querySelectorAll("#cite dd")).filter((text) => !text.includes(home))).toEqual([]);
      const code = document.querySelector("main pre.code:not(#cite pre)")?.textContent ?? "";
      const file = new URL(`data/${dataset.id}.csv`, site.home).href;
      if (dataset.licence.downloadable) expect(code.split(file).length - 1).toBe(4);
      else expect(said).not.toContain(file);
    });
  });
});

test("the list of tables leads to each", () => {
  for (const lang of langs) {
    const links = new Set(
      [...pageAt(pathOf("/data/", lang)).document.querySelectorAll("main a")].map((link) => link.getAttribute("href")),
    );
    for (const id of datasets.keys()) expect(links).toContain(pathOf(`/data/${id}/`, lang));
  }
});

test("a table that may not be passed on stands nowhere in the site as a file", () => {
  const closed = [...datasets.values()].filter(({ licence }) => !licence.downloadable);
  expect(closed.length).toBeGreaterThan(0);
  const names = [...site.files.keys()];
  for (const { id } of closed) expect(names.filter((file) => file.endsWith(`/${id}.csv`))).toEqual([]);
  for (const file of names.filter((file) => file.endsWith(".csv")))
    for (const { id } of closed) {
      const [row] = tableOf(id);
      const own = site.files.get(file)!.toString();
      expect(own.includes(Object.values(row!).slice(0, 4).join(",")), `${file} holds rows of ${id}`).toBe(false);
    }
});

test("every source is listed with the month or day it was seen, or with the source it was read through", () => {
  const { document } = pageAt("/data/sources/");
  const head = texts(document.querySelectorAll("table")[1]!.querySelectorAll("thead th"));
  const seen = head.indexOf("seen");
  const via = head.indexOf("via");
  expect(Math.min(seen, via)).toBeGreaterThan(-1);
  const rows = [...document.querySelectorAll("table")[1]!.querySelectorAll("tbody tr")];
  expect(rows.length).toBe(tableOf("sources").length);
  for (const row of rows) {
    const cells = texts(row.querySelectorAll("td"));
    expect(cells[seen] || cells[via], row.id).toMatch(cells[seen] ? /^\d{4}-\d{2}(-\d{2})?$/ : /./);
  }
});

test("every address outside the site that a page names is a source, or one of a few known places", () => {
  const sources = new Set(tableOf("sources").map(({ key }) => sourceOf(key).url));
  const terms = [...datasets.values()].flatMap(({ licence }) =>
    licence.id === "with-citation" ? [licence.terms] : [],
  );
  const known = [/^https:\/\/creativecommons\.org\//, /^https:\/\/github\.com\//];
  const strays = new Set<string>();
  for (const { document } of site.pages)
    for (const link of document.querySelectorAll("a[href]")) {
      const href = link.getAttribute("href")!;
      if (!/^https?:/.test(href) || href.startsWith(site.home.origin)) continue;
      if (!sources.has(href) && !terms.includes(href) && !known.some((pattern) => pattern.test(href))) strays.add(href);
    }
  expect([...strays]).toEqual([]);
});
