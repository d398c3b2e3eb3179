import { expect, test } from "vitest";
import { buildDocument } from "../../../../src/site/files/document.ts";

test("a document to draw into, new each time", () => {
  const document = buildDocument();
  expect(document.createElementNS("http://www.w3.org/2000/svg", "svg").outerHTML).toBe("<svg />");
  expect(buildDocument()).not.toBe(document);
});
