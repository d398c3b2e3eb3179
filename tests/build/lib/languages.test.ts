import { expect, test } from "vitest";
import { languageFaults } from "./languages.ts";
import { siteOf } from "./site.ts";

const host = "http://localhost:4321";
const page = (lang: string, alternates: Record<string, string>, more = "") =>
  `<html lang="${lang}"><head>${Object.entries(alternates)
    .map(([code, path]) => `<link rel="alternate" hreflang="${code}" href="${host}${path}">`)
    .join("")}${more}</head></html>`;
const all = { en: "/", "zh-Hans": "/zh/", "x-default": "/" };

test("twins that name each other are in order", () => {
  expect(languageFaults(siteOf({ "index.html": page("en", all), "zh/index.html": page("zh-Hans", all) }))).toEqual([]);
});

test("a page kept out of indexes needs no twin", () => {
  expect(languageFaults(siteOf({ "404.html": page("en", {}, '<meta name="robots" content="noindex">') }))).toEqual([]);
});

test.each([
  ["no links at all", page("en", {}), "/: hreflang names nothing, expected en, x-default, zh-Hans"],
  ["the wrong language", page("zh", all), '/: lang is "zh", expected "en"'],
  [
    "itself at another address",
    page("en", { ...all, en: "/zh/" }),
    `/: hreflang "en" is ${host}/zh/, expected its own address`,
  ],
  [
    "a twin that is not there",
    page("en", { ...all, "zh-Hans": "/zh/no/" }),
    `/: hreflang "zh-Hans" leads to ${host}/zh/no/, which is no page`,
  ],
  [
    "a default that is not the English page",
    page("en", { ...all, "x-default": "/zh/" }),
    "/: hreflang x-default is not the English page",
  ],
])("%s is a fault", (_, english, fault) => {
  expect(languageFaults(siteOf({ "index.html": english, "zh/index.html": page("zh-Hans", all) }))).toContain(fault);
});

test("a twin that does not answer is a fault", () => {
  const site = siteOf({ "index.html": page("en", all), "zh/index.html": page("zh-Hans", { "zh-Hans": "/zh/" }) });
  expect(languageFaults(site)).toContain("/: its twin /zh/ names other languages or addresses");
});
