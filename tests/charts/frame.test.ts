import { describe, expect, test } from "vitest";
import { draw } from "../../src/chart-kit/draw.ts";
import { buildDocument } from "../../src/site/files/document.ts";
import { extents } from "./lib/extents.ts";
import { checkedDrawings, allViews } from "./lib/views.ts";

/** The outline of a sign, or half a rule, may reach over the edge by this. */
const rim = 0.5;

const outside = (svg: Element): string[] => {
  const [width, height] = ["width", "height"].map((name) => Number(svg.getAttribute(name))) as [number, number];
  return extents(svg)
    .filter(({ left, right, top, bottom }) => left < -rim || right > width + rim || top < -rim || bottom > height + rim)
    .map(({ what }) => what);
};

/** Words are looked at in text.test.ts. */
describe.each(checkedDrawings)("$title", ({ svg }) =>
  test("no mark or sign lies outside the frame", () => expect(outside(svg())).toEqual([])),
);

test("a figure that leaves its scale is found", () => {
  const { chart, choices, rows } = allViews.find(({ name }) => name.startsWith("yuebao-balance.linear"))!;
  const spoiled = {
    ...chart,
    plot: (...from: Parameters<typeof chart.plot>) => {
      const options = chart.plot(...from);
      return { ...options, y: { ...options.y, domain: [0, 5e11] as const } };
    },
  };
  const view = { lang: "en", size: "narrow", choices, events: [] } as const;
  expect(outside(draw(spoiled as never, rows, view, buildDocument()))).toContain("path 2018-03-31");
});
