import { expect } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { redirectPage, tombstonePage } from "../../../src/site/addresses/withdrawn-pages.ts";
import { inlineScripts, inlineStyles } from "../../build/lib/policy.ts";
import { serveSiteAs } from "../../contract/lib/serve-as.ts";
import { homeFrom } from "../../build/lib/site.ts";
import { frameOf, heightOf, contentOf, test } from "./place.ts";
import { inFull } from "../../full.ts";

/** The inline parts of the embeds of this build: a tombstone is made with the same. */
function partsOf(): { css: string; script: string } {
  const [chart] = readdirSync("dist/embed").filter((name) => !name.includes("."));
  const html = readFileSync(`dist/embed/${chart}/index.html`, "utf8");
  return { css: inlineStyles(html)[0]!, script: inlineScripts(html)[0]! };
}

const dead = {
  id: "old-count",
  date: "2027-03-01",
  title: { en: "Counted twice", zh: "重复计数" },
  reason: { en: "The producer withdrew the series.", zh: "数据发布者撤回了该序列。" },
};

/** The site as it would be with one chart renamed and one withdrawn. */
const withWithdrawn = () => {
  const pages: Record<string, string> = {
    "charts/old-balance/": redirectPage("../yuebao-balance/", "Yu’e Bao", "en"),
    "embed/old-balance/": redirectPage("../yuebao-balance/", "Yu’e Bao", "en"),
    "embed/old-count/": tombstonePage(dead, "en", "/charts/", partsOf()),
  };
  return serveSiteAs({ folders: ["dist"], home: homeFrom(process.env), instead: (path) => pages[path] });
};

test("the old address of a renamed chart leads on, what it said of the view with it", inFull, async ({ page }) => {
  const site = await withWithdrawn();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  for (const folder of ["charts", "embed"]) {
    await page.goto(`${site.address}${folder}/old-balance/?scale=log&theme=dark#2014-03-31`);
    await expect(page).toHaveURL(`${site.address}${folder}/yuebao-balance/?scale=log&theme=dark#2014-03-31`);
    await expect(page.locator("select[name=scale]")).toHaveValue("log");
  }
  expect(complaints).toEqual([]);
  await site.close();
});

test("a frame that was pasted before the chart was renamed goes on showing it", inFull, async ({ page, place }) => {
  const site = await withWithdrawn();
  await page.goto(
    place.host(
      `<iframe src="${site.address}embed/old-balance/?theme=dark" style="width:100%;height:900px;border:0"></iframe>`,
    ),
  );
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.frameLocator("iframe").locator("figure[data-chart=yuebao-balance]")).toBeVisible();
  await site.close();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("it leads on as well", async ({ page }) => {
    const site = await withWithdrawn();
    await page.goto(`${site.address}charts/old-balance/`);
    await expect(page).toHaveURL(`${site.address}charts/yuebao-balance/`);
    await site.close();
  });
});

test("a frame of a withdrawn chart says so, and is as high as what it says", inFull, async ({ page, place }) => {
  const site = await withWithdrawn();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(
    place.host(
      `<iframe src="${site.address}embed/old-count/" style="display:block;width:100%;border:0;frame-sizing:content-height"></iframe>`,
    ),
  );
  const frame = await frameOf(page);
  await expect(frame.locator("main")).toContainText(
    "This chart was withdrawn on 1 March 2027. The producer withdrew the series.",
  );
  await expect.poll(async () => (await heightOf(page)) >= (await contentOf(frame))).toBe(true);
  expect(complaints).toEqual([]);
  await site.close();
});
