import { readFileSync } from "node:fs";
import { extract } from "@extractus/oembed-extractor";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unfurl } from "unfurl.js";
import { builtCharts } from "../../scripts/built-charts.ts";
import { serveSiteAs, type Listening } from "../contract/lib/serve-as.ts";
import { partNames } from "../../src/chart-kit/parts.ts";
import { dist, homeFrom, type Page } from "./lib/site.ts";

/** The fields of an oEmbed 1.0 answer, https://oembed.com section 2.3.4; the first four are required of a rich one. */
interface Answer {
  type: string;
  version: string;
  html: string;
  width: number;
  height: number;
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const site = dist();
const home = homeFrom(process.env);
const charts = builtCharts("dist");
const languages = { en: "", zh: "zh/" };
const every = charts.flatMap((chart) =>
  Object.values(languages).map((prefix) => [`${prefix}oembed/${chart}.json`, prefix, chart] as const),
);

const bytesOf = (path: string): Buffer => site.files.get(path)!;
const answerOf = (path: string) => JSON.parse(bytesOf(path).toString()) as Answer;

const pathOf = (address: string) => {
  expect(address.startsWith(home.href), `${address} is of this site`).toBe(true);
  return address.slice(home.href.length);
};

describe.each(every)("/%s", (path, prefix, chart) => {
  const answer = answerOf(path);

  test("is a rich answer of oEmbed 1.0", () => {
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      author_url: home.href + prefix,
      provider_url: home.href + prefix,
    });
    for (const field of ["html", "title", "author_name", "provider_name"] as const) expect(answer[field]).toMatch(/\S/);
    for (const field of ["width", "height", "thumbnail_width", "thumbnail_height", "cache_age"] as const)
      expect(Number.isInteger(answer[field]) && answer[field] > 0, field).toBe(true);
  });

  test("its thumbnail is there, and as large as it says", () => {
    const png = bytesOf(pathOf(answer.thumbnail_url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([answer.thumbnail_width, answer.thumbnail_height]);
  });

  test("its html works without scripts and shows the embed", () => {
    const { document } = parseHTML(`<body>${answer.html}</body>`);
    expect(document.querySelectorAll("script").length).toBe(0);
    const frame = document.querySelector("iframe")!;
    expect(pathOf(frame.getAttribute("src")!)).toBe(`${prefix}embed/${chart}/?theme=light`);
    expect(frame.getAttribute("title")).toBe(answer.title);
    expect(Number(frame.getAttribute("height"))).toBe(answer.height);
    expect(site.files.has(`${prefix}embed/${chart}/index.html`)).toBe(true);
  });

  test("begins as WordPress takes it: a quotation with a link to the chart's page, then a frame", () => {
    // What wp_filter_oembed_result keeps: it strips other elements, and looks for these two, without attributes.
    const kept = answer.html.replace(/<blockquote [^>]*>/, "<blockquote>");
    const [, quotation] = /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept)!;
    const link = parseHTML(`<body>${quotation}</body>`).document.querySelector("a")!;
    expect(pathOf(link.getAttribute("href")!)).toBe(`${prefix}charts/${chart}/`);
    expect(link.textContent).toBe(answer.title);
  });

  test("is found from the chart's page, and from no other of its languages", () => {
    const page = site.pages.find((page: Page) => page.path === `/${prefix}charts/${chart}/`)!;
    const links = [...page.document.querySelectorAll('link[type="application/json+oembed"]')];
    expect(links.map((link) => pathOf(link.getAttribute("href")!))).toEqual([path]);
    expect(links[0]!.getAttribute("rel")).toBe("alternate");
    expect(links[0]!.getAttribute("title")).toBe(answer.title);
  });
});

/** Every view that a chart's page lets a reader choose but the first, by its query, as the page's own controls write it. */
function viewsOf(prefix: string, chart: string): string[] {
  const page = site.pages.find((page: Page) => page.path === `/${prefix}charts/${chart}/`)!;
  // A part of the years or a highlighted series is drawn in the reader's browser; it has no answer of its own.
  const selects = [...page.document.querySelectorAll("figure .choices select")].filter(
    (select) => !partNames.includes(select.getAttribute("name") as "from"),
  );
  return selects
    .reduce<string[][]>(
      (views, select) => {
        const name = select.getAttribute("name")!;
        const options = [...select.querySelectorAll("option")].map((option, index) =>
          index === 0 ? [] : [`${name}=${option.getAttribute("value")!}`],
        );
        return views.flatMap((view) => options.map((option) => [...view, ...option]));
      },
      [[]],
    )
    .map((view) => view.join("&"))
    .filter(Boolean);
}

