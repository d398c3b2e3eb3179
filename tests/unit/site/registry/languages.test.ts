import { expect, test } from "vitest";
import { langParam, langPaths, withLangs } from "../../../../src/site/registry/languages.ts";

test("English stands at the root, Chinese under its code", () =>
  expect([langParam("en"), langParam("zh")]).toEqual([undefined, "zh"]));

test("a page exists once a language", () =>
  expect(langPaths()).toEqual([
    { params: { lang: undefined }, props: { lang: "en" } },
    { params: { lang: "zh" }, props: { lang: "zh" } },
  ]));

test("and once an item", () =>
  expect(withLangs([{ chart: "a" }], ({ chart }) => ({ id: chart }))).toEqual([
    { params: { lang: undefined, id: "a" }, props: { lang: "en", chart: "a" } },
    { params: { lang: "zh", id: "a" }, props: { lang: "zh", chart: "a" } },
  ]));
