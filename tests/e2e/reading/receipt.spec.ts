import { expect, test, type Page as Tab } from "@playwright/test";
import {
  chartAt,
  fewByMark,
  dialog,
  drawing,
  drawn,
  enter,
  figure,
  isLive,
  notice,
  press,
  said,
  readout,
  tool,
} from "./chart.ts";
import { languageMark } from "../../../src/i18n/sources.ts";
import { watch } from "../site.ts";
import { everyDay, inFull } from "../../full.ts";

interface ChartFile {
  grades: Record<string, { name: string; meaning: string }>;
  rows: {
    key: string;
    grade: string;
    sources: string[];
    note?: string;
    rejected?: { value: string; unit: string; source: string; reason: string }[];
  }[];
  sources: {
    id: string;
    title: string;
    publisher: string;
    language: string;
    published?: string;
    url?: string;
    through?: string;
  }[];
}

const fileOf = async (tab: Tab, address: string): Promise<ChartFile> => {
  const answer = await tab.request.get(address.replace(/\/$/, ".json"));
  return (await answer.json()) as ChartFile;
};

/** What of a receipt there is to show: the rows that show the most of it. */
function tellingRows(file: ChartFile, keys: readonly string[]): ChartFile["rows"] {
  const rows = keys.map((key) => file.rows.find((row) => row.key === key)!);
  const pick = [
    rows[0],
    rows.find(({ rejected }) => rejected?.length),
    rows.find(({ note }) => note),
    rows.find(({ sources }) => sources.length > 1),
  ];
  return [...new Set(pick.filter((row) => row !== undefined))];
}

/** How each language sets apart what a receipt says. */
const marks = {
  en: { colon: ": ", stop: ". ", brackets: (words: string) => ` (${words})` },
  zh: { colon: "：", stop: "。", brackets: (words: string) => `（${words}）` },
};

for (const { path, address } of fewByMark)
  test(`${path}: the receipt says what the chart's file says`, async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    const { colon, stop, brackets } = marks[path.startsWith("/zh/") ? "zh" : "en"];
    const file = await fileOf(tab, address);
    await tab.goto(address);
    const keys = (await drawn(tab)).flat();
    for (const row of tellingRows(file, keys)) {
      await tab.goto(`${address}#${encodeURI(row.key)}`);
      await isLive(tab);
      await expect(figure(tab)).toHaveAttribute("data-at", row.key);
      const { first } = await said(tab);
      await tool(tab, "receipt").click();
      const box = dialog(tab);
      await expect(box).toBeVisible();
      await expect(box.locator("p").first()).toHaveText(first);
      const { name, meaning } = file.grades[row.grade]!;
      await expect(box.locator("p").nth(1)).toHaveText(name + colon + meaning);

      const cited = await box.locator("ol li, h2 ~ ul li").allTextContents();
      const links = await box
        .locator("a")
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const id of row.sources) {
        const { publisher, title, published, url, language, through } = file.sources.find(
          (source) => source.id === id,
        )!;
        const mark = languageMark(language, path.startsWith("/zh/") ? "zh" : "en", title);
        const cite = publisher + colon + title + mark + (published ? brackets(published) : "");
        expect(
          cited.some((words) => (through ? words.startsWith(cite) : words === cite)),
          cite,
        ).toBe(true);
        if (url) expect(links).toContain(new URL(url).href);
      }
      if (row.note) await expect(box).toContainText(row.note);
      for (const { value, unit, source, reason } of row.rejected ?? []) {
        const { publisher } = file.sources.find(({ id }) => id === source)!;
        expect(cited).toContain(`${value} ${unit}${brackets(publisher)}${stop}${reason}`);
      }
      expect(links.at(-1), "its own address").toMatch(new RegExp(`${path.replaceAll("/", "\\/")}(\\?.*)?#`));
      expect(decodeURI(links.at(-1)!)).toContain(`#${row.key}`);
      await tab.keyboard.press("Escape");
      await expect(box).toHaveCount(0);
      // The same address again, with another name after "#", is no new page.
      await tab.goto("about:blank");
    }
    expect(await troubles()).toEqual([]);
  });

test("the address of a point in another view opens that view", async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value", "#2021/bank/value"));
  await expect(figure(tab)).toHaveAttribute("data-at", "2021/bank/value");
  await expect(figure(tab).locator(".choices select[name=measure]")).toHaveValue("value");
  await expect(readout(tab)).toContainText("2021");
  await tool(tab, "receipt").click();
  await expect(dialog(tab).getByRole("link").last()).toHaveAttribute(
    "href",
    /\/charts\/count-or-value\/\?measure=value#2021\/bank\/value$/,
  );
});

