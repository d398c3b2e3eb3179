import { readFileSync } from "node:fs";
import { join } from "node:path";
import Validator from "@adobe/structured-data-validator";
import WebAutoExtractor from "@marbec/web-auto-extractor";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { addressOf, dist, fileAt, kindOf, type Page } from "../lib/site.ts";
import { isFull } from "../../full.ts";

type Thing = Record<string, unknown> & { "@type": string };
interface Issue {
  issueMessage: string;
  severity: "ERROR" | "WARNING";
}

const site = dist();
const thingsOf = ({ document }: Page): Thing[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => JSON.parse(script.textContent) as Thing | Thing[],
  );
const pages = site.pages.filter(({ path }) => /\/(essays|charts|data)\/[a-z0-9-]+\/$/.test(path));
/** The outside checker takes its time, and pages of one kind are written by one function: a few of each. */
const checked = isFull
  ? pages
  : [...Map.groupBy(pages, (page) => `${page.document.documentElement.lang} ${kindOf(page)}`).values()].flatMap(
      (group) => [...new Set([group[0]!, group.at(-1)!])],
    );
const updated = JSON.parse(readFileSync("data/updated.json", "utf8")) as Record<string, { date: string }>;
const thing = (page: Page, type: string) => thingsOf(page).find((one) => one["@type"] === type)!;

test("there are essays, charts and tables to read", () => expect(pages.length).toBeGreaterThan(80));

test.each(checked.map((page) => [page.path, page] as const))(
  "%s passes an outside checker of the rules for rich results, without a warning",
  async (_, page) => {
    const found = new WebAutoExtractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(page.html);
    const issues = (await new Validator().validate(found)) as Issue[];
    expect(issues.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`)).toEqual([]);
  },
);

describe.each(pages.map((page) => [page.path, page] as const))("%s", (path, page) => {
  test("says what search engines document as required or advised", () => {
    const address = addressOf(site, page).href;
    const [main] = thingsOf(page) as [Thing];
    expect(main["url"]).toBe(address);
    expect(main["inLanguage"]).toBe(page.document.documentElement.lang);
    if (path.includes("/essays/")) {
      expect(main).toMatchObject({
        "@type": "NewsArticle",
        headline: page.document.querySelector("h1")!.textContent,
        author: { "@type": "Organization", name: expect.any(String) as string, url: expect.any(String) as string },
        mainEntityOfPage: address,
      });
      expect(fileAt(site, new URL(main["image"] as string))).toBeDefined();
      return;
    }
    expect(main["@type"]).toBe("Dataset");
    const { length } = main["description"] as string;
    expect(length, "a description has 50 to 5,000 characters").toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
    expect(main["name"]).toBe(page.document.querySelector("h1")!.textContent);
    const distribution = (main["distribution"] ?? []) as { contentUrl: string; encodingFormat: string }[];
    for (const { contentUrl, encodingFormat } of distribution) {
      expect(encodingFormat).toMatch(/^[a-z]+\/[a-z.+-]+$/);
      expect(fileAt(site, new URL(contentUrl)), contentUrl).toBeDefined();
    }
  });

  test("is dated by its content, not by the clock", () => {
    const [main] = thingsOf(page) as [Thing];
    const [, kind, id] = /(essays|charts|data)\/([a-z0-9-]+)\/$/.exec(path) as unknown as [string, string, string];
    const dates =
      kind === "essays"
        ? [
            updated[`content/essays/${id}/${path.startsWith("/zh/") ? "zh" : "en"}.mdx`]!.date,
            main["datePublished"] as string,
          ]
        : kind === "data"
          ? [updated[`data/${id}.csv`]!.date]
          : [...readFileSync(`src/charts/${id}/chart.ts`, "utf8").matchAll(/"([a-z0-9-]+)"/g)].flatMap(
              ([, name]) => updated[`data/${name}.csv`]?.date ?? [],
            );
    if (kind === "charts") expect(dates).toContain(main["dateModified"]);
    else expect(main["dateModified"]).toBe([...dates].sort().at(-1));
  });

  test("says where it stands, from home down, by addresses that are there", () => {
    const list = thing(page, "BreadcrumbList")["itemListElement"] as { position: number; name: string; item: string }[];
    expect(list.map(({ position }) => position)).toEqual(list.map((_, index) => index + 1));
    expect(list.at(-1)!.item).toBe(addressOf(site, page).href);
    for (const { item, name } of list) {
      expect(fileAt(site, new URL(item)), item).toBeDefined();
      expect(name).not.toBe("");
    }
  });
});

test("tables that may not be passed on name no file, and are not called free", () => {
  const closed = pages.filter((page) => page.path.includes("/data/") && !thing(page, "Dataset")["distribution"]);
  for (const page of closed) expect(thing(page, "Dataset")["isAccessibleForFree"]).toBe(false);
});

/** The vocabulary itself, as types: a property schema.org does not know for a type, or a value of the wrong kind, fails to compile. */
test("every property is one that schema.org knows, with a value of its kind", () => {
  const kinds: Record<string, string> = {
    NewsArticle: "NewsArticle",
    Dataset: "Dataset",
    BreadcrumbList: "BreadcrumbList",
  };
  const all = [...new Map(pages.flatMap(thingsOf).map((one) => [JSON.stringify(one), one])).values()];
  expect(all.filter((one) => !kinds[one["@type"]])).toEqual([]);
  const code = [
    'import type { BreadcrumbList, Dataset, NewsArticle, WithContext } from "schema-dts";',
    ...all.map((one, index) => `export const thing${index}: WithContext<${one["@type"]}> = ${JSON.stringify(one)};`),
  ].join("\n");
  const name = join(process.cwd(), "tests/build/reach/things.generated.ts");
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, code, ts.ScriptTarget.ESNext) : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([name], options, host);
  const wrong = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n").slice(0, 400));
  expect(wrong).toEqual([]);
});

test("the checkers do complain of what is wrong", async () => {
  const html =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1}]}</script>';
  const found = new WebAutoExtractor({ addLocation: true, embedSource: ["rdfa", "microdata"] }).parse(html);
  expect(((await new Validator().validate(found)) as Issue[]).length).toBeGreaterThan(0);
});
