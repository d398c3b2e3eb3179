import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapEvenly } from "../../../src/chart-kit/even-lines.ts";
import { lineEnd, textWidth, wrapText } from "../../../src/chart-kit/text-width.ts";

const sentence = fc
  .array(fc.constantFrom("余额宝", "Yu’e Bao", "2018", "；", ", ", " of ", "（"))
  .map((parts) => parts.join(""));

test("even lines are as many as there must be, hold the same text, and are no wider than asked", () =>
  fc.assert(
    fc.property(sentence, fc.integer({ min: 20, max: 400 }), (text, width) => {
      const [plain, even] = [wrapText(text, 12, width), wrapEvenly(text, 12, width)];
      expect(even).toHaveLength(plain.length);
      const widest = (lines: readonly string[]) => Math.max(0, ...lines.map((line) => textWidth(line, 12)));
      expect(widest(even)).toBeLessThanOrEqual(Math.max(width, widest(plain)));
      expect(even.join("").replace(/\s/g, "")).toBe(plain.join("").replace(/\s/g, ""));
    }),
  ));

test("no word is left alone, and no pair of words below a full line", () => {
  const title = "Internet finance or financial Internet: which did China get?";
  expect(wrapText(title, 20, 520).at(-1)).toBe("get?");
  expect(wrapEvenly(title, 20, 520)).toEqual(["Internet finance or financial Internet:", "which did China get?"]);
  const finding =
    "Even at its peak Yu’e Bao’s fund came to 2.5% of household deposits; by mid-2025, to half of one per cent";
  expect(wrapEvenly(finding, 27, 492, "bold")).toEqual([
    "Even at its peak Yu’e Bao’s",
    "fund came to 2.5% of household",
    "deposits; by mid-2025,",
    "to half of one per cent",
  ]);
});

test("of two ways about as even, the one that ends a line with a clause is taken", () =>
  expect(
    wrapEvenly("Count the payments and the payment firms lead; count the money and the banks do", 20, 520, "bold"),
  ).toEqual(["Count the payments and the payment firms lead;", "count the money and the banks do"]));

test("lines end only where a text says", () =>
  expect(wrapEvenly(["天弘余额宝", "最多时", "也只相当于", "住户存款的", "2.5%"].join(lineEnd), 10, 140)).toEqual([
    "天弘余额宝最多时",
    "也只相当于住户存款的2.5%",
  ]));
