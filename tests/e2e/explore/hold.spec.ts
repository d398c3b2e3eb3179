import { expect, test, type Page as Tab } from "@playwright/test";
import { everyDay, inFull, isFull } from "../../full.ts";
import { axeFindings } from "../axe.ts";
import { tooSmall, tooWide, unfold, unreadable, unseenCharts } from "../measures.ts";
import { watch } from "../site.ts";
import {
  control,
  drawings,
  drawnKeys,
  figureOf,
  listedKeys,
  open,
  query,
  refusalOf,
  series,
  settled,
} from "./bench.ts";

/** What a reader may come upon: every way, form and scale, one series to four, drawn and refused. */
const charts = [
  query(["mobile", "online", "wallets", "electronic"], { form: "bar" }),
  query(["fund", "deposits"], { as: "index", events: "yes" }),
  query(["yield", "rate"], { events: "yes" }),
  query(["mobileQuarters"], { as: "rolling", scale: "log" }),
  query(["mobile", "electronic"], { as: "share", form: "step" }),
  query(["mobile", "mobileCount"], { as: "ratio", form: "dots" }),
  query(["fund", "mobile"]),
];

/** In Chinese the words are others and the drawings the same: the densest and one more stand for the rest. */
const visits = [
  ...charts.map((search) => ["./explore/", search] as const),
  ...charts.slice(0, 2).map((search) => ["./zh/explore/", search] as const),
];

/** Every day an index in Chinese. */
const isChosen = (index: number) => index === visits.length - 1;

for (const [index, [path, search]] of visits.entries())
  test(`${path}${search} is sound to eye and ear`, everyDay(isChosen(index)), async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    await tab.emulateMedia({ colorScheme: index % 2 ? "dark" : "light", reducedMotion: "reduce" });
    await tab.setViewportSize({ width: 1280, height: 900 });
    await open(tab, search, path);
    await unfold(tab);
    expect.soft(await axeFindings(tab)).toEqual([]);
    for (const width of isFull ? [1280, 640, 360, 320] : [1280, 320]) {
      await tab.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(tab), `${width} px`).toEqual([]);
      expect.soft(await unreadable(tab), `${width} px`).toEqual([]);
      expect.soft(await tooSmall(tab, 12), `${width} px`).toEqual([]);
      if (await figureOf(tab).isVisible()) expect.soft(await unseenCharts(tab), `${width} px`).toEqual([]);
    }
    expect(await troubles()).toEqual([]);
  });

test("every point of a made chart is reached by key, and says what its row says", async ({ page: tab, baseURL }) => {
  const { troubles } = watch(tab, baseURL!);
  await open(tab, query(["mobile", "wallets"], { as: "growth" }));
  const drawing = figureOf(tab).locator(".drawing");
  await drawing.focus();
  await expect(figureOf(tab)).toHaveAttribute("data-state", "live");
  const keys = await drawnKeys(tab);
  const reached = new Set<string>();
  for (const line of [series.mobile, series.wallets]) {
    await tab.keyboard.press("Home");
    for (const key of keys.filter((key) => key.endsWith(line))) {
      await expect(figureOf(tab)).toHaveAttribute("data-at", key);
      const row = figureOf(tab).locator(`tr[data-key="${key}"]`);
      const words = await row.locator("td:not([data-role])").allTextContents();
      for (const word of words) await expect(figureOf(tab).locator(".reading").first()).toContainText(word);
      reached.add(key);
      await tab.keyboard.press("ArrowRight");
    }
    await tab.keyboard.press("ArrowDown");
  }
  expect([...reached].sort()).toEqual([...keys].sort());
  expect(await troubles()).toEqual([]);
});

