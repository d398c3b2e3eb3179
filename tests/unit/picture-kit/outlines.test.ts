import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { outlineWords } from "../../../src/picture-kit/outlines.ts";
import { facePath } from "../../../src/site/pictures/face-files.ts";

const face = (name: Parameters<typeof facePath>[0]) => new Uint8Array(readFileSync(facePath(name)));
const faces = { "Source Sans 3": { text: face("text"), bold: face("textBold") } };
const outlined = (words: string) => {
  const svg = parseHTML(`<svg font-family="Source Sans 3, sans-serif">${words}</svg>`).document.querySelector("svg")!;
  outlineWords(svg, faces);
  return svg;
};
/** The left and right edge of an outline. */
const extent = (path: Element) => {
  const xs = [...path.getAttribute("d")!.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
  return [Math.min(...xs), Math.max(...xs)] as const;
};

test("words become outlines of their colour, at their place, and no text is left", () => {
  const svg = outlined('<g fill="#111111"><text x="10" y="20" font-size="10" fill="#222222">Ill</text></g>');
  expect(svg.querySelector("text")).toBeNull();
  const [path] = svg.querySelectorAll("path");
  expect(path!.getAttribute("fill")).toBe("#222222");
  const [left, right] = extent(path!);
  expect(left).toBeGreaterThan(10);
  expect(right).toBeLessThan(20);
});

test("words that end at a place end there, and those around a place are in its middle", () => {
  const [end] = outlined('<text x="100" y="9" font-size="10" text-anchor="end">HH</text>').querySelectorAll("path");
  expect(extent(end!)[1]).toBeCloseTo(99, 0);
  const [middle] = outlined('<g text-anchor="middle"><text x="50" y="9" font-size="10">HH</text></g>').querySelectorAll(
    "path",
  );
  const [left, right] = extent(middle!);
  expect((left + right) / 2).toBeCloseTo(50, 0);
});

test("a tspan begins a line where it has a place, else goes on; bold is wider", () => {
  const svg = outlined(
    '<text x="0" y="10" font-size="10">H<tspan font-weight="600">H</tspan><tspan x="5" dy="1.2em">H</tspan></text>',
  );
  const [first, second, third] = [...svg.querySelectorAll("path")].map(extent);
  expect(second![0]).toBeGreaterThan(first![1]);
  expect(third![0]).toBeGreaterThan(5);
  expect(third![0]).toBeLessThan(7);
});
