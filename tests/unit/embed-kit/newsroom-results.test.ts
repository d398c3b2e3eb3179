import { describe, expect, test } from "vitest";
import written from "../../../src/embed-kit/newsroom-results.json";
import type { NewsroomResult, NewsroomResults } from "../../../src/embed-kit/newsroom-results.ts";
import { newsrooms } from "../../../src/i18n/newsrooms.ts";

/** What was measured and is published: the codes that the chooser has for a system do there what it says of them. */

const { rows, widths } = written as unknown as NewsroomResults;
const each = ({ seen }: { seen: Record<string, NewsroomResult> }) => widths.map((width) => seen[width]!);
const systems = Map.groupBy(rows, ({ name, id }) => `${name}, ${id}`);

/** A chart whole with nothing left empty, or a picture, with its credit. */
const isGood = ({ outcome, isCredited }: NewsroomResult) => isCredited && (outcome === "fits" || outcome === "picture");

/** Systems that, set up as they are, let through neither a frame nor a picture. */
const letNothingThrough: string[] = ["tiptap", "sanitize-html", "bleach"];

/** What a code comes to where it does not do all it should, as the chooser says of it. */
const outcomesOf: Record<string, readonly NewsroomResult["outcome"][]> = {
  // Where frames are stripped nothing is left.
  short: ["fits", "gap", "nothing", "caption"],
  // Space is left below where a sandbox keeps out scripts; both are shown where styles are stripped and frames are not.
  frame: ["fits", "gap", "picture", "double", "nothing", "caption"],
  address: ["fits"],
  picture: ["picture", "caption", "nothing"],
  markdown: ["picture"],
  mdx: ["fits"],
  mail: ["picture"],
};

test("systems of several kinds were tried at three widths, WordPress among them", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBeGreaterThan(20);
  expect(rows.some(({ id }) => id.startsWith("wordpress"))).toBe(true);
  expect(widths).toEqual([320, 680, 1200]);
  for (const { id } of rows) expect(Object.keys(newsrooms)).toContain(id);
});

test("a code does what the chooser says of it, and no chart is cut anywhere", () => {
  const wrong = rows.flatMap((row) =>
    each(row)
      .filter(({ outcome, cut }) => cut > 0 || !outcomesOf[row.code]!.includes(outcome))
      .map(({ outcome, cut }) => `${row.name}, ${row.id}, ${row.code}: ${outcome}, ${cut} px cut`),
  );
  expect(wrong).toEqual([]);
});

test("chart and picture are both shown only by the long frame, and only where frames stay and styles go", () => {
  const doubled = rows.filter((row) => each(row).some(({ outcome }) => outcome === "double"));
  expect([...new Set(doubled.map(({ code }) => code))].filter((code) => code !== "frame")).toEqual([]);
  expect(doubled.map(({ id }) => id).filter((id) => !/-frames$/.test(id) && id !== "xss")).toEqual([]);
});

describe.each([...systems])("%s", (_, codes) => {
  test("shows by one of the codes a whole chart or a picture, with credit, at every width", () => {
    const isShown = codes.some((row) => each(row).every(isGood));
    expect(isShown).toBe(!letNothingThrough.includes(codes[0]!.id));
  });
});
