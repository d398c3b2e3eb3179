import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dist } from "./lib/site.ts";

const listener = dist().files.get("embed.js")!;

test("the listener weighs at most 600 bytes", () => {
  expect(gzipSync(listener, { level: 9 }).length).toBeLessThanOrEqual(600);
});

test("it has no timer, asks nothing of the network, keeps nothing and runs no text", () => {
  const text = listener.toString();
  const uses = [
    "setTimeout",
    "setInterval",
    "requestAnimationFrame",
    "fetch",
    "XMLHttpRequest",
    "import",
    "Storage",
    "cookie",
    "eval",
    "Function",
    "innerHTML",
  ];
  expect(uses.filter((word) => text.includes(word))).toEqual([]);
});
