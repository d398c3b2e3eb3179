import { expect, test } from "vitest";
import { layOut } from "../../src/charts/whole-scale/square-layout.ts";
import type { Square } from "../../src/charts/whole-scale/square-layout.ts";

const square = (value: number): Square => ({
  row: { key: String(value), grade: "press", sources: [] },
  value,
  role: "bank",
  name: "Electronic payments",
  figure: `¥${value} tn`,
});
const squares = [square(338), square(3623)];
const key = { value: 100, words: "= ¥100 tn" };
const grounds = (width: number, height: number) =>
  layOut(squares, key, { width, height, fontSize: 12 }).placed.map(({ ground }) => ground);

test("squares are on one ground line", () => {
  const [first, second] = grounds(440, 350);
  expect(first).toBe(second);
});

test("in a frame much higher than wide they are one below the other, and larger for it", () => {
  const frame = { width: 347, height: 424, fontSize: 12 };
  const { placed, key: corner, scale } = layOut(squares, key, frame);
  const [small, large] = placed;
  expect(large!.ground - large!.side).toBeGreaterThan(small!.ground);
  expect(large!.side).toBeGreaterThan(0.7 * frame.width);
  expect(large!.ground).toBeLessThanOrEqual(frame.height);
  // The key is beside the small square, clear of its words.
  expect(corner.x).toBeGreaterThan(small!.x + small!.side);
  expect(corner.x + Math.sqrt(key.value) * scale).toBeLessThan(frame.width);
});
