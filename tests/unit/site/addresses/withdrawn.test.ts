import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { checkWithdrawals, withdrawnFiles, type Withdrawals } from "../../../../src/site/addresses/withdrawn.ts";
import { redirectPage, tombstonePage } from "../../../../src/site/addresses/withdrawn-pages.ts";
import { cspHash } from "../../../../src/site/assets/policy.ts";
import { chartOf } from "../../../../src/site/registry/registry.ts";
import { chartFile, formsOf } from "../../../../src/site/files/chart-files.ts";

const host = new URL("https://a.org/");
const parts = { css: "a{color:red}", script: "dress()" };
const living = chartOf("yuebao-balance");
const charts = new Map([[living.id, living]]);
const dead = {
  id: "old-count",
  date: "2027-03-01",
  title: { en: "Counted <twice>", zh: "重复计数" },
  reason: { en: "The producer withdrew the series.", zh: "数据发布者撤回了该序列。" },
};
const withdrawals: Withdrawals = {
  withdrawn: [dead],
  renamed: { "fund-size": living.id, "older-count": "old-count", fund: "fund-size" },
};
const files = withdrawnFiles(withdrawals, charts, host, parts);
const answer = async (path: string) => (await files.get(path)!()).text();

describe("a withdrawn chart", () => {
  test("still answers at every address it had, in both languages", () =>
    expect([...files.keys()].filter((path) => path.includes("/old-count"))).toEqual(
      ["", "zh/"].flatMap((prefix) =>
        [
          "charts/old-count/index.html",
          "embed/old-count/index.html",
          "charts/old-count.svg",
          "charts/old-count.png",
          "charts/old-count.csv",
          "charts/old-count.json",
          "oembed/old-count.json",
          "share/old-count.png",
          "share/old-count-square.png",
        ].map((path) => prefix + path),
      ),
    ));

  test("its page and its frame say what it was, since when it is gone and why", async () => {
    for (const path of ["charts/old-count/index.html", "embed/old-count/index.html"]) {
      const { document } = parseHTML(await answer(path));
      expect(document.querySelector("main")?.textContent).toBe(
        "Withdrawn: Counted <twice>This chart was withdrawn on 1 March 2027. The producer withdrew the series.All charts · Word Order",
      );
      expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
      expect(document.querySelector("a")?.getAttribute("href")).toBe("/charts/");
    }
    expect(
      parseHTML(await answer("zh/embed/old-count/index.html")).document.querySelector(".chart-subtitle")?.textContent,
    ).toBe("本图已于2027年3月1日撤下。数据发布者撤回了该序列。");
  });

  test("its data say so to a machine, as a pinned embed expects", async () => {
    expect(JSON.parse(await answer("charts/old-count.json"))).toEqual({
      id: "old-count",
      language: "en",
      title: "Withdrawn: Counted <twice>",
      withdrawn: "The producer withdrew the series.",
      date: "2027-03-01",
      rows: [],
    });
    expect(await answer("charts/old-count.csv")).toBe(
      "withdrawn,date,reason\nold-count,2027-03-01,The producer withdrew the series.\n",
    );
    expect(JSON.parse(await answer("oembed/old-count.json"))).toMatchObject({
      version: "1.0",
      type: "link",
      title: "Withdrawn: Counted <twice>",
    });
  });

  test("its picture says so to a reader", async () => {
    expect(await answer("charts/old-count.svg")).toContain("Withdrawn: Counted");
    const png = Buffer.from(await (await files.get("charts/old-count.png")!()).arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test("is told under its older names as well", async () => {
    expect(JSON.parse(await answer("charts/older-count.json"))).toMatchObject({
      id: "older-count",
      withdrawn: "The producer withdrew the series.",
    });
  });

  test("its page has a policy that lets through its own parts and no more", () => {
    const { document } = parseHTML(tombstonePage(dead, "en", "/charts/", parts));
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toContain(`script-src 'self' ${cspHash(parts.script)};`);
    expect(policy).toContain(`style-src 'self' ${cspHash(parts.css)};`);
  });
});

describe("a renamed chart", () => {
  test("its old pages lead to the new ones, what the address said of the view with them", () =>
    expect(redirectPage("../new/", "New & better", "en")).toMatch(
      /<script>location\.replace\("\.\.\/new\/"\+location\.search\+location\.hash\)<\/script><noscript><meta http-equiv="refresh" content="0; url=\.\.\/new\/"><\/noscript><\/head><body><p>This chart has another address: <a href="\.\.\/new\/">New &amp; better<\/a><\/p>/,
    ));

  test("however often it was renamed", async () => {
    for (const id of ["fund-size", "fund"])
      for (const path of [`charts/${id}/index.html`, `zh/embed/${id}/index.html`])
        expect(await answer(path), path).toContain(`location.replace("../${living.id}/"`);
  });

  test("its old files are the new ones", async () => {
    for (const form of formsOf(living).filter((form) => form !== "png"))
      expect(await answer(`zh/charts/fund.${form}`)).toBe(await (await chartFile(living, form, "zh", host)).text());
    expect(JSON.parse(await answer("oembed/fund.json"))).toMatchObject({ type: "rich", title: living.title.en });
  });

  test("the inline script is in the policy by its hash", () => {
    const page = redirectPage("../new/", "New", "en");
    expect(page).toContain(cspHash(/<script>([^<]*)<\/script>/.exec(page)![1]!));
  });
});

describe("the list is refused", () => {
  const list = "src/charts/withdrawn.ts";
  const ids = new Set(["a", "b"]);
  test.each<[string, Withdrawals, string]>([
    [
      "when a withdrawn id is a chart again",
      { withdrawn: [{ ...dead, id: "a" }], renamed: {} },
      `The id "a" belonged to a chart withdrawn on 2027-03-01, see ${list}. Ids are never used again: name the new chart otherwise.`,
    ],
    [
      "when an old name is a chart again",
      { withdrawn: [], renamed: { a: "b" } },
      `The id "a" belongs to the chart that is "b" since, see ${list}. Ids are never used again: name the new chart otherwise.`,
    ],
    [
      "when a name leads nowhere",
      { withdrawn: [], renamed: { c: "d" } },
      `${list} renames "c" to "d", and there is no chart "d". Known: a, b.`,
    ],
    [
      "when names lead in a circle",
      { withdrawn: [], renamed: { c: "d", d: "c" } },
      `${list} renames in a circle: c → d → c. Let the last name be a chart's.`,
    ],
  ])("%s", (_, withdrawals, message) => expect(() => checkWithdrawals(withdrawals, ids)).toThrow(new Error(message)));
});

test("with nothing withdrawn and nothing renamed there is nothing to answer", () =>
  expect(withdrawnFiles({ withdrawn: [], renamed: {} }, charts, host, parts).size).toBe(0));
