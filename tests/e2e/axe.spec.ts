import { expect, test } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { unfold } from "./measures.ts";
import { bundles, pages, sample } from "./site.ts";

/** Every essay in English; of those in Chinese, whose markup is the same, a few. */
const looked = [
  ...sample(pages.filter(({ lang }) => lang === "en")),
  ...sample(
    pages.filter(({ lang }) => lang === "zh"),
    [],
  ),
];

for (const { name, bundle } of bundles(looked))
  test(`axe finds nothing: ${name}`, async ({ page: tab }) => {
    for (const { path, address, page } of bundle)
      await test.step(path, async () => {
        await tab.emulateMedia({ colorScheme: "light" });
        await tab.goto(address);
        // Its script draws it, as the address says or by default.
        if (page.document.querySelector("figure.explore")) await expect(tab.locator("figure.explore")).toBeVisible();
        await unfold(tab);
        expect.soft(await axeFindings(tab), `${path}: light`).toEqual([]);
        await tab.emulateMedia({ colorScheme: "dark" });
        expect.soft(await axeFindings(tab, "colour"), `${path}: dark`).toEqual([]);
      });
  });

test("axe finds what is there to find", async ({ page: tab }) => {
  await tab.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"><p style="color:#ccc;background:#fff">faint</p></main>',
  );
  expect((await axeFindings(tab)).map((finding) => finding.split(":")[0])).toEqual(["color-contrast", "image-alt"]);
  expect((await axeFindings(tab, "colour")).map((finding) => finding.split(":")[0])).toEqual(["color-contrast"]);
});
