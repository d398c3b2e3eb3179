import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Served } from "../../../scripts/serve.ts";
import { dist } from "../lib/site.ts";

const site = dist();
let served: Served;
beforeAll(async () => {
  served = await startServer({ root: "dist", base: site.home.pathname, isHasty: true }, 0);
});
afterAll(() => served.close());

/** The lines that a page gives for JavaScript, with the address of the site where it is served. */
function linesOf(file: string): string {
  const page = site.pages.find((page) => page.file === file)!;
  const code = [...page.document.querySelectorAll("pre.code")]
    .map(({ textContent }) => textContent)
    .find((text) => text.includes("loadCSV"))!;
  const lines = /\/\/ JavaScript\n([\s\S]*?)\n\n/.exec(code)![1]!;
  return lines.replace(site.home.href, served.address);
}

/** Runs lines as a reader's own module would be, and gives what their table holds. */
async function tableOf(lines: string): Promise<Record<string, unknown>[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--input-type=module",
    "--eval",
    `${lines}\nconsole.log(JSON.stringify(table.objects()));`,
  ]);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

test.each([
  ["charts/fund-share/index.html", { date: "2014-12-31T00:00:00.000Z", netAssets: 1.96e12, netAssets_unit: "yuan" }],
  ["zh/charts/fund-share/index.html", { date: "2014-12-31T00:00:00.000Z", netAssets: 1.96e12, netAssets_unit: "元" }],
  ["data/payment-volumes/index.html", { period: "2013Q2", value: 6.245, unit: "bn transactions" }],
])("the lines of %s give numbers with their units", async (file, row) => {
  expect(await tableOf(linesOf(file))).toContainEqual(expect.objectContaining(row));
});
