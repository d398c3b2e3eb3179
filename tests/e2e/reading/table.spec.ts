import { expect, test, type Locator, type Page as Tab } from "@playwright/test";
import { chartAt, choice, fewByMark, figure, isLive, isMade } from "./chart.ts";
import { hasCharts, oneOfEachMark, pages } from "../site.ts";
import { inFull } from "../../full.ts";

const table = (tab: Tab) => figure(tab).locator(".data-table");
const shownRows = (table: Locator) => table.locator("tbody tr:not([hidden])");

async function hydrate(tab: Tab, address: string) {
  await tab.goto(address);
  await figure(tab).locator(".drawing").first().hover();
  await isLive(tab);
}

/** The cells of a table as they are seen, row by row, the head first. */
const cells = (table: Locator): Promise<string[][]> =>
  table.evaluate((table) =>
    [...(table as HTMLTableElement).rows]
      .filter((row) => !row.hidden)
      .map((row) => [...row.cells].map((cell) => cell.textContent.trim().replace(/\s+/g, " "))),
  );

type Value = string | number | undefined;

/** A quarter counts from its last month, so that it stands among months where it ends: "2012Q4" is "2012-12". */
const fromYearDown = (text: string) =>
  text.replace(
    /^(\d{4})Q(\d)$/,
    (_, year: string, quarter: string) => `${year}-${String(Number(quarter) * 3).padStart(2, "0")}`,
  );

/** The order of two values of a column: as numbers, as dates written from the year down, or as words of a language. */
function compare(a: Value, b: Value, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(fromYearDown(String(a ?? "")), fromYearDown(String(b ?? "")));
}

/** The amount a cell prints, as far as it prints it: "¥19.7 m", "−28,152 yuan". */
function amountIn(text: string | undefined): number | undefined {
  const [, minus, digits, scale] = /^([−-]?)¥?([\d.,]+)(?: (m|yuan))?$/.exec(text ?? "") ?? [];
  if (digits === undefined) return undefined;
  return Number(digits.replaceAll(",", "")) * (scale === "m" ? 1e6 : 1) * (minus ? -1 : 1);
}

for (const { path, lang, address } of fewByMark)
  test(`${path}: the table sorts by each column, up and down`, async ({ page: tab }) => {
    const answer = await tab.request.get(address.replace(/\/$/, ".json"));
    const file = (await answer.json()) as {
      columns: { id: string }[];
      rows: ({ key: string } & Record<string, Value>)[];
    };
    await hydrate(tab, address);
    const headers = table(tab).locator("thead th");
    const rows = (await cells(table(tab))).slice(1);
    const keys = () =>
      table(tab)
        .locator("tbody tr")
        .evaluateAll((rows) => rows.map((row) => row.dataset["key"]!));
    const first = await keys();
    const collator = new Intl.Collator(lang, { numeric: true });
    for (const [column, name] of (await headers.allTextContents()).entries()) {
      const id = file.columns[column]?.id;
      const told = new Map(first.map((key, index) => [key, rows[index]![column]]));
      /** What the file holds of a cell where it is a number or a date; else what the cell says. */
      const valueOf = (key: string): Value => {
        const raw = id === undefined ? undefined : file.rows.find((row) => row.key === key)![id];
        if (typeof raw === "number" || /^\d{4}/.test(String(raw))) return raw;
        // Where no licence lets the figures leave as a file, the key holds the date and the cell the figure.
        if (raw === undefined && column === 0 && /^\d{4}/.test(key)) return key;
        return amountIn(told.get(key)) ?? told.get(key);
      };
      for (const [order, sign] of [
        ["ascending", 1],
        ["descending", -1],
      ] as const) {
        await headers.nth(column).getByRole("button").click();
        await expect(headers.nth(column)).toHaveAttribute("aria-sort", order);
        await expect(table(tab).locator("[aria-sort]")).toHaveCount(1);
        const sorted = await keys();
        expect([...sorted].sort()).toEqual([...first].sort());
        const wrong = sorted
          .slice(1)
          .filter((key, index) => compare(valueOf(sorted[index]!), valueOf(key), collator) * sign > 0);
        expect(wrong, `${name}, ${order}`).toEqual([]);
      }
    }
  });

