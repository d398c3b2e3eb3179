import { expect, test } from "vitest";
import { langs } from "../../../../src/i18n/lang.ts";
import { chartTags, essayTags } from "../../../../src/site/files/citation-tags.ts";
import { citeChart } from "../../../../src/site/files/cite.ts";
import { chartOf, charts } from "../../../../src/site/registry/registry.ts";

const host = new URL("https://example.org");

test("an essay says to reference managers what it is, whose and of when", () =>
  expect(essayTags("word-order", "Who won?", "2026-11-22", "en", host)).toEqual([
    { name: "citation_title", content: "Who won?" },
    { name: "citation_author", content: "Word Order" },
    { name: "citation_publication_date", content: "2026/11/22" },
    { name: "citation_publisher", content: "Word Order" },
    { name: "citation_language", content: "en" },
    { name: "citation_public_url", content: "https://example.org/essays/word-order/" },
  ]));

test("a chart names each producer of its figures in a tag of its own", () => {
  const authors = chartTags(chartOf("rate-gap"), "zh", host).filter(({ name }) => name === "citation_author");
  expect(authors.length).toBe(2);
});

test.each(langs)("%s: no chart carries a year in the name of an author", (lang) => {
  for (const chart of charts.values()) {
    for (const { name, content } of chartTags(chart, lang, host))
      if (name === "citation_author") expect(content, chart.id).not.toMatch(/\d{4}/);
    const bibtex = citeChart(chart, lang, host).find(({ form }) => form === "BibTeX")!.text;
    expect(/author = (.*)/.exec(bibtex)![1], chart.id).not.toMatch(/\d{4}/);
  }
});
