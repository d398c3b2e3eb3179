import * as Plot from "@observablehq/plot";
import { describe, expect, test } from "vitest";
import type { PlotContext } from "../../../src/chart-kit/define-chart.ts";
import { sizeNames, sizes } from "../../../src/chart-kit/sizes.ts";
import { drawSmall, rows } from "./draw-small.ts";

test("the plot is told everything it may lean on", () => {
  let told: PlotContext | undefined;
  const events = [{ date: new Date(0), label: "Launch" }];
  drawSmall(
    { plot: (_rows, context) => ((told = context), { marks: [] }) },
    { lang: "zh", size: "middle", choices: { measure: "count" }, events },
  );
  expect(told).toMatchObject({
    width: 440,
    height: 200,
    size: "middle",
    fontSize: 12,
    choices: { measure: "count" },
    events,
  });
  expect(told!.format.lang).toBe("zh");
});

test.each(sizeNames)("%s has its own width, the chart's height and its own type", (size) => {
  const drawing = drawSmall({ height: { narrow: 210, middle: 220, wide: 230 } }, { size });
  expect(drawing.getAttribute("width")).toBe(String(sizes[size].width));
  expect(drawing.getAttribute("height")).toBe(String({ narrow: 210, middle: 220, wide: 230 }[size]));
  expect(drawing.getAttribute("viewBox")).toBe(`0 0 ${sizes[size].width} ${drawing.getAttribute("height")}`);
  expect(drawing.getAttribute("font-size")).toBe(String(sizes[size].fontSize));
  expect(drawing.getAttribute("class")).toBe(`plot ${size}`);
});

test("a poster may ask for another frame", () => {
  const drawing = drawSmall({}, { width: 736, height: 433 });
  expect(drawing.getAttribute("viewBox")).toBe("0 0 736 433");
});

describe("a strict policy lets the drawing through", () => {
  const drawing = drawSmall();

  test("no style element, no style attribute, no script, no handler", () => {
    expect(drawing.querySelectorAll("style, script")).toHaveLength(0);
    for (const element of drawing.querySelectorAll("*"))
      expect(
        [...element.attributes].map(({ name }) => name).filter((name) => name === "style" || name.startsWith("on")),
      ).toEqual([]);
  });

  test("nothing of Plot's own classes and names is left", () => {
    for (const element of drawing.querySelectorAll("*")) {
      expect(element.hasAttribute("class")).toBe(false);
      expect(element.hasAttribute("aria-label")).toBe(false);
    }
  });
});

test("assistive technology passes it by: the figure around it names it", () => {
  const drawing = drawSmall();
  expect(drawing.getAttribute("aria-hidden")).toBe("true");
  expect(drawing.getAttribute("focusable")).toBe("false");
});

test("a style attribute is refused, however deep it stands", () =>
  expect(() =>
    drawSmall({
      plot: (_rows, { height }) => ({
        height,
        marks: [Plot.dot(rows, { x: "date", y: "value", mixBlendMode: "multiply" })],
      }),
    }),
  ).toThrow(
    new Error(
      'Chart "small-chart" draws a style attribute (mix-blend-mode:multiply). Use presentation attributes: the policy blocks inline style.',
    ),
  ));

test.each([
  ["a legend", { color: { legend: true, domain: ["a", "b"] }, marks: [] }],
  ["a caption", { caption: "Words", marks: [] }],
])("%s is refused: it makes more than one SVG", (_what, options) =>
  expect(() => drawSmall({ plot: () => options })).toThrow(
    new Error(
      'Chart "small-chart" draws a <FIGURE>. Expected one SVG: label directly, without a Plot legend or caption.',
    ),
  ),
);
