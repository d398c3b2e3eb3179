import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkProse, checkTwins } from "../../src/build/prose/check.ts";
import { parseProse } from "../../src/build/prose/parse.ts";
import { lookup as full } from "../../src/build/prose/essays.ts";
for (const slug of ["whose-rails", "forecast-graded"])
  test(slug, () => {
    const [en, zh] = (["en", "zh"] as const).map((lang) => parseProse(readFileSync(`/tmp/w/essays/${slug}/${lang}.mdx`, "utf8"), `${slug}/${lang}.mdx`));
    const lookup = full;
    expect([...checkProse(en!, "en", lookup), ...checkProse(zh!, "zh", lookup), ...checkTwins(en!, zh!)]).toEqual([]);
  });
