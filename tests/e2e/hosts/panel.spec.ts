import { expect } from "@playwright/test";
import { variants } from "../../../src/embed-kit/snippets.ts";
import { frameOf, heightOf, contentOf, test } from "./place.ts";
import { inFull } from "../../full.ts";

test.use({ viewport: { width: 1000, height: 1000 }, permissions: ["clipboard-read", "clipboard-write"] });

/** What a person does who has never seen the project: choose, copy, paste into a bare file, look. */
test("a chart is taken to a page of another site with the page alone", async ({ page, place }) => {
  await page.goto(`${place.site}charts/${place.charts[0]}/`);
  const panel = page.locator("#embed");
  await panel.scrollIntoViewIfNeeded();
  await panel.getByLabel("Language").selectOption({ label: "中文" });
  await panel.getByLabel("Theme").selectOption({ label: "dark" });
  await panel.getByLabel("Title").selectOption({ label: "without title" });
  const preview = panel.locator("iframe");
  await expect(preview).toHaveAttribute("src", /\/zh\/embed\/.*theme=dark&title=off$/);
  await panel.getByRole("button", { name: "Copy" }).first().click();
  await expect(panel.getByRole("button", { name: "Copied" })).toHaveCount(1);
  const code = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto(place.host(code));
  const frame = await frameOf(page);
  expect(new URL(frame.url()).origin).toBe(new URL(place.site).origin);
  expect(new URL(page.url()).origin).not.toBe(new URL(place.site).origin);
  await expect(frame.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(frame.locator(".view svg:visible").first()).toBeVisible();
  await expect.poll(async () => (await heightOf(page)) - (await contentOf(frame))).toBeLessThanOrEqual(8);
  await expect(frame.locator(".credit a")).toHaveAttribute("href", `/zh/charts/${place.charts[0]}/`);
});

test(
  "the code goes with the view that is shown, and what was copied before is said no longer",
  inFull,
  async ({ page, place }) => {
    const chart = "count-or-value";
    await page.goto(`${place.site}charts/${chart}/`);
    const panel = page.locator("#embed");
    await panel.scrollIntoViewIfNeeded();
    await panel.getByRole("button", { name: "Copy" }).first().click();
    await expect(panel.getByRole("button", { name: "Copied" })).toHaveCount(1);
    const select = page.locator(".chart .choices select").first();
    const [name, second] = await select.evaluate((select) => [
      (select as HTMLSelectElement).name,
      (select as HTMLSelectElement).options[1]!.value,
    ]);
    await select.selectOption(second);
    await expect(panel.locator('[data-variant="frame"]')).toContainText(`/embed/${chart}/?${name}=${second}`);
    const picture = panel.locator('[data-variant="picture"]');
    await expect(picture).toContainText(`/charts/${chart}/?${name}=${second}"`);
    await expect(picture).toContainText(`/charts/${chart}.${second}.png"`);
    const answer = await page.request.get(/src="([^"]+)"/.exec((await picture.textContent())!)![1]!);
    expect(answer.headers()["content-type"]).toBe("image/png");
    await expect(panel.getByRole("button", { name: "Copied" })).toHaveCount(0);

    // A further language has neither views to choose, nor pictures, nor editions, and the panel says so.
    await expect(panel.locator(".language-differs")).toBeHidden();
    await panel.getByLabel("Language").selectOption({ label: "Español" });
    await expect(panel.locator('[data-variant="short"]')).toContainText(
      `/es/embed/${chart}/?theme=light" title="Por número`,
    );
    await expect(panel.locator("iframe")).toHaveAttribute("src", `/es/embed/${chart}/?theme=light`);
    await expect(panel.locator(".language-differs")).toBeVisible();
    await expect(panel.locator("select[name=edition]")).toBeDisabled();
    await expect(panel.locator('select[name=variant] option[value="picture"]')).toBeDisabled();
  },
);

test("every width of the preview shows the chart whole", inFull, async ({ page, place }) => {
  await page.goto(`${place.site}charts/${place.charts[0]}/`);
  const panel = page.locator("#embed");
  await panel.scrollIntoViewIfNeeded();
  for (const width of ["320", "480", "680", "1000"]) {
    await panel.getByLabel("Width").selectOption(width);
    const preview = panel.locator("iframe");
    await preview.scrollIntoViewIfNeeded();
    await expect(preview).toHaveAttribute("width", width);
    await expect
      .poll(async () => {
        const frame = await (await preview.elementHandle()).contentFrame();
        return frame!.evaluate(() => [
          innerWidth,
          Math.ceil(document.body.getBoundingClientRect().height) - innerHeight,
        ]);
      })
      .toEqual([Number(width), 0]);
  }
});

test(
  "where a browser lets no page copy, the code is selected for the reader to copy",
  inFull,
  async ({ page, place }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
    });
    await page.goto(`${place.site}charts/${place.charts[0]}/`);
    const panel = page.locator("#embed");
    await panel.scrollIntoViewIfNeeded();
    await panel.getByRole("button", { name: "Copy" }).first().click();
    await expect(panel.getByRole("button", { name: /^Selected/ })).toHaveCount(1);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
      (await panel.locator('[data-variant="short"]').textContent())!.trim(),
    );
  },
);

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the codes are there to be copied by hand", async ({ page, place }) => {
    await page.goto(`${place.site}charts/${place.charts[0]}/`);
    for (const variant of variants)
      expect((await page.locator(`[data-variant="${variant}"]`).textContent())!.trim()).toBe(place.code(variant));
  });
});
