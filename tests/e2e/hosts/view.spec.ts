import { expect } from "@playwright/test";
import { bringTools } from "../reading/chart.ts";
import { frameOf, test } from "./place.ts";
import { inFull } from "../../full.ts";

const frame = (address: string) =>
  `<iframe src="${address.replaceAll("&", "&amp;")}" style="width:100%;height:900px"></iframe>`;

test("in a frame a changed choice adds nothing to the history of the host's page", inFull, async ({ page, place }) => {
  await page.goto(place.host(frame(`${place.site}embed/count-or-value/`)));
  const chart = await frameOf(page);
  const before = await page.evaluate(() => history.length);
  for (const measure of ["value", "ticket"]) {
    await chart.locator("select[name=measure]").selectOption(measure);
    await expect.poll(() => chart.evaluate(() => location.search)).toBe(`?measure=${measure}`);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("an embed's own link leads to the view that it shows", async ({ page, place }) => {
  await page.goto(place.host(frame(`${place.site}embed/count-or-value/?measure=value`)));
  const chart = await frameOf(page);
  const link = chart.locator(".credit a");
  await expect(link).toHaveAttribute("href", /\/charts\/count-or-value\/\?measure=value$/);
  await chart.locator("select[name=measure]").selectOption("count");
  await expect(link).toHaveAttribute("href", /\/charts\/count-or-value\/$/);
});

test("the other language and the picture keep the view", inFull, async ({ page, place }) => {
  await page.goto(`${place.site}charts/count-or-value/?measure=value`);
  const language = page.locator(".masthead a[hreflang]");
  const picture = page.locator('.files a[href*="/charts/"][href$=".png"]');
  await expect(language).toHaveAttribute("href", /\/zh\/charts\/count-or-value\/\?measure=value$/);
  await expect(picture).toHaveAttribute("href", /\/charts\/count-or-value\.value\.png$/);
  expect((await page.request.get(await picture.evaluate((link: HTMLAnchorElement) => link.href))).status()).toBe(200);
  await page.locator(".chart select[name=as]").selectOption("index");
  await expect(language).toHaveAttribute("href", /\?measure=value&as=index$/);
  await expect(picture, "the build made no picture of this one").toHaveAttribute("href", /\/count-or-value\.png$/);
});

test("a host leaves out what it does not want; the credit stays", async ({ page, place }) => {
  const parts = {
    subtitle: ".chart-subtitle",
    caption: ".signs, .caveat",
    events: '.view:not(.off) svg [data-mark="event"], .chart-events',
  };
  const seen = (chart: Awaited<ReturnType<typeof frameOf>>) =>
    chart.evaluate(
      (parts) =>
        Object.entries(parts)
          .filter(([, selector]) =>
            [...document.querySelectorAll(selector)].some((part) => part.getBoundingClientRect().width > 1),
          )
          .map(([name]) => name),
      parts,
    );
  for (const [query, rest] of [
    ["", ["subtitle", "caption", "events"]],
    ["?subtitle=off", ["caption", "events"]],
    ["?caption=off", ["subtitle", "events"]],
    ["?events=off", ["subtitle", "caption"]],
  ] as const) {
    await page.goto(place.host(frame(`${place.site}embed/yuebao-balance/${query}`)));
    const chart = await frameOf(page);
    expect(await seen(chart), query).toEqual(rest);
    await expect(chart.locator(".credit")).toBeVisible();
    await expect(chart.locator(".chart-title")).toBeVisible();
  }
});

test("the panel writes what is left out into the code and shows it", inFull, async ({ page, place }) => {
  await page.setViewportSize({ width: 1000, height: 1000 });
  await page.goto(`${place.site}charts/yuebao-balance/`);
  const panel = page.locator("#embed");
  await panel.scrollIntoViewIfNeeded();
  await panel.getByLabel("Events").selectOption({ label: "left out" });
  await expect(panel.locator('[data-variant="short"]')).toContainText(
    "/embed/yuebao-balance/?theme=light&amp;events=off",
  );
  await expect(panel.locator("iframe")).toHaveAttribute("src", /\?theme=light&events=off$/);
});

test("the toolbar leads to the code, from the chart's page and from an essay", inFull, async ({ page, place }) => {
  for (const path of ["charts/yuebao-balance/", "essays/word-order/"]) {
    await page.goto(place.site + path);
    const figure = page.locator("figure.chart").first();
    const id = await figure.getAttribute("data-chart");
    await bringTools(figure);
    await figure.locator("[data-tool=embed]").click();
    await expect(page).toHaveURL(`${place.site}charts/${id}/#embed`);
    await expect(page.locator("#embed .code:visible")).toBeInViewport();
  }
});

test("an embed, which has no panel, has no button that leads to one", inFull, async ({ page, place }) => {
  await page.goto(`${place.site}embed/yuebao-balance/`);
  await bringTools(page.locator("figure.chart"));
  await expect(page.locator("[data-tool=save]")).toBeVisible();
  await expect(page.locator("[data-tool=embed]")).toBeHidden();
});

test(
  "in a frame that may not copy, the table says that it is the page around it that forbids",
  inFull,
  async ({ page, place }) => {
    await page.goto(place.host(frame(`${place.site}embed/yuebao-balance/`)));
    const chart = await frameOf(page);
    await chart.locator(".drawing svg:visible").hover();
    await chart.locator("summary").click();
    await chart.locator(".copy").click();
    await expect(chart.locator(".copy")).toHaveText(
      "The page around this chart does not let it copy; select the table and copy",
    );
  },
);
