import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/**
 * What Chrome, Firefox and Safari have not all had for three years, by names that a search finds: docs/browsers.md
 * promises readers of those browsers the whole site. Not found are methods whose names others share (map of an iterator).
 */
const tooNew =
  /\bPromise\.(withResolvers|try)\b|\b(Object|Map)\.groupBy\b|\bIterator\.from\b|\bArray\.fromAsync\b|\bURL\.parse\b|\bRegExp\.escape\b|\bAbortSignal\.any\b|\bUint8Array\.fromBase64\b|\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|moveBefore|requestClose|getHTML|setHTMLUnsafe)\(|\bstartViewTransition\b|\bMath\.sumPrecise\b|new URLSearchParams\([^)]*\)\.size|query\.size/;

/** Folders whose modules are bundled for browsers, as docs/architecture.md lists them. */
const forBrowsers = [
  "client",
  "explore",
  "charts",
  "embed-kit",
  "search-kit",
  "interactive-kit",
  "dataset-kit",
  "chart-kit",
  "i18n",
  "lib",
];

const findings = (text: string) => [...text.matchAll(new RegExp(tooNew, "g"))].map(([found]) => found);

test("scripts for readers use nothing that browsers of three years ago lack", () => {
  const files = forBrowsers.flatMap((folder) => globSync(`src/${folder}/**/*.ts`));
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) => findings(readFileSync(file, "utf8")).map((name) => `${file}: ${name}`));
  expect(found).toEqual([]);
});

test.each([
  ["const { promise } = Promise.withResolvers();", ["Promise.withResolvers"]],
  ["Object.groupBy(rows, by)", ["Object.groupBy"]],
  ["if (query.size > 0)", ["query.size"]],
  ["a.isSubsetOf(b)", [".isSubsetOf("]],
  ["rows.toSorted()", []],
])("%s", (text, names) => expect(findings(text)).toEqual(names));
