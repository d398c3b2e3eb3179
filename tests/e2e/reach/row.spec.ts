import { expect, test } from "@playwright/test";
import { everyDay, inFull } from "../../full.ts";

/** The row of a table that an address names: in words, with the focus on it and a way back. */

const cases = [
  [
    "./data/yuebao-net-assets/",
    "2013-11-14",
    "Date: 14 November 2013; Net assets: ¥100 bn; Bound: at least; Grade: bound; Source: China Daily (Xinhua)",
    "Date: 14 November 2013; Net assets: 100 billion yuan; Bound: at least; Grade: bound; Source: China Daily (Xinhua)",
  ],
  ["./zh/data/yuebao-net-assets/", "2013-11-14", "1000亿元", "1000亿元"],
  ["./data/yuebao-users/", "2013-12-25", "30 million people", "30 million people"],
] as const;

for (const [address, row, seen, said] of cases)
  test(`${address}#${row} says the row in words`, everyDay(address === cases[0][0]), async ({ page: tab }) => {
    await tab.goto(`${address}#${row}`);
    const note = tab.getByRole("note").and(tab.locator(".row-read"));
    await expect(note).toBeFocused();
    await expect(note.locator("[aria-hidden]")).toContainText(seen);
    await expect(note.locator(".visually-hidden")).toContainText(said);
    await expect(note.getByRole("link"), "from nowhere there is no way back").toHaveCount(0);
    await tab.goto(`${address}#2013-12-31`);
    await expect(tab.locator(".row-read")).toHaveCount(1);
  });

test("who came from a sentence gets back to it", inFull, async ({ page: tab }) => {
  await tab.goto("./essays/leftover-treasure/");
  const fact = tab.locator(".essay > p a.fact[href*='/data/yuebao-net-assets/#']").first();
  await fact.focus();
  await tab.keyboard.press("Enter");
  const back = tab.locator(".row-read").getByRole("link", { name: "Back to the text" });
  await expect(back).toBeVisible();
  await back.press("Enter");
  await expect(tab).toHaveURL(/\/essays\/leftover-treasure\/$/);
});