describe.each(every)("/%s: every view", (path, prefix, chart) => {
  const views = viewsOf(prefix, chart);

  test("has an answer of its own, and nothing else has", () => {
    const answers = [...site.files.keys()].filter(
      (file) => file.startsWith(path.replace(/json$/, "")) && file !== path,
    );
    expect(answers.sort()).toEqual(views.map((view) => path.replace(/json$/, `${view}.json`)).sort());
  });

  test("is what the answer's frame, link and picture show", () => {
    for (const view of views) {
      const answer = answerOf(path.replace(/json$/, `${view}.json`));
      const { document } = parseHTML(`<body>${answer.html}</body>`);
      const frame = document.querySelector("iframe")!;
      expect(pathOf(frame.getAttribute("src")!)).toBe(`${prefix}embed/${chart}/?${view}&theme=light`);
      expect(Number(frame.getAttribute("height"))).toBe(answer.height);
      const links = [...document.querySelectorAll("a")].map((link) => pathOf(link.getAttribute("href")!));
      expect(new Set(links)).toEqual(new Set([`${prefix}charts/${chart}/?${view}`]));
      const png = bytesOf(pathOf(answer.thumbnail_url));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([answer.thumbnail_width, answer.thumbnail_height]);
    }
  });
});

const essays = site.pages.filter((page: Page) => /^\/(zh\/)?essays\/[^/]+\/$/.test(page.path)).map(({ path }) => path);

test("there are essays in both languages", () => expect(essays.length).toBeGreaterThan(2));

test.each(essays)("%s answers with a chart it shows, under its own title and with a link to it", (path) => {
  const page = site.pages.find((page: Page) => page.path === path)!;
  const [link] = [...page.document.querySelectorAll('link[type="application/json+oembed"]')];
  const answer = answerOf(pathOf(link!.getAttribute("href")!));
  expect(answer.title).toBe(link!.getAttribute("title"));
  const { document } = parseHTML(`<body>${answer.html}</body>`);
  const quoted = document.querySelector("blockquote.wp-embedded-content a")!;
  expect([`/${pathOf(quoted.getAttribute("href")!)}`, quoted.textContent]).toEqual([path, answer.title]);
  const chart = /embed\/([a-z0-9-]+)\/\?theme=light$/.exec(document.querySelector("iframe")!.getAttribute("src")!)![1]!;
  const links = [...page.document.querySelectorAll("figure a")].map((link) => link.getAttribute("href")!);
  expect(links.filter((link) => link.endsWith(`/charts/${chart}/`)).length).toBeGreaterThan(0);
});

test("the entry for the public list of providers names every chart and essay, each with its answer", () => {
  const entry = readFileSync("docs/oembed-provider.md", "utf8");
  const named = [...entry.matchAll(/schemes: \["https:\/\/[^/]+\/(.*)\*"\]\n {6}url: https:\/\/[^/]+\/(.*)\n/g)];
  expect(named.map(([, page, answer]) => [page, answer]).sort()).toEqual(
    [
      ...every.map(([path, prefix, chart]) => [`${prefix}charts/${chart}/`, path]),
      ...essays.map((path) => [path.slice(1), path.slice(1).replace(/essays\/(.*)\/$/, "oembed/essays/$1.json")]),
    ].sort(),
  );
});

describe("clients that editors use", () => {
  let served: Listening;
  beforeAll(async () => {
    served = await serveSiteAs({ folders: ["dist"], home });
  });
  afterAll(() => served.close());

  const tried = [charts[0]!, charts.at(-1)!].flatMap((chart) =>
    Object.values(languages).map((prefix) => [prefix, chart] as const),
  );

  test.each(tried)("@extractus/oembed-extractor reads /%scharts/%s/", async (prefix, chart) => {
    const read = await extract(`${served.address}${prefix}charts/${chart}/`, { maxwidth: 600 });
    const { title, html } = answerOf(`${prefix}oembed/${chart}.json`);
    expect(read).toMatchObject({
      type: "rich",
      title,
      method: "auto-discovery",
      provider_url: served.address + prefix,
    });
    expect(read).toHaveProperty("html", html.replaceAll(home.href, served.address));
  });

  test.each(tried)("unfurl.js reads /%scharts/%s/", async (prefix, chart) => {
    const { oEmbed, title, open_graph } = await unfurl(`${served.address}${prefix}charts/${chart}/`);
    const answer = answerOf(`${prefix}oembed/${chart}.json`);
    expect(oEmbed).toMatchObject({
      type: "rich",
      version: "1.0",
      title: answer.title,
      html: answer.html.replaceAll(home.href, served.address),
      width: answer.width,
      height: answer.height,
      thumbnails: [
        {
          url: answer.thumbnail_url.replace(home.href, served.address),
          width: answer.thumbnail_width,
          height: answer.thumbnail_height,
        },
      ],
    });
    expect(title).toContain(answer.title);
    expect(open_graph.images?.[0]?.url).toContain(`${served.address}${prefix}share/${chart}.png`);
  });
});
