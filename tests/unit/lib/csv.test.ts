import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine } from "../../../src/lib/csv.ts";

test.each([
  [["a", 1.5, ""], "a,1.5,"],
  [[undefined, null, 0, false], ",,0,false"],
  [["a, b", 'say "so"', "two\nlines"], '"a, b","say ""so""","two\nlines"'],
  [["余额宝", " kept "], "余额宝, kept "],
  [[], ""],
])("%j", (cells, line) => expect(csvLine(cells)).toBe(line));

test("what is written is read back", () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2 }), (cells) => {
      // No table of ours holds a carriage return: reading one is refused.
      const kept = cells.map((cell) => cell.replaceAll("\r", ""));
      expect(parse(`${csvLine(kept)}\n`)).toEqual([kept]);
    }),
  ));
