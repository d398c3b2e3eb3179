import { describe, expect, test } from "vitest";
import type { AnyChart, Choices } from "../../src/chart-kit/define-chart.ts";
import { sizeNames } from "../../src/chart-kit/sizes.ts";
import { fileOf } from "./lib/markup.ts";
import { allViews, drawn } from "./lib/views.ts";

/**
 * Every drawing the build makes is a file, committed and reviewed like code: English at every size, Chinese at the one
 * where words are tightest. After a change that is meant, look at the files and renew them: npx vitest run tests/charts -u
 */
const looks = [
  ...sizeNames.map((size) => ({ lang: "en" as const, size })),
  { lang: "zh" as const, size: "narrow" as const },
];

/** ".value" where the build draws several options, else nothing. */
const optionOf = (chart: AnyChart, choices: Choices): string =>
  Object.entries(chart.choices ?? {})
    .filter(([, { drawn }]) => drawn)
    .map(([id]) => `.${choices[id]}`)
    .join("");

describe.each(allViews.filter(({ built }) => built))("$name", (view) => {
  test.each(looks)("$lang, $size", async ({ lang, size }) => {
    const file = `./drawings/${view.chart.id}.${lang}.${size}${optionOf(view.chart, view.choices)}.svg`;
    await expect(fileOf(drawn(view, lang, size))).toMatchFileSnapshot(file);
  });
});
