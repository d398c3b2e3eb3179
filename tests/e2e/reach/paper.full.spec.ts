import { expect, test, type Page as Tab } from "@playwright/test";
import { chromiumPrinter, firefoxPrinter, wordsOf, type Printer } from "./paper.ts";

/**
 * What readers get on paper, from Chromium and from Firefox. Words are read from the PDF, where Firefox draws the letters
 * of web fonts and some Chinese ones as shapes: what is asked of it is in English and in the system's face.
 */
const printers: [name: string, open: (tab: Tab) => Promise<Printer>, paths: string[]][] = [
  [
    "Chromium",
    (tab) => Promise.resolve(chromiumPrinter(tab)),
    ["zh/essays/leftover-treasure/", "essays/the-ban-that-was-not/"],
  ],
  ["Firefox", () => firefoxPrinter(), ["essays/leftover-treasure/", "essays/the-ban-that-was-not/"]],
];

const flat = (words: string) => words.normalize("NFKC").replace(/\s+/g, "");

/**
 * The words in the drawings of each chart of a page, by the width they are drawn for. Figures stand elsewhere too, and on
 * a chart's own page, whose table is open, so do words: essays are asked.
 */
const labelsIn = (tab: Tab): Promise<{ id: string; widths: string[][] }[]> =>
  tab.locator("figure.chart").evaluateAll((figures) =>
    figures.map((figure) => ({
      id: (figure as HTMLElement).dataset["chart"]!,
      widths: [...figure.querySelector(".view:not(.off) .drawing")!.querySelectorAll("svg")].map((svg) =>
        [...svg.querySelectorAll("text")]
          .map((text) => text.textContent.trim())
          .filter((words) => /\p{L}/u.test(words)),
      ),
    })),
  );

/** How often each word of Latin letters occurs. */
function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (/^[A-Za-z]{3,12}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

for (const [name, open, paths] of printers) {
  const printed = async (tab: Tab, address: string) => {
    const printer = await open(tab);
    return wordsOf(await printer.print(address).finally(printer.close));
  };

  for (const path of paths)
    test(`${name}: no drawing of /${path} is blank on paper`, async ({ page: tab, baseURL }) => {
      const all = flat((await printed(tab, baseURL + path)).flat().join(""));
      await tab.goto(path);
      const drawings = await labelsIn(tab);
      expect(drawings.length).toBeGreaterThan(0);
      for (const { id, widths } of drawings) {
        const found = widths.map(
          (labels) => labels.filter((words) => all.includes(flat(words))).length / labels.length,
        );
        // Letters may be shapes, or have the code of a radical that looks the same: not all are found.
        expect(Math.max(...found), id).toBeGreaterThan(0.4);
      }
    });

  test(`${name}: the table of a chart breaks no word, and its head is on each of its sheets`, async ({
    page: tab,
    baseURL,
  }) => {
    const sheets = await printed(tab, `${baseURL}charts/rate-gap/`);
    await tab.goto("charts/rate-gap/");
    const table = tab.locator(".data-table").first();
    const cells = await table.locator("tbody :is(th, td)").allInnerTexts();
    const counts = countOf(sheets.flat());
    const broken = [...countOf(cells.join(" ").split(/\s+/))].filter(
      ([word, times]) => (counts.get(word) ?? 0) < times,
    );
    expect(broken).toEqual([]);
    const heads = (await table.locator("thead th").allInnerTexts()).map(flat);
    // Dates stand in the list of sources as well; a rate does in the table alone.
    const withRows = sheets.filter((sheet) => sheet.filter((word) => /^\d\.\d+%$/.test(word)).length > 10);
    expect(withRows.length).toBeGreaterThan(2);
    for (const sheet of withRows) for (const head of heads) expect(flat(sheet.join("")), head).toContain(head);
  });

  test(`${name}: Explore begins with its chart, not with its form`, async ({ page: tab, baseURL }) => {
    const [first] = await printed(tab, `${baseURL}explore/`);
    const words = flat(first!.join(""));
    await tab.goto("explore/");
    const chart = tab.locator("figure.explore");
    expect(words).toContain(flat(await chart.locator(".chart-subtitle").innerText()));
    const [drawing] = await labelsIn(tab);
    expect(drawing!.widths.some((labels) => labels.every((label) => words.includes(flat(label))))).toBe(true);
    expect(words).not.toContain(flat(await tab.locator("form.bench label").first().innerText()));
  });
}
