import { expect, test, type Page as Tab } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { dist } from "../../build/lib/site.ts";
import { everyDay, inFull, isFull } from "../../full.ts";

const site = dist();
const all = site.pages.filter(({ path }) => /^\/(zh\/)?essays\/[a-z-]+\/$/.test(path));
/** The drawings are the same in both languages: of the essays in Chinese, one. */
const essays = isFull ? all : [...all.filter(({ path }) => !path.startsWith("/zh/")), all.at(-1)!];

/** The text of each sheet, without spaces: a PDF breaks lines where it likes. */
async function sheets(tab: Tab): Promise<string[]> {
  const pdf = await tab.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((sheet) => sheet.normalize("NFKC").replace(/\s+/g, ""));
}
const flat = (words: string) => words.normalize("NFKC").replace(/\s+/g, "");

for (const [index, { path, document }] of essays.entries())
  test(
    `${path} on paper: running head, page numbers, whole charts, addresses of its sources`,
    everyDay(index % 3 === 0),
    async ({ page: tab }) => {
      await tab.goto(`.${path}`);
      const pages = await sheets(tab);
      const charts = document.querySelectorAll("figure.chart").length;
      expect(pages.length).toBeGreaterThanOrEqual(3);
      expect(pages.length).toBeLessThanOrEqual(10 + charts * 2);

      const title = flat(document.querySelector("h1")!.textContent);
      expect(pages[0]).toContain(title);
      for (const [index, sheet] of pages.entries()) {
        expect(sheet, `sheet ${index + 1} has its number`).toContain(`${index + 1}/${pages.length}`);
        if (index > 0) expect(sheet, `sheet ${index + 1} has its running head`).toContain(title.slice(0, 10));
      }
      const all = pages.join("");
      for (const link of document.querySelectorAll(".source-list a"))
        expect(all).toContain(flat(link.getAttribute("href")!).slice(0, 24));
      for (const figure of document.querySelectorAll("article.essay > figure.chart"))
        expect(all).toContain(flat(figure.getAttribute("data-page")!));
      for (const furniture of document.querySelectorAll("button.keep, .masthead nav a, details.contents summary")) {
        const words = flat(furniture.textContent);
        if (words.length > 6) expect(pages[0]).not.toContain(words);
      }
    },
  );

test("a chart and what it is made of stay on one sheet", async ({ page: tab }) => {
  await tab.goto("./essays/leftover-treasure/");
  // A4 between its margins, at 96 dots an inch: 170 by 251 mm.
  await tab.setViewportSize({ width: 642, height: 949 });
  await tab.emulateMedia({ media: "print" });
  const broken = await tab
    .locator("article.essay > figure.chart")
    .evaluateAll((figures) =>
      figures
        .filter(
          (figure) => getComputedStyle(figure).breakInside !== "avoid" || figure.getBoundingClientRect().height > 949,
        )
        .map(({ id }) => id),
    );
  expect(broken).toEqual([]);
  // A phone's drawing, blown up, would take a sheet for each step of a sequence.
  const shown = await tab
    .locator(".stage .plot:visible")
    .evaluateAll((plots) => plots.map((plot) => plot.classList.contains("wide")));
  expect(shown).toEqual([true, true, true]);
});

test("a device that is shorter than a sheet stays on one", inFull, async ({ page: tab }) => {
  await tab.setViewportSize({ width: 642, height: 949 });
  await tab.emulateMedia({ media: "print" });
  for (const [address, device] of [
    ["./essays/whose-rails/", "hub"],
    ["./zh/essays/leftover-treasure/", "calculator"],
  ] as const) {
    await tab.goto(address);
    const place = tab.locator(`[data-interactive=${device}]`);
    await expect(place).toHaveCSS("break-inside", "avoid");
    expect((await place.boundingBox())!.height).toBeLessThan(949);
  }
});

test("a table that a reader has opened is printed; a folded one is not", inFull, async ({ page: tab }) => {
  await tab.goto("./essays/leftover-treasure/");
  const folded = await sheets(tab);
  const summary = tab.locator("#weekly-flows .chart-table summary");
  await summary.click();
  const open = await sheets(tab);
  expect(open.length).toBeGreaterThan(folded.length);
  expect(open.join("")).toContain(flat("14 July 2013"));
});
