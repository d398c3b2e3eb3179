import { expect, test } from "vitest";
import { buildDocument } from "../../../../src/site/files/document.ts";
import { svgMaker, tenth } from "../../../../src/chart-kit/marks/svg.ts";

const make = svgMaker(buildDocument());

test.each([
  [1.25, "1.3"],
  [3, "3"],
  [-0.04, "0"],
  [1e-9, "0"],
])("%d is written %s", (value, text) => expect(tenth(value)).toBe(text));

test("attributes: numbers to a tenth, text as it is, nothing where there is nothing", () => {
  expect(make("line", { x1: 1.25, stroke: "var(--rule)", "stroke-dasharray": undefined }).outerHTML).toBe(
    '<line stroke="var(--rule)" x1="1.3" />',
  );
});

test("children: elements and words, which cannot become markup", () => {
  const text = make("text", { x: 1 }, "a <b> & c", make("tspan", {}, "d"));
  expect(text.outerHTML).toBe('<text x="1">a &lt;b&gt; &amp; c<tspan>d</tspan></text>');
  expect(text.namespaceURI).toBe("http://www.w3.org/2000/svg");
});