test("headers keep their names, for they are read out with every cell", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance"));
  const before = await tab
    .getByRole("columnheader")
    .evaluateAll((headers) => headers.map((header) => header.textContent));
  await figure(tab).locator(".drawing").hover();
  await isLive(tab);
  for (const name of before) {
    await expect(tab.getByRole("columnheader", { name, exact: true })).toHaveCount(1);
    await expect(tab.getByRole("columnheader", { name, exact: true }).getByRole("button")).toHaveAccessibleDescription(
      `Sort by ${name}`,
    );
  }
});

test(
  "the table is copied in the order it stands in, as numbers with their unit",
  inFull,
  async ({ page: tab, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await hydrate(tab, chartAt("yuebao-balance"));
    await table(tab).locator("thead th").nth(1).getByRole("button").click();
    const copy = figure(tab).locator(".copy");
    await copy.click();
    await expect(copy).toHaveText("Copied");
    const text = await tab.evaluate(() => navigator.clipboard.readText());
    const lines = text.split("\n").map((line) => line.split("\t"));
    expect(lines).toHaveLength(1 + (await shownRows(table(tab)).count()));
    expect(lines[0]).toEqual(["Date", "Net assets (yuan)", "Grade", "Source", "Note", "Bound"]);
    const figures = lines.slice(1).map(([, figure]) => Number(figure));
    expect(figures).toEqual(figures.toSorted((a, b) => a - b));
    expect(lines.slice(1).map(([date]) => date)).toEqual(
      await shownRows(table(tab)).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-key"))),
    );
    // Of every grade “bound” the side is told, of no other.
    for (const line of lines.slice(1)) expect(line[5] === "", line.join(" ")).toBe(line[2] !== "bound");
  },
);

test("of another view only its own rows are copied", inFull, async ({ page: tab, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await hydrate(tab, chartAt("count-or-value"));
  const all = await shownRows(table(tab)).count();
  await choice(tab, "as").selectOption("index");
  await isMade(tab);
  await figure(tab).locator(".copy").click();
  await expect(figure(tab).locator(".copy")).toHaveText("Copied");
  const lines = (await tab.evaluate(() => navigator.clipboard.readText())).split("\n");
  expect(lines.length).toBeLessThan(1 + all);
  const keyOf = (line: string) => line.split("\t").slice(0, 2);
  expect(lines.map(keyOf)).toEqual((await cells(table(tab))).map((line) => line.slice(0, 2)));
  expect(lines[0]).toContain("Figure");
});

test("sums copied in dollars say so", inFull, async ({ page: tab, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await hydrate(tab, chartAt("yuebao-balance"));
  await choice(tab, "unit").selectOption("usd");
  await isMade(tab);
  await figure(tab).locator(".copy").click();
  await expect(figure(tab).locator(".copy")).toHaveText("Copied");
  const lines = (await tab.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  expect(lines[0]![1]).toBe("Net assets (US dollars)");
  // The row of 31 March 2018: 1.69 trillion yuan, about a sixth of that in dollars.
  expect(Number(lines.find(([date]) => date === "2018-03-31")![1]) / 1e9).toBeCloseTo(267, -1);
});

test("where the browser does not let it copy, the button says so", inFull, async ({ page: tab }) => {
  await tab.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await hydrate(tab, chartAt("yuebao-balance"));
  await figure(tab).locator(".copy").click();
  await expect(figure(tab).locator(".copy")).toHaveText("The browser did not allow it; select the table and copy");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every chart has its table, with plain headers and nothing to press", async ({ page: tab }) => {
    const charts = oneOfEachMark(pages.filter(hasCharts).filter(({ path }) => /^\/charts\/[a-z0-9-]+\/$/.test(path)));
    for (const { path, address } of charts) {
      await tab.goto(address);
      await expect(table(tab), path).toBeVisible();
      await expect(table(tab).getByRole("button"), path).toHaveCount(0);
      expect(await table(tab).locator("tbody tr").count(), path).toBeGreaterThan(0);
    }
  });
});
