import { expect, test } from "vitest";
import { chartIdOf, fileAt, homeFrom, kindOf, siteOf } from "./site.ts";

test("pages are known by their address", () => {
  const site = siteOf({ "zh/charts/index.html": "", "404.html": "", "index.html": "", "data/a.csv": "" });
  expect(site.pages.map(({ path }) => path)).toEqual(["/404.html", "/", "/zh/charts/"]);
});

test.each([
  ["/", ""],
  ["/zh/", ""],
  ["/zh/charts/", "charts"],
  ["/charts/rate-gap/", "charts/*"],
  ["/zh/embed/rate-gap/", "embed/*"],
  ["/zh-Hant-TW/embed/rate-gap/", "embed/*"],
  ["/zh/editions/2026-11/embed/rate-gap/", "editions/*"],
  ["/essays/word-order/", "essays/*"],
  ["/zh/404.html", "404.html"],
])("%s is of kind %j", (path, kind) => {
  expect(kindOf({ path })).toBe(kind);
});

test("the chart of a page is the folder it stands in", () => {
  expect(chartIdOf({ path: "/zh/embed/rate-gap/" })).toBe("rate-gap");
  expect(chartIdOf({ path: "/charts/" })).toBeUndefined();
});

test("the home of a build comes from its environment", () => {
  expect(homeFrom({}).href).toBe("http://localhost:4321/");
  expect(homeFrom({ SITE_URL: "https://example.org", BASE_PATH: "word-order" }).href).toBe(
    "https://example.org/word-order/",
  );
});

test("a file is found only below the home", () => {
  const home = new URL("https://example.org/word-order/");
  const site = siteOf({ "zh/index.html": "" }, home);
  expect(fileAt(site, new URL("zh/", home))).toBe("zh/index.html");
  expect(fileAt(site, new URL("/zh/", home))).toBeUndefined();
  expect(fileAt(site, new URL("https://example.com/word-order/zh/"))).toBeUndefined();
});