test("a redrawn chart is read anew, and its receipt cites its sources", inFull, async ({ page: tab }) => {
  await open(tab, query(["mobile"]));
  await figureOf(tab).locator(".drawing").focus();
  await expect(figureOf(tab)).toHaveAttribute("data-state", "live");
  await control(tab, "as").selectOption("growth");
  await settled(tab);
  await figureOf(tab).locator(".drawing").focus();
  await tab.keyboard.press("End");
  const last = (await drawnKeys(tab)).at(-1)!;
  await expect(figureOf(tab)).toHaveAttribute("data-at", last);
  await tab.keyboard.press("r");
  const receipt = tab.locator("dialog");
  await expect(receipt).toContainText("derived: Our arithmetic on printed figures");
  await expect(receipt.locator("ol li")).toHaveCount(1);
  await expect(receipt.locator('a[href*="as=growth#"]')).toBeVisible();
});

test("a point has an address", inFull, async ({ page: tab }) => {
  await open(tab, `${query(["mobile"])}#2021/${series.mobile}`);
  await expect(figureOf(tab)).toHaveAttribute("data-at", `2021/${series.mobile}`);
});

test.describe("hostile addresses", () => {
  const addresses = [
    "?s=<img src=x onerror=alert(1)>&as=<script>alert(1)</script>",
    "?base=javascript:alert(1)&as=index",
    "?__proto__=1&constructor=2&toString=3&s=__proto__",
    `?${"s=x&".repeat(400)}`,
    `?s=${series.mobile}&s=${series.mobile}&form=bar&form=%00`,
    "?as=growth&as=index&scale=%F0%9F%92%A9&events=maybe",
    `?s=${encodeURIComponent("‮" + series.mobile)}`,
    "?%ff%fe=%E0%A4%A&s=%",
    `?s=${series.mobile}&base=9999-99-99&as=index`,
    `?x=${"长".repeat(700)}`,
    "?s=" + encodeURIComponent("'; DROP TABLE sources; --"),
    "?constructor[prototype][a]=b&s[]=x&s=x",
  ];
  for (const [index, address] of addresses.entries())
    test(
      `${address.slice(0, 60)} does no harm and is answered`,
      everyDay(index % 6 === 0),
      async ({ page: tab, baseURL }) => {
        const { troubles } = watch(tab, baseURL!);
        let dialogs = 0;
        tab.on("dialog", () => (dialogs += 1));
        const markup = async () =>
          (await tab.locator("main script, main img, main iframe").count()) -
          (await tab.locator("main script.receipts").count());
        await open(tab, address);
        await expect(figureOf(tab)).toBeVisible();
        expect((await drawnKeys(tab)).length).toBeGreaterThan(1);
        await expect(tab.locator(".explore-notice")).not.toBeEmpty();
        expect(await markup()).toBe(0);
        expect(dialogs).toBe(0);
        expect(await troubles()).toEqual([]);
      },
    );
});

