import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { clearRules } from "../../../src/chart-kit/clear-rules.ts";

/** The stretches left of the rules of a mark at x = 50, from 0 to 100, after words are written. */
function left(words: string, mark = `<line x1="50" x2="50" y1="0" y2="100"/><text x="54" y="10">event</text>`) {
  const { document } = parseHTML(
    `<svg font-size="10"><g data-mark="event">${mark}</g><g text-anchor="middle">${words}</g></svg>`,
  );
  clearRules(document.querySelector("svg")!);
  return [...document.querySelectorAll("line")].map((line) =>
    ["y1", "y2"].map((name) => Number(line.getAttribute(name))),
  );
}

describe("the rule of an event", () => {
  test("runs through where nothing is in its way, its own words beside it", () => expect(left("")).toEqual([[0, 100]]));

  test("makes way for words on it", () =>
    expect(left(`<text x="50" y="60">label</text>`)).toEqual([
      [0, 49],
      [66, 100],
    ]));

  test("makes way for words that end beside it", () =>
    expect(left(`<text x="46" y="60" text-anchor="end">label</text>`)).toEqual([[0, 100]]));

  test("makes way for words that touch it", () =>
    expect(left(`<text x="48" y="60" text-anchor="end">label</text>`)).toHaveLength(2));

  test("makes way for each line of a label", () =>
    expect(left(`<text x="50" y="30">one<tspan x="50" dy="40">two</tspan></text>`)).toEqual([
      [0, 19],
      [36, 59],
      [76, 100],
    ]));

  test("ends at words at its foot", () => expect(left(`<text x="50" y="99">label</text>`)).toEqual([[0, 88]]));
});

test("both rules of a break are interrupted alike", () => {
  const rules = `<line x1="49" x2="49" y1="0" y2="100"/><line x1="52" x2="52" y1="0" y2="100"/>`;
  const [first, second, ...others] = left(`<text x="47" y="60" text-anchor="end">label</text>`, rules);
  expect([first, second]).toEqual([
    [0, 49],
    [66, 100],
  ]);
  expect(others).toEqual([first, second]);
});
