import { expect, test } from "vitest";
import { citeChart, citeDataset, citeEssay } from "../../../../src/site/files/cite.ts";
import { chartOf } from "../../../../src/site/registry/registry.ts";
import { datasetOf } from "../../../../src/site/tables/tables.ts";
import { updatedOn } from "../../../../src/site/tables/updated.ts";

const host = new URL("https://example.org");
const texts = (cites: ReturnType<typeof citeEssay>) => Object.fromEntries(cites.map(({ form, text }) => [form, text]));

test("an essay is ours", () =>
  expect(texts(citeEssay("word-order", "Who won 50% & why", "2026-11-22", "en", host))).toEqual({
    APA: "Word Order. (2026). Who won 50% & why. https://example.org/essays/word-order/",
    "GB/T 7714":
      "Word Order. Who won 50% & why[EB/OL]. (2026-11-22)[2026-11-22]. https://example.org/essays/word-order/.",
    BibTeX:
      "@misc{wordorder-word-order,\n  author = {{Word Order}},\n  title = {Who won 50\\% \\& why},\n  year = {2026},\n  url = {https://example.org/essays/word-order/}\n}",
  }));

test("an essay in Chinese", () =>
  expect(texts(citeEssay("word-order", "语序之争", "2026-11-22", "zh", host))).toEqual({
    APA: "语序. (2026). 语序之争. https://example.org/zh/essays/word-order/",
    "GB/T 7714": "语序. 语序之争[EB/OL]. (2026-11-22)[2026-11-22]. https://example.org/zh/essays/word-order/.",
    BibTeX:
      "@misc{wordorder-word-order,\n  author = {{语序}},\n  title = {语序之争},\n  year = {2026},\n  url = {https://example.org/zh/essays/word-order/}\n}",
  }));

test("a chart names the producers of its figures first, then this site", () => {
  const chart = chartOf("rate-gap");
  const date = chart.datasets
    .map((id) => updatedOn(`data/${id}.csv`))
    .sort()
    .at(-1)!;
  const [year] = date.split("-");
  const [title, url] = [chart.title.en, "https://example.org/charts/rate-gap/"];
  const [fund, bank] = [...new Set(chart.datasets.map((id) => datasetOf(id).producer.en))] as [string, string];
  expect(texts(citeChart(chart, "en", host))).toEqual({
    APA: `${fund} & ${bank}. (${year}). ${title} [Chart]. Word Order. ${url}`,
    "GB/T 7714": `${fund}, ${bank}. ${title}[EB/OL]. Word Order, ${year}(${date})[${date}]. ${url}.`,
    BibTeX: `@misc{wordorder-rate-gap,\n  author = {{${fund}} and {${bank}}},\n  title = {${title}},\n  year = {${year}},\n  howpublished = {Word Order},\n  url = {${url}}\n}`,
  });
});

test("a table in Chinese", () => {
  const dataset = datasetOf("yuebao-net-assets");
  const date = updatedOn("data/yuebao-net-assets.csv");
  const [year] = date.split("-");
  const [producer, title, url] = [
    dataset.producer.zh,
    dataset.title.zh,
    "https://example.org/zh/data/yuebao-net-assets/",
  ];
  expect(texts(citeDataset(dataset, "zh", host))).toEqual({
    APA: `${producer}. (${year}). ${title}［数据集］. 语序. ${url}`,
    "GB/T 7714": `${producer}. ${title}[DS/OL]. 语序, ${year}(${date})[${date}]. ${url}.`,
    BibTeX: `@misc{wordorder-yuebao-net-assets,\n  author = {{${producer}}},\n  title = {${title}},\n  year = {${year}},\n  howpublished = {语序},\n  url = {${url}}\n}`,
  });
});
