import { describe, expect, test } from "vitest";
import { dist, type Page } from "../lib/site.ts";

const site = dist();
const pages = site.pages.filter(({ path }) => /^\/(zh\/)?(essays|charts|data)\/[a-z0-9-]+\/$/.test(path));
const metaOf = ({ document }: Page, name: string): string[] =>
  [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((meta) =>
    meta.getAttribute("content")!,
  );

/** What follows a beginning in the whole description, as the page's structured data have it. */
function wholeOf({ document }: Page, beginning: string): string {
  const things = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent) as {
    description?: string;
  }[];
  const whole = things.find(({ description }) => description?.startsWith(beginning))?.description;
  return whole?.slice(beginning.length) ?? "";
}

test("there are essays, charts and tables to read", () => expect(pages.length).toBeGreaterThan(80));

describe.each(pages.map((page) => [page.path, page] as const))("%s", (path, page) => {
  test("is described in whole sentences, or says that the sentence goes on", () => {
    const words = ["description", "og:description"].flatMap((name) => metaOf(page, name));
    expect(words).toHaveLength(2);
    for (const text of words) {
      expect(text).toMatch(/[.!?。！？…][”’"]?$/u);
      // Neither a name nor a figure is cut: "by mid-202…", "fell to ¥781…", "余额宝7,808…".
      if (text.endsWith("…"))
        expect(wholeOf(page, text.slice(0, -1))).toMatch(/^(?:[;；，。、：,.]|\s(?!tn|bn|m\b|yuan))/u);
    }
  });

  test("says to reference managers whose it is and of when", () => {
    if (/\/data\//.test(path)) return;
    const [title, date, publisher] = ["title", "publication_date", "publisher"].map((name) =>
      metaOf(page, `citation_${name}`),
    );
    expect(title).toEqual([metaOf(page, "og:title")[0]]);
    expect(date![0]).toMatch(/^20\d\d\/\d\d\/\d\d$/);
    expect(publisher).toEqual([metaOf(page, "og:site_name")[0]]);
    const authors = metaOf(page, "citation_author");
    expect(authors.length).toBeGreaterThan(0);
    for (const author of authors) expect(author).not.toMatch(/\d{4}/);
    if (path.includes("/essays/")) expect(metaOf(page, "article:published_time")).toHaveLength(1);
  });
});
