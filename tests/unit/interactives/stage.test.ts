import { expect, test } from "vitest";
import { stage } from "../../../src/site/interactives/stage.ts";
import { chartOf } from "../../../src/site/registry/registry.ts";

const chart = chartOf("count-or-value");
const where = "content/essays/small/en.mdx:7";

test("a step draws its choice at every size", () => {
  const { markup, choices } = stage(chart, "en", { choices: { measure: "value" } }, where);
  expect(markup.match(/<svg/g)).toHaveLength(3);
  expect(choices).toEqual({ measure: "value", as: "level", unit: "yuan" });
  expect(markup).toContain('data-key="2021/bank/value"');
});

test("a choice that is not drawn on the chart's own page has rows of its own", () => {
  const { rows } = stage(chart, "en", { choices: { as: "index" } }, where);
  expect(rows.find(({ key }) => key === "2016/bank/count")).toMatchObject({ figure: 100 });
});

test("on a phone a stage shows no events: they would be numbers without the list that explains them", () => {
  const { markup } = stage(chartOf("yuebao-balance"), "en", {}, where);
  const [narrow, middle] = markup.split("</svg>");
  expect(narrow).not.toContain('data-mark="event"');
  expect(middle).toContain('data-mark="event"');
});

test("rows are ringed, and years outside the window veiled", () => {
  const { markup } = stage(chart, "en", { highlight: ["2021/bank/count"], window: ["2016", "2021"] }, where);
  expect(markup.match(/class="ring"/g)).toHaveLength(3);
  expect(markup.match(/opacity="0.8"/g)).toHaveLength(6);
});

test.each([
  [
    { choices: { colour: "red" } },
    `${where} asks the chart "count-or-value" for the choice "colour". Its choices: measure, as, unit. Correct the name.`,
  ],
  [
    { choices: { measure: "red" } },
    `${where} asks for measure="red" of the chart "count-or-value". Known: count, value, ticket. Correct the value.`,
  ],
  [
    { highlight: ["1999"] },
    `${where} highlights the row "1999", which this drawing of "count-or-value" does not show. Name one of its keys.`,
  ],
  [
    { window: ["1990", "1991"] as [string, string] },
    `${where} looks at 1990 to 1991, of which this drawing of "count-or-value" shows nothing. Correct the window.`,
  ],
])("what cannot be staged stops the build: %j", (asked, message) => {
  expect(() => stage(chart, "en", asked, where)).toThrow(new Error(message));
});
