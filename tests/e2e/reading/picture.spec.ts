import { readFileSync } from "node:fs";
import { expect, test, type Page as Tab } from "@playwright/test";
import { watch } from "../site.ts";
import { bringTools } from "./chart.ts";
import { inFull } from "../../full.ts";

const dialog = (tab: Tab) => tab.getByRole("dialog");
const preview = (tab: Tab) => dialog(tab).locator("img");
const status = (tab: Tab) => dialog(tab).getByRole("status");

/** The list of options under a label. */
const list = (tab: Tab, label: string) =>
  dialog(tab)
    .locator("label", { hasText: new RegExp(`^${label}`) })
    .locator("select");

async function saved(tab: Tab, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    tab.waitForEvent("download"),
    dialog(tab).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("a picture of a view is drawn in the page, in another language and theme, and saved in every form", async ({
  page: tab,
  baseURL,
}) => {
  const { troubles } = watch(tab, baseURL!);
  await tab.goto("./charts/whole-scale/");
  const link = tab.getByRole("link", { name: "Picture in another frame" });
  await link.focus();
  await tab.keyboard.press("Enter");
  await expect(status(tab)).toContainText("Drawn: Poster");

  const pick = (label: string, option: string) => list(tab, label).selectOption(option);
  await pick("Frame", "card");
  await pick("Theme", "dark");
  await pick("Language", "zh");
  await pick("Measure", "count");
  await pick("Figures in", "usd");
  await expect(status(tab)).toContainText("Drawn: Card for links, 1200 × 630 · Dark · 中文 · Number");
  await expect.poll(() => preview(tab).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);

  const png = await saved(tab, "Save as PNG");
  expect(png.name).toBe("whole-scale-count-usd-card-dark-zh.png");
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const svg = (await saved(tab, "Save as SVG")).bytes.toString();
  expect(svg).toContain("争的是手机，大钱却不在手机上");
  expect(svg).toContain("<desc>");
  const outlines = await saved(tab, "Save as SVG with outlines");
  expect(outlines.name).toBe("whole-scale-count-usd-card-dark-zh.outlines.svg");
  expect(outlines.bytes.toString()).not.toMatch(/<text|NaN|undefined/);
  const pdf = (await saved(tab, "Save as PDF")).bytes.toString("latin1");
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf, "outlines, so that no face is missing").not.toContain("/FontFile");
  expect(pdf).toContain("/MediaBox [0 0 900 472.5]");

  await tab.keyboard.press("Escape");
  await expect(dialog(tab)).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(new URL(tab.url()).hash).toBe("");
  expect(await troubles()).toEqual([]);
});

test("the button under a drawing begins with the view and the language of the page", inFull, async ({ page: tab }) => {
  await tab.goto("./zh/charts/count-or-value/?measure=value");
  await bringTools(tab.locator("figure.chart"));
  await tab.getByRole("button", { name: "保存", exact: true }).click();
  await expect(status(tab)).toContainText("已绘制：长图");
  await expect(list(tab, "语言")).toHaveValue("zh");
  await expect(list(tab, "指标")).toHaveValue("value");
});

test(
  "where no licence lets the rows leave, the view is offered as it is seen",
  inFull,
  async ({ page: tab, baseURL }) => {
    const { troubles } = watch(tab, baseURL!);
    await tab.goto("./charts/weekly-flows/#picture");
    await expect(dialog(tab).getByRole("button", { name: "This view as SVG" })).toBeVisible();
    await expect(preview(tab)).toHaveCount(0);
    expect(await troubles()).toEqual([]);
  },
);

test("without scripts the link to the dialog is not shown, and the files are", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const tab = await context.newPage();
  await tab.goto("./charts/whole-scale/");
  await expect(tab.locator(".needs-script")).toBeHidden();
  await expect(tab.getByRole("link", { name: "Square picture" })).toBeVisible();
  await context.close();
});

test("the page of all pictures fetches none of them until it is asked to show them", inFull, async ({ page: tab }) => {
  const pictures: string[] = [];
  tab.on("request", (request) => {
    if (request.resourceType() === "image" && request.url().includes(".png")) pictures.push(request.url());
  });
  await tab.goto("./pictures/", { waitUntil: "networkidle" });
  expect(pictures).toEqual([]);
  await expect(tab.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await tab.getByText("Show them all").click();
  const [first] = await tab.locator(".picture-pair img").all();
  await expect.poll(() => first!.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
});