test("an address that names a view and a point of it opens on both", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("count-or-value", "?measure=ticket#2021/bank/ticket"));
  await expect(figure(tab)).toHaveAttribute("data-at", "2021/bank/ticket");
  await expect(figure(tab).locator(".choices select[name=measure]")).toHaveValue("ticket");
  await expect(drawing(tab).locator("svg.wide .cursor")).toHaveCount(1);
});

test("a new name after # moves the reading", inFull, async ({ page: tab }) => {
  await tab.goto(chartAt("yuebao-balance", "#2014-03-31"));
  await expect(figure(tab)).toHaveAttribute("data-at", "2014-03-31");
  await tab.evaluate(() => (location.hash = "2018-03-31"));
  await expect(figure(tab)).toHaveAttribute("data-at", "2018-03-31");
  await tab.goBack();
  await expect(figure(tab)).toHaveAttribute("data-at", "2014-03-31");
});

for (const hash of [
  "#nothing",
  "#%E0%A4%A",
  '#"]<img src=x onerror=alert(1)>',
  "#2014-03-31/../..",
  `#${"长".repeat(3000)}`,
  "#table",
])
  test(
    `a name nobody knows is harmless: ${hash.slice(0, 30)}`,
    everyDay(hash.includes("<")),
    async ({ page: tab, baseURL }) => {
      const { troubles } = watch(tab, baseURL!);
      await tab.goto(chartAt("yuebao-balance", hash));
      await isLive(tab);
      await expect(readout(tab)).toBeEmpty();
      await expect(notice(tab)).toBeEmpty();
      await drawing(tab).focus();
      await tab.keyboard.press("End");
      await expect(readout(tab)).not.toBeEmpty();
      expect(await figure(tab).locator(".live").count()).toBe(1);
      expect(await troubles()).toEqual([]);
    },
  );

for (const [what, answer] of [
  ["cannot be reached", { abort: true }],
  ["answers with an error", { status: 500, body: "no" }],
  ["is cut short", { status: 200, body: '{"rows":[{"key"' }],
  ["knows nothing of the point", { status: 200, body: '{"rows":[],"sources":[],"grades":{}}' }],
] as const)
  test(
    `where the file ${what}, a sentence and a link stand in the receipt`,
    everyDay(what === "cannot be reached"),
    async ({ page: tab }) => {
      const errors: string[] = [];
      tab.on("pageerror", ({ message }) => errors.push(message));
      await tab.route("**/charts/yuebao-balance.json", (route) =>
        "abort" in answer ? route.abort() : route.fulfill(answer),
      );
      await enter(tab, chartAt("yuebao-balance"));
      const { first, second } = await press(tab, "End");
      await tab.keyboard.press("r");
      await expect(dialog(tab)).toContainText(
        "This part could not be loaded. The chart, its table and its sources are all here.",
      );
      await expect(dialog(tab)).toContainText(first);
      await expect(dialog(tab)).toContainText(second);
      await expect(dialog(tab).getByRole("link", { name: "Open the receipt on the chart’s page" })).toHaveAttribute(
        "href",
        /\/charts\/yuebao-balance\/#\d{4}-\d\d-\d\d$/,
      );
      await tab.keyboard.press("Escape");
      await expect(drawing(tab)).toBeFocused();
      expect(errors).toEqual([]);

      await tab.unroute("**/charts/yuebao-balance.json");
      await tab.keyboard.press("r");
      await expect(dialog(tab).locator("ol li"), "the next try is made anew").toHaveCount(1);
    },
  );

test("what is said when it opens: its name, the figure in words, its first source", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await drawing(tab).press("r");
  await expect(dialog(tab)).toHaveAccessibleName("Receipt");
  await expect(dialog(tab)).toHaveAccessibleDescription("29 May 2013, Net assets: 200 million yuan. Yicai Global");
  await expect(dialog(tab)).toBeFocused();
});

test("a click beside the receipt closes it, one in its margin does not", inFull, async ({ page: tab }) => {
  await enter(tab, chartAt("yuebao-balance"));
  await tab.keyboard.press("r");
  const { x, y } = (await dialog(tab).boundingBox())!;
  await tab.mouse.click(x + 5, y + 5);
  await expect(dialog(tab)).toBeVisible();
  await tab.mouse.click(x - 5, y - 5);
  await expect(dialog(tab)).toHaveCount(0);
});
