import { describe, expect, test } from "vitest";
import { defaultChoices, defineChart, type Chart } from "../../../src/chart-kit/define-chart.ts";
import { small, type Row } from "./small-chart.ts";

const both = { en: "Measure", zh: "指标" };
const refuses = (parts: Partial<Chart<Row>>, message: string) =>
  expect(() => defineChart(small(parts))).toThrow(new Error(message));

test("a whole chart is handed back as it is", () => {
  const chart = small();
  expect(defineChart(chart)).toBe(chart);
});

test.each(["Small", "small_chart", "small-", "余额宝", "a--b", ""])("an id not in kebab-case: %j", (id) =>
  refuses(
    { id },
    `Chart "${id}" is not named in kebab-case. Rename it, and its folder, for a subject a journalist would type.`,
  ),
);

describe("words in both languages", () => {
  test.each([
    ["en", "zh"],
    ["zh", "en"],
  ] as const)("none in %s", (lang, other) => {
    const half = { [other]: "words" } as never;
    const write = "Write it in chart.ts.";
    refuses({ title: half }, `Chart "small-chart" has no title in "${lang}". ${write}`);
    refuses({ subtitle: half }, `Chart "small-chart" has no subtitle in "${lang}". ${write}`);
    refuses({ caveat: half }, `Chart "small-chart" has no caveat in "${lang}". ${write}`);
    refuses(
      { columns: [{ id: "value", label: half, show: () => "" }] },
      `Chart "small-chart" has no name of column "value" in "${lang}". ${write}`,
    );
    refuses(
      { annotations: [{ event: "launch", label: half }] },
      `Chart "small-chart" has no label of event "launch" in "${lang}". ${write}`,
    );
    refuses(
      { choices: { measure: { label: half, options: { count: { label: both } } } } },
      `Chart "small-chart" has no label of choice "measure" in "${lang}". ${write}`,
    );
    refuses(
      { choices: { measure: { label: both, options: { count: { label: half } } } } },
      `Chart "small-chart" has no label of option "measure/count" in "${lang}". ${write}`,
    );
    refuses(
      { choices: { measure: { label: both, options: { count: { label: both, finding: half } } } } },
      `Chart "small-chart" has no finding of option "measure/count" in "${lang}". ${write}`,
    );
  });

  test("spaces are no words", () =>
    refuses({ title: { en: "It rose", zh: "  " } }, 'Chart "small-chart" has no title in "zh". Write it in chart.ts.'));

  test("none at all", () =>
    refuses({ title: undefined }, 'Chart "small-chart" has no title in "en". Write it in chart.ts.'));
});

test("no alt text", () =>
  refuses(
    { alt: undefined },
    'Chart "small-chart" has no alt text. Write alt(rows, say), from the rows, in chart.ts.',
  ));

test("alt text that was not written from the rows", () =>
  refuses(
    { alt: "A line" as never },
    'Chart "small-chart" has no alt text. Write alt(rows, say), from the rows, in chart.ts.',
  ));

test.each([[[]], [undefined as never]])("no source: %j", (datasets) =>
  refuses({ datasets }, 'Chart "small-chart" has no source. Name the datasets it draws.'),
);

test.each([[[]], [undefined as never]])("no columns: %j", (columns) =>
  refuses({ columns }, 'Chart "small-chart" has no columns. Name the columns of its table.'),
);

test.each([[[]], [undefined as never], [[{ of: "measure/count", holds: () => true }]]])(
  "no proof of the title: %j",
  (proofs) =>
    refuses(
      { proofs },
      'Chart "small-chart" has no proof of its title. Add one to `proofs`: a title is a finding, and a finding is checked.',
    ),
);

test("no proof of a finding", () =>
  refuses(
    {
      choices: { measure: { label: both, options: { count: { label: both }, value: { label: both, finding: both } } } },
    },
    'Chart "small-chart" has no proof of the finding "measure/value". Add one to `proofs`.',
  ));

test("a finding that is proven passes", () => {
  const proofs = ["title", "measure/value"].map((of) => ({ of, holds: () => true }));
  const choices = { measure: { label: both, options: { value: { label: both, finding: both } } } };
  expect(() => defineChart(small({ proofs, choices }))).not.toThrow();
});

test("the first option of every choice is what is drawn at build", () => {
  const option = { label: both };
  const choices = {
    measure: { label: both, options: { value: option, count: option } },
    unit: { label: both, options: { yuan: option } },
  };
  expect(defaultChoices(small({ choices }))).toEqual({ measure: "value", unit: "yuan" });
  expect(defaultChoices(small())).toEqual({});
});
