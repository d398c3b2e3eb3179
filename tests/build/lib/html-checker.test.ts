import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsIn, htmlFaults } from "./html-checker.ts";

test("a fault of a page is named with its file and line", async () => {
  const folder = mkdtempSync(join(tmpdir(), "html-"));
  writeFileSync(join(folder, "bad.html"), '<!doctype html>\n<html lang="en"><title>A</title>\n<p><div></p></div>');
  writeFileSync(join(folder, "good.html"), '<!doctype html>\n<html lang="en"><title>A</title><p>B');
  const faults = await htmlFaults(folder, ["bad.html", "good.html"]);
  rmSync(folder, { recursive: true });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^bad\.html:3: No “p” element in scope/);
});

test("trouble of the checker itself counts", () => {
  expect(
    faultsIn('{"messages":[{"type":"non-document-error","url":"file:/tmp/dist/a.html","message":"Out"}]}', "dist"),
  ).toEqual(["a.html: non-document-error: Out"]);
});

const report = (...messages: [type: string, message: string][]) =>
  JSON.stringify({
    messages: messages.map(([type, message]) => ({
      type,
      message,
      url: "file:/tmp/dist/embed/a/index.html",
      lastLine: 1,
    })),
  });

test("the same fault in a page is told once, with its number", () => {
  expect(faultsIn(report(["error", "Bad."], ["error", "Bad."], ["error", "Worse."]), "dist")).toEqual([
    "embed/a/index.html:1: Bad. and 1 more",
    "embed/a/index.html:1: Worse.",
  ]);
});

test("container queries are let pass, other CSS is not", () => {
  const json = report(
    ["error", "CSS: Unrecognized at-rule “@container”"],
    ["error", "CSS: “container-type”: Property “container-type” doesn't exist."],
    ["error", "CSS: “container”: Property “container” doesn't exist."],
    ["error", "CSS: “containr”: Property “containr” doesn't exist."],
    ["error", "CSS: Unrecognized at-rule “@contain”"],
  );
  expect(faultsIn(json, "dist")).toEqual([
    "embed/a/index.html:1: CSS: “containr”: Property “containr” doesn't exist.",
    "embed/a/index.html:1: CSS: Unrecognized at-rule “@contain”",
  ]);
});
