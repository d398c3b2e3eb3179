import { expect, test } from "vitest";
import { dist } from "../lib/site.ts";

const site = dist();
/** Pages that offer a CSV file and so say how to open it: a table's, or a chart's, in either language. */
const offering = site.pages.filter(({ path }) => {
  const [, chart] = /^(?:\/zh)?\/charts\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  const [, table] = /^(?:\/zh)?\/data\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  return site.files.has(`charts/${chart}.csv`) || site.files.has(`data/${table}.csv`);
});

test("there are tables and charts to open", () => {
  expect(offering.filter(({ path }) => path.includes("/data/")).length).toBeGreaterThan(40);
  expect(offering.filter(({ path }) => path.includes("/charts/")).length).toBeGreaterThan(30);
});

test.each(offering.map((page) => [page.path, page] as const))(
  "the lines on %s open a file that is served",
  (_, page) => {
    const text = [...page.document.querySelectorAll("pre.code code")]
      .map((code) => code.textContent ?? "")
      .find((code) => code.startsWith("# Python"));
    const files = [...(text ?? "").matchAll(/"(https?:[^"]+\.csv)"/g)].map(([, address]) => address!);
    expect(files).toHaveLength(4);
    const [file, ...more] = new Set(files.map((address) => address.replace(site.home.href, "").replace(/^\//, "")));
    expect(more).toEqual([]);
    expect(site.files.has(file!), file).toBe(true);
    // In the reader's language, where the file of a chart has one.
    expect(file!.startsWith("zh/")).toBe(page.path.startsWith("/zh/charts/"));
    expect(text!.endsWith(file!.split("/").at(-1)!)).toBe(true);
  },
);
