import { expect, test } from "vitest";
import { assetsOf } from "../../../scripts/assets-of.ts";
import { smallSite } from "./small-site.ts";

const { dist } = smallSite({
  "embed/small/index.html":
    '<!doctype html><html lang="en" data-reading="/word-order/assets/reading-1.js" data-engine="../../assets/engine-1.js" data-data="/word-order/data/"><body data-panel="/assets/panel-1.js"></body></html>',
  "assets/engine-1.js": 'import("./engine-small-1.js")',
  "assets/engine-small-1.js": 'import"./engine-frame-1.js"',
  "assets/engine-frame-1.js": "frame()",
});

test("files that a page's <html> names, with the parts they load", () =>
  expect(assetsOf(["embed/small/index.html"], dist)).toEqual([
    "engine-1.js",
    "engine-frame-1.js",
    "engine-small-1.js",
    "reading-1.js",
  ]));

test("without a name that is left out", () =>
  expect(assetsOf(["embed/small/index.html"], dist, ["engine"])).toEqual(["reading-1.js"]));
