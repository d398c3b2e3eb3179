import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { chartCsv, chartJson } from "../../src/site/files/chart-files.ts";
import { rowsOf, viewsOf } from "../../src/site/registry/registry.ts";
import { sourceOf } from "../../src/site/tables/tables.ts";
import { langs, type Lang } from "../../src/i18n/lang.ts";
import { allCharts } from "./lib/views.ts";

const host = new URL("https://example.org");
const holes = /undefined|NaN|\[object/;

describe.each(allCharts)("the CSV of $id", (chart) => {
  const rows = rowsOf(chart);
  const read = (lang: Lang): string[][] => parse(chartCsv(chart, lang), { bom: true });
  const hasBounds = rows.some((row) => "bound" in row && row.bound);

  test("begins with a byte order mark, for spreadsheets", () =>
    expect(chartCsv(chart, "zh").startsWith("\uFEFFkey,")).toBe(true));

  test.each(langs)("has a header, and a line for every row: %s", (lang) => {
    const [header, ...lines] = read(lang);
    expect(header).toEqual([
      "key",
      ...chart.columns.flatMap(({ id, unit }) => (unit ? [id, `${id}_unit`] : [id])),
      ...(hasBounds ? ["bound"] : []),
      "grade",
      "source",
      "source_url",
      "note",
    ]);
    expect(lines.map(([key]) => key)).toEqual(rows.map(({ key }) => key));
  });

  test("figures are plain numbers, in base units", () => {
    const [header, ...lines] = read("en");
    for (const { id } of chart.columns.filter(({ numeric }) => numeric))
      for (const [index, line] of lines.entries()) {
        const value = (rows[index] as unknown as Record<string, number | undefined>)[id];
        expect(line[header!.indexOf(id)], `${id} of ${rows[index]!.key}`).toBe(
          value === undefined ? "" : String(value),
        );
        expect(value ?? 0).toBeTypeOf("number");
      }
  });

  test.each(langs)("every figure stands beside its unit, and no other cell has one: %s", (lang) => {
    const [header, ...lines] = read(lang);
    for (const { id } of chart.columns.filter(({ numeric, id }) => numeric && header!.includes(`${id}_unit`)))
      for (const line of lines)
        expect(line[header!.indexOf(`${id}_unit`)] !== "", line[0]).toBe(line[header!.indexOf(id)] !== "");
  });

  test("a bound says which side it bounds", () => {
    const [header, ...lines] = read("en");
    if (!hasBounds) return expect(header).not.toContain("bound");
    const words = { lower: "at least", upper: "at most" };
    expect(lines.map((line) => line[header!.indexOf("bound")])).toEqual(
      rows.map((row) => ("bound" in row && row.bound ? words[row.bound as "lower"] : "")),
    );
  });

  test("every line names its source as the table of sources does", () => {
    const [header, ...lines] = read("en");
    for (const [index, line] of lines.entries()) {
      const { publisher, title, url, language } = sourceOf(rows[index]!.sources[0]!);
      const foreign = { en: "", zh: " (in Chinese)", ja: " (in Japanese)", tl: " (in Tagalog)" }[language];
      expect([`${publisher}: ${title}${foreign}`, `${publisher}: ${title}${foreign.trimStart()}`]).toContain(
        line[header!.indexOf("source")],
      );
      expect(line[header!.indexOf("source_url")]).toBe(url ?? "");
    }
  });

  test("a title that is not Chinese says so in the Chinese file", () => {
    const [header, ...lines] = read("zh");
    for (const [index, line] of lines.entries()) {
      const { publisherZh, title, language } = sourceOf(rows[index]!.sources[0]!);
      const foreign = { en: "（英文）", zh: "", ja: "（日文）", tl: "（他加禄文）" }[language];
      expect(line[header!.indexOf("source")]).toBe(`${publisherZh}：${title}${foreign}`);
    }
  });

  test("no cell has a hole", () => {
    for (const lang of langs)
      expect(
        read(lang)
          .flat()
          .filter((cell) => holes.test(cell)),
      ).toEqual([]);
  });
});

describe.each(allCharts)("the JSON of $id", (chart) => {
  test.each(langs)("says everything a machine may want: %s", (lang) => {
    const json = chartJson(chart, lang, host);
    expect(json).toMatchObject({
      id: chart.id,
      title: chart.title[lang],
      subtitle: chart.subtitle[lang],
      language: { en: "en", zh: "zh-Hans" }[lang],
    });
    expect(json.alt).toHaveLength(viewsOf(chart).length);
    expect(json.columns.map(({ label }) => label)).toEqual(chart.columns.map(({ label }) => label[lang]));
    expect(json.rows.map(({ key }) => key)).toEqual(rowsOf(chart).map(({ key }) => key));
    expect(json.licence.map(({ dataset }) => dataset)).toEqual([...chart.datasets]);
    expect(json.citation).toContain(chart.title[lang]);
    expect(json.citation).toMatch(
      new RegExp(`https://example\\.org/${lang === "zh" ? "zh/" : ""}charts/${chart.id}/$`),
    );
  });

  test("names every source of its rows", () => {
    const json = chartJson(chart, "en", host);
    const named = new Set(json.sources.map(({ id }) => id));
    expect(json.rows.flatMap(({ sources }) => sources).filter((source) => !named.has(source))).toEqual([]);
  });

  test("has no hole", () => {
    for (const lang of langs) expect(JSON.stringify(chartJson(chart, lang, host))).not.toMatch(holes);
  });
});

test("a column that was renamed is in CSV and JSON under its former name too, behind the others", () => {
  const chart = allCharts.find(({ id }) => id === "yuebao-balance")!;
  const renamed = {
    ...chart,
    columns: chart.columns.map((column) => ({ ...column, ...(column.id === "netAssets" && { formerly: ["assets"] }) })),
  };
  const [before, after] = [chart, renamed].map((chart) => parse(chartCsv(chart, "en"), { bom: true }));
  expect(after![0]).toEqual([...before![0]!, "assets", "assets_unit"]);
  const at = before![0]!.indexOf("netAssets");
  for (const [index, line] of before!.entries())
    if (index > 0) expect(after![index]).toEqual([...line, line[at], line[at + 1]]);
  for (const row of chartJson(renamed, "en", host).rows as unknown as Record<string, unknown>[])
    expect(row["assets"]).toBe(row["netAssets"]);
});
