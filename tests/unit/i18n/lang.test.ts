import { expect, test } from "vitest";
import { htmlLang, isLang, langs, otherLang } from "../../../src/i18n/lang.ts";

test("English first, at the root", () => expect(langs).toEqual(["en", "zh"]));

test("each language is the other's other", () => {
  for (const lang of langs) {
    expect(otherLang(lang)).not.toBe(lang);
    expect(otherLang(otherLang(lang))).toBe(lang);
  }
});

test("Chinese is named with its script: fonts and speech ask for it", () =>
  expect(htmlLang).toEqual({ en: "en", zh: "zh-Hans" }));

test("nothing else is a language", () =>
  expect(["en", "zh", "zh-Hans", "", undefined, null].map(isLang)).toEqual([true, true, false, false, false, false]));