test.describe("when something fails", () => {
  const sentence = (tab: Tab) => tab.locator(".explore-notice");

  test("a Worker that is refused is said, and the old drawing stays", async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    await tab.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as unknown as typeof Worker;
    });
    await open(tab, "");
    const before = await drawings(tab);
    await control(tab, "as").selectOption("growth");
    await settled(tab);
    await expect(sentence(tab)).toHaveText(
      "The chart could not be drawn (the browser refused a worker). The one before still stands.",
    );
    expect(await drawings(tab)).toBe(before);
    await expect(control(tab, "as")).toHaveValue("level");
    expect(new URL(tab.url()).search).toBe("");
    expect(await troubles()).toEqual([]);
  });

  test("an engine that does not come is said", inFull, async ({ page: tab }) => {
    await tab.route("**/assets/engine-explore-*.js", (route) => route.fulfill({ status: 500 }), { times: 1 });
    await open(tab, query(["fund"]), "./zh/explore/");
    await expect(sentence(tab)).toHaveText("图未能生成（有文件未能加载），仍显示原图。");
    await expect(figureOf(tab)).toBeVisible();
  });

  test("a table that is cut short is said", inFull, async ({ page: tab }) => {
    await tab.route("**/data/yuebao-net-assets.csv", async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.slice(0, text.lastIndexOf("\n", text.length / 2) + 1) });
    });
    await open(tab, "");
    await tab.locator(".slots select").first().selectOption(series.fund);
    await settled(tab);
    // Two kinds of period are refused before any table is fetched; alone, the fund is fetched.
    await tab.getByRole("button", { name: "Remove series 2" }).click();
    await settled(tab);
    await expect(sentence(tab)).toContainText("the data arrived incomplete");
  });

  test("without its script the page stands as without scripts", inFull, async ({ page: tab }) => {
    await tab.route("**/assets/explore-*.js", (route) => route.fulfill({ status: 500 }));
    await tab.goto("./explore/");
    await expect(tab.locator(".without-scripts")).toBeVisible();
    await expect(tab.locator("form.bench")).toBeHidden();
    expect(await unseenCharts(tab)).toEqual([]);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ["./explore/", "./zh/explore/"])
    test(
      `${path} explains, draws one chart and lists every table`,
      everyDay(path.includes("zh")),
      async ({ page: tab, baseURL }) => {
        const { troubles } = watch(tab, baseURL!);
        await tab.setViewportSize({ width: 360, height: 800 });
        await tab.goto(path);
        await expect(tab.locator(".without-scripts")).toBeVisible();
        await expect(tab.locator("form.bench")).toBeHidden();
        expect(await unseenCharts(tab)).toEqual([]);
        expect(await listedKeys(tab)).toEqual(await drawnKeys(tab));
        const seriesGroups = tab.locator(".series-groups > li");
        expect(await seriesGroups.count()).toBeGreaterThan(10);
        for (const seriesGroup of await seriesGroups.all())
          await expect(seriesGroup.locator('a[href$=".csv"]')).toBeVisible();
        expect(await troubles()).toEqual([]);
      },
    );
});

test.describe("the frame", () => {
  test("draws what its address says, keeps out of indexes and leads home", async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    const search = query(["fund"], { as: "growth" });
    await open(tab, search);
    const made = await drawings(tab);
    await tab.goto(`./embed/explore/${search}`);
    await expect(figureOf(tab)).toBeVisible();
    expect(await drawings(tab)).toBe(made);
    await expect(tab.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
    await expect(tab.locator(".frame-alone")).toBeHidden();
    await expect(tab.locator(".explore-notice"), "what it said while it was drawing").toBeEmpty();
    await expect(figureOf(tab).locator('.credit a[href*="as=growth"]')).toBeVisible();
    expect(await axeFindings(tab)).toEqual([]);
    expect(await troubles()).toEqual([]);
  });

  test("says that it is drawing, until it has drawn", inFull, async ({ page: tab }) => {
    let letCome = () => {};
    const asked = new Promise<void>((come) => (letCome = come));
    await tab.route(/engine-explore-[^/]*\.js/, async (route) => {
      await asked;
      await route.continue();
    });
    await tab.goto(`./zh/embed/explore/${query(["fund"])}`);
    const notice = tab.locator(".explore-notice");
    await expect(notice).toHaveText("正在作图……");
    await expect(notice).toBeVisible();
    letCome();
    await expect(figureOf(tab)).toBeVisible();
    await expect(notice).toBeEmpty();
  });

  test("says why it draws nothing", inFull, async ({ page: tab }) => {
    await tab.goto(`./zh/embed/explore/${query(["fund", "mobile"])}`);
    await expect(refusalOf(tab)).toContainText("时期长短会被误看成规模大小");
    await expect(refusalOf(tab).getByRole("link")).toHaveAttribute("target", "_blank");
    expect(await axeFindings(tab)).toEqual([]);
  });

  test(
    "in a sandbox that lets no Worker run, leads to the page that can draw",
    inFull,
    async ({ page: tab, baseURL }) => {
      const src = new URL(`./embed/explore/${query(["fund"])}`, baseURL).href;
      await tab.setContent(`<iframe sandbox="allow-scripts" src="${src}" width="640" height="640"></iframe>`);
      const frame = tab.frameLocator("iframe");
      await expect(frame.locator(".frame-alone a")).toBeVisible();
      await expect(frame.locator(".explore-notice")).toContainText("The chart could not be drawn");
    },
  );
});
