import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page as Tab } from "@playwright/test";
import { unfold } from "./measures.ts";
import { bundles, pages, sample } from "./site.ts";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can change. */
const ofColour = ["color-contrast", "link-in-text-block"];

async function findings(tab: Tab, rules: { tags: string[] } | { rules: string[] }): Promise<string[]> {
  const axe = new AxeBuilder({ page: tab })
    .options({ resultTypes: ["violations"] })
    // The rows of a table are made alike, and axe takes its time over each: the first few stand for the rest.
    .exclude("tbody tr:nth-child(n + 4)")
    // Looks at frames of this site only, which are all there are, and needs no second page for that.
    .setLegacyMode();
  const { violations } = await ("tags" in rules ? axe.withTags(rules.tags) : axe.withRules(rules.rules)).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}

for (const { name, bundle } of bundles(sample(pages)))
  test(`axe finds nothing: ${name}`, async ({ page: tab }) => {
    test.setTimeout(bundle.length * 20_000);
    for (const { path, address } of bundle)
      await test.step(path, async () => {
        await tab.emulateMedia({ colorScheme: "light" });
        await tab.goto(address);
        await unfold(tab);
        expect.soft(await findings(tab, { tags: standards }), `${path}: light`).toEqual([]);
        await tab.emulateMedia({ colorScheme: "dark" });
        expect.soft(await findings(tab, { rules: ofColour }), `${path}: dark`).toEqual([]);
      });
  });

test("axe finds what is there to find", async ({ page: tab }) => {
  await tab.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"><p style="color:#ccc;background:#fff">faint</p></main>',
  );
  expect((await findings(tab, { tags: standards })).map((finding) => finding.split(":")[0])).toEqual([
    "color-contrast",
    "image-alt",
  ]);
  expect((await findings(tab, { rules: ofColour })).map((finding) => finding.split(":")[0])).toEqual([
    "color-contrast",
  ]);
});
