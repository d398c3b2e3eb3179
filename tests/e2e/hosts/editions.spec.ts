import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base, type Page as Tab } from "@playwright/test";
import { builtCharts } from "../../../scripts/built-charts.ts";
import { freeze } from "../../../scripts/edition.ts";
import { layOut } from "../../../src/site/editions/lay-out.ts";
import type { EditionFiles } from "../../../src/site/editions/store.ts";
import { homeFrom, readFolder } from "../../build/lib/site.ts";
import { serveSiteAs } from "../../contract/lib/serve-as.ts";
import { everyDay, inFull } from "../../full.ts";

interface ChartFile {
  rows: Record<string, unknown>[];
  withdrawn?: string;
}

/** The site with an edition made of it, and living figures that a test may change. */
interface Later {
  site: string;
  /** Where the edition lies, on disk. */
  edition: string;
  frozen: EditionFiles;
  /** Puts other bytes at an address of the living site; undefined for its own again. */
  change: (path: string, text: string | undefined) => void;
}

/** No edition of the repository: the site holds those too. */
const name = "2099-01";

const test = base.extend<object, { later: Later }>({
  later: [
    // Playwright reads the pattern: this fixture needs no other.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "edition-"));
      const frozen = await freeze(name, "dist", { isKept: () => true, reduce: (png) => Promise.resolve(png) });
      layOut(frozen, join(folder, "editions", name));
      const changed = new Map<string, string>();
      const site = await serveSiteAs({
        folders: ["dist", folder],
        home: homeFrom(process.env),
        instead: (path) => changed.get(path),
      });
      await use({
        site: site.address,
        edition: join(folder, "editions", name),
        frozen,
        change: (path, text) => void (text === undefined ? changed.delete(path) : changed.set(path, text)),
      });
      await site.close();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

const chart = "yuebao-balance";
const living = (lang: string) => JSON.parse(readFileSync(`dist/${lang}charts/${chart}.json`, "utf8")) as ChartFile;

/** The figures of today with the last number of the last row as much larger. */
function revised(lang: string, factor: number): { text: string; key: string } {
  const file = living(lang);
  const row = file.rows.at(-1)!;
  const column = Object.keys(row).find((column) => typeof row[column] === "number")!;
  row[column] = (row[column] as number) * factor;
  return { text: JSON.stringify(file), key: String(row["key"]) };
}

/** Opens a frozen frame and waits until all it may ask has been answered. */
async function open(tab: Tab, { site }: Later, lang: string, query = "") {
  const asked: string[] = [];
  const troubles: string[] = [];
  tab.on("request", (request) => asked.push(request.url().slice(site.length)));
  tab.on("pageerror", (error) => troubles.push(error.message));
  await tab.goto(`${site}editions/${name}/${lang}embed/${chart}/${query}`, { waitUntil: "networkidle" });
  return { asked, troubles, notice: tab.locator(".notice") };
}

test.afterEach(({ later }) => {
  for (const lang of ["", "zh/"]) later.change(`${lang}charts/${chart}.json`, undefined);
});

test("as long as no figure has moved, a frozen frame is silent", async ({ page, later }) => {
  const { notice, troubles, asked } = await open(page, later, "");
  await expect(notice).toHaveText("");
  expect(asked).toContain(`charts/${chart}.json`);
  expect(troubles).toEqual([]);
});

for (const [lang, says, see] of [
  ["", /^Edition 2099-01\. Since then: .+ revised by \+1\.2%\. See the current chart$/, "charts/yuebao-balance/"],
  ["zh/", /^2099-01版。此后：.+修订\+1\.2%。查看最新图表$/, "zh/charts/yuebao-balance/"],
] as const)
  test(
    `when a figure moves, it says by how much, and is what it was: /${lang}`,
    everyDay(lang === ""),
    async ({ page, later }) => {
      const { text, key } = revised(lang, 1.012);
      later.change(`${lang}charts/${chart}.json`, text);
      const { notice } = await open(page, later, lang);
      await expect(notice).toHaveText(says);
      const row = await page.locator(`tr[data-key="${key}"] th`).first().textContent();
      await expect(notice).toContainText(row!.trim());
      expect(await notice.locator("a").evaluate((link) => (link as HTMLAnchorElement).href)).toBe(later.site + see);

      const files = readFolder(later.edition);
      expect(Object.keys(files).sort()).toEqual([...later.frozen.keys()]);
      for (const [path, bytes] of later.frozen) expect(files[path]!.equals(bytes), path).toBe(true);
    },
  );

test("of many changes it names the largest, and counts the rest", inFull, async ({ page, later }) => {
  const file = living("");
  const numeric = Object.keys(file.rows.at(-1)!).find((column) => typeof file.rows.at(-1)![column] === "number")!;
  const [first, second] = file.rows.filter((row) => typeof row[numeric] === "number") as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  first[numeric] = (first[numeric] as number) * 1.01;
  second[numeric] = (second[numeric] as number) * 0.5;
  file.rows.push({ ...second, key: "2099-12-31" });
  later.change(`charts/${chart}.json`, JSON.stringify(file));
  const { notice } = await open(page, later, "");
  await expect(notice).toContainText("revised by -50%, and more figures: 1; figures added: 1. See the current chart");
});

test("a chart that was withdrawn since is said to be", inFull, async ({ page, later }) => {
  later.change(`charts/${chart}.json`, JSON.stringify({ withdrawn: "The producer took it back.", rows: [] }));
  const { notice } = await open(page, later, "");
  await expect(notice).toContainText("This chart has been withdrawn: The producer took it back.");
});

test("a newsroom that chose silence has silence, and nothing is asked", inFull, async ({ page, later }) => {
  later.change(`charts/${chart}.json`, revised("", 2).text);
  const { notice, asked } = await open(page, later, "", "?quiet=on");
  await expect(notice).toHaveText("");
  expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
});

for (const [what, answer] of [
  ["nothing answers", undefined],
  ["what answers is no JSON", "<!doctype html>"],
  ["what answers is another thing", '{"hello":"world"}'],
] as const)
  test(`where ${what}, nothing is said`, inFull, async ({ page, later }) => {
    if (answer === undefined)
      await page.route(`**/charts/${chart}.json`, (route) =>
        route.request().url().includes("/editions/") ? route.continue() : route.abort(),
      );
    else later.change(`charts/${chart}.json`, answer);
    const { notice, troubles } = await open(page, later, "");
    await expect(notice).toHaveText("");
    expect(troubles).toEqual([]);
  });

test(
  "a frozen frame lives on its own files: reading layer, choices, engine and data",
  inFull,
  async ({ page, later }) => {
    const { asked, troubles } = await open(page, later, "", "?quiet=on");
    await page.locator(".drawing:visible").first().hover();
    await expect(page.locator("figure.chart")).toHaveAttribute("data-state", "live");
    const select = page.locator(".choices select").first();
    const second = await select.evaluate((select) => (select as HTMLSelectElement).options[1]!.value);
    await select.selectOption(second);
    await expect(page).toHaveURL(new RegExp(`=${second}`));
    await expect(page.locator("figure.chart")).not.toHaveAttribute("aria-busy", "true");
    await expect(page.locator(".notice")).toHaveText("");
    expect(asked.filter((path) => !path.startsWith(`editions/${name}/`))).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

/** Every edition that was published still opens as it was; of each, the first and the last chart. */
const editions = "dist/editions";
for (const published of readdirSync(editions))
  test(`the published edition ${published} still stands`, async ({ page, later }) => {
    const charts = readdirSync(join(editions, published, "embed")).sort();
    for (const id of new Set([charts[0]!, charts.at(-1)!])) {
      const troubles: string[] = [];
      page.removeAllListeners("pageerror");
      page.on("pageerror", (error) => troubles.push(error.message));
      await page.goto(`${later.site}editions/${published}/embed/${id}/`, { waitUntil: "networkidle" });
      await expect(page.locator("html")).toHaveAttribute("data-edition", published);
      await expect(page.locator(".view svg:visible").first()).toBeVisible();
      await page.locator(".drawing:visible").first().hover();
      await expect(page.locator("figure.chart")).toHaveAttribute("data-state", "live");
      expect(troubles).toEqual([]);
    }
  });

test("an edition holds every chart that can be embedded", ({ later }) => {
  expect(readdirSync(join(later.edition, "embed")).sort()).toEqual(builtCharts("dist"));
});
