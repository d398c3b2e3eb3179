import { readFileSync } from "node:fs";
import { expect, test, type Locator } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectClean, phone, reach } from "./helpers.ts";
import { inFull } from "../../full.ts";

interface Claim {
  id: string;
  kind: string;
  verdict: string;
  claimEn: string;
  findingEn: string;
}
const predictions = parse<Claim>(readFileSync("data/claims.csv"), { columns: true, bom: true }).filter(
  ({ kind }) => kind === "prediction",
);
const essay = readFileSync("content/essays/forecast-graded/en.mdx", "utf8");
/** The claims the essay begins with; the score follows them, and then the rest. */
const first = JSON.parse(/<Judge first=\{(\[.*?\])\}/.exec(essay)?.[1] ?? "[]") as string[];
const rank = ({ id }: Claim) => (first.includes(id) ? first.indexOf(id) : first.length);
predictions.sort((a, b) => rank(a) - rank(b));
const address = "./essays/forecast-graded/";
const mixed = predictions.filter(({ verdict }) => verdict === "mixed").length;

const item = (judge: Locator) => judge.locator(".judge-list > li.on");

test("there are fifteen forecasts", () => expect(predictions).toHaveLength(15));

test("by touch: half right, every time", inFull, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, ...phone });
  const tab = await context.newPage();
  const judge = await reach(tab, address, "judge");
  for (const [index, { claimEn, verdict }] of predictions.entries()) {
    if (index > 0 && index === first.length) {
      await expect(judge.locator(".judge-score")).toBeFocused();
      await expect(judge.locator("[data-say=agreed]")).toContainText(`You marked ${first.length} `);
      await judge.locator("[data-act=more]").tap();
    }
    await expect(item(judge).locator(".judge-claim")).toHaveText(claimEn);
    await expect(item(judge).locator("details")).not.toHaveAttribute("open");
    await item(judge).getByRole("button", { name: "Half right" }).tap();
    await expect(item(judge).locator("details")).toHaveAttribute("open");
    await expect(item(judge).locator(".judge-said")).toContainText(
      verdict === "mixed" ? "You said the same." : "You said: Half right.",
    );
    await expect(item(judge).locator("details a").first()).toBeVisible();
    await judge.locator("[data-act=next]").tap();
  }
  await expect(judge.locator(".judge-score")).toBeFocused();
  await expect(judge.locator("[data-say=agreed]")).toHaveText(
    `You marked ${predictions.length} and agreed with the record on ${mixed}.`,
  );
  await expectClean(tab, ".judge");
  await context.close();
});

test("by keyboard: two marked, one opened first, the rest shown", async ({ page: tab }) => {
  const judge = await reach(tab, address, "judge");
  const press = async (name: string) => {
    await item(judge).getByRole("button", { name, exact: true }).focus();
    await tab.keyboard.press("Enter");
  };
  await press("Plainly false");
  await expectClean(tab, ".judge");
  await judge.locator("[data-act=next]").focus();
  await tab.keyboard.press("Enter");
  await expect(item(judge).locator(".judge-claim")).toBeFocused();
  await press("Came true, but late");
  // A mark once made stands.
  await press("Came true");
  await expect(item(judge).getByRole("button", { name: "Came true, but late" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await judge.locator("[data-act=next]").focus();
  await tab.keyboard.press("Space");
  await item(judge).locator("summary").focus();
  await tab.keyboard.press("Enter");
  await expect(item(judge).locator(".judge-said")).toHaveText("Opened without a mark.");
  await judge.locator("[data-act=all]").focus();
  await tab.keyboard.press("Enter");
  await expect(judge.locator(".judge-list > li")).toHaveCount(predictions.length);
  for (const details of await judge.locator("details").all()) await expect(details).toBeVisible();
  const right = [
    ["did-not-happen", 0],
    ["came-true-later", 1],
  ].filter(([verdict, index]) => predictions[index as number]!.verdict === verdict).length;
  await expect(judge.locator("[data-say=agreed]")).toHaveText(`You marked 2 and agreed with the record on ${right}.`);
  await judge.locator("[data-act=again]").click();
  await expect(judge.locator(".judge-score")).toBeHidden();
  await expect(item(judge).locator(".judge-claim")).toHaveText(predictions[0]!.claimEn);
});

test("nothing is stored or sent", inFull, async ({ page: tab }) => {
  const judge = await reach(tab, address, "judge");
  const requests: string[] = [];
  tab.on("request", (request) => requests.push(request.url()));
  await item(judge).getByRole("button", { name: "Half right" }).click();
  await judge.locator("[data-act=all]").click();
  expect(requests).toEqual([]);
  expect(await tab.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("without scripts: each verdict folded below its prediction", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(address);
  const items = tab.locator(".judge-list > li");
  await expect(items).toHaveCount(predictions.length);
  for (const [index, { claimEn, findingEn }] of predictions.entries()) {
    await expect(items.nth(index)).toContainText(claimEn);
    await expect(items.nth(index)).toBeVisible();
    if (index > 2) continue;
    await items.nth(index).locator("summary").click();
    await expect(items.nth(index).getByText(findingEn.slice(0, 60))).toBeVisible();
  }
  await expect(tab.locator(".judge button:visible")).toHaveCount(0);
  await context.close();
});
