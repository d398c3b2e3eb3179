import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { addressOf, dist, type Page } from "../lib/site.ts";

const site = dist();
const essays = site.pages.filter(({ path }) => /^\/(zh\/)?essays\/[a-z-]+\/$/.test(path));
const flat = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");
const open = (page: Page) => new JSDOM(page.html, { url: addressOf(site, page).href }).window.document;

/** What a page says to be read: paragraphs, headings, quotations and notes, without what opens in place or is for the ear alone. */
function wordsOf(page: Page): string[] {
  const document = open(page);
  for (const aside of document.querySelectorAll("[hidden], .visually-hidden, sup, .no-print")) aside.remove();
  const article = document.querySelector("article.essay")!;
  return [...article.querySelectorAll("p, h2, h3, blockquote, .notes li")]
    .filter((element) => !element.closest(".chart, .stage, [data-interactive]:not(.scrolly), .panel:not(.notes)"))
    .map((element) => flat(element.textContent))
    .filter((words) => words !== "");
}

/** What a reader view or a clipper makes of a page, as a document. */
const readers: Record<string, (page: Page) => Promise<Document>> = {
  Readability: (page) => {
    const content = new Readability(open(page)).parse()?.content ?? "";
    return Promise.resolve(new JSDOM(content).window.document);
  },
  Defuddle: async (page) => {
    const { content } = await Defuddle(page.html, addressOf(site, page).href);
    return new JSDOM(content).window.document;
  },
};

test("there are six essays in two languages", () => expect(essays).toHaveLength(12));

for (const [reader, read] of Object.entries(readers))
  describe.each(essays.map((page) => [page.path, page] as const))(`${reader}: %s`, async (_, page) => {
    const made = await read(page);
    const figures = open(page).querySelectorAll("article figure.chart, article .step, article .short-version figure");

    test("every paragraph, heading, quotation and note is there", () => {
      for (const mark of made.querySelectorAll("sup")) mark.remove();
      const text = flat(made.body.textContent);
      expect(wordsOf(page).filter((words) => !text.includes(words))).toEqual([]);
    });

    test("each chart and step is one picture with its words and its link, and no drawing", () => {
      const pictures = [...made.querySelectorAll("img")];
      expect(pictures).toHaveLength(figures.length);
      for (const picture of pictures) {
        expect(picture.getAttribute("alt")!.length).toBeGreaterThan(30);
        expect(picture.closest("a")?.href).toContain("/charts/");
      }
      expect(
        made.querySelectorAll("svg[viewBox^='0 0 288'], svg[viewBox^='0 0 440'], svg[viewBox^='0 0 680']"),
      ).toHaveLength(0);
    });

    test("a folded table is not the article", () => {
      const open = [...page.document.querySelectorAll("article table")].filter(
        (table) => !table.closest(".chart-table"),
      );
      expect(made.querySelectorAll("table").length).toBeLessThanOrEqual(open.length);
    });
  });
