import { expect, test } from "vitest";
import { median } from "../../../bench/measure.ts";
import { report } from "../../../bench/site-pages.ts";
import { medianVisit, table } from "../../../bench/table.ts";

const visit = (drawn: number, bytes = 1000) => ({ bytes, scriptBytes: 0, requests: 1, drawn, blocking: 0 });

test("the median is the middle, or between the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(new Error("No values, so no median."));
});

test("one slow visit does not move the median", () => {
  expect(medianVisit([visit(500), visit(9000), visit(520)]).drawn).toBe(520);
});

test("the table sets the first page against the others", () => {
  const results = [
    { page: { name: "/embed/gap/", path: "embed/" }, visit: visit(600, 12_345) },
    { page: { name: "limit", path: "limit/" }, visit: visit(500, 1000) },
  ];
  expect(table(results)).toBe(
    [
      "page                  bytes  of script  requests  first drawn chart  blocking",
      "/embed/gap/          12,345          0         1             0.60 s      0 ms",
      "limit                 1,000          0         1             0.50 s      0 ms",
      "/embed/gap/ ÷ limit   12.35                                    1.20",
    ].join("\n"),
  );
});

test("pages of the site are set against the limit, by the medians of their visits", () => {
  const seen = (painted: number, blocking: number) => ({ bytes: 46_175, requests: 4, painted, blocking });
  const results = [
    { name: "/explore/", visits: [seen(900, 80), seen(5000, 400), seen(880, 90)] },
    { name: "limit", visits: [seen(450, 0)] },
  ];
  expect(report(results)).toBe(
    [
      "page        bytes  requests  first words  ÷ limit  blocking",
      "/explore/  46,175         4       0.90 s     2.00     90 ms",
      "limit      46,175         4       0.45 s     1.00      0 ms",
    ].join("\n"),
  );
});
