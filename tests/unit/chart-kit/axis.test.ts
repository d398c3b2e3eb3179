import { describe, expect, test } from "vitest";
import { axisFor, type AxisWish } from "../../../src/chart-kit/axis.ts";

const height = 240;
const axis = (values: readonly number[], wish?: AxisWish) =>
  axisFor(
    values.map((value) => ({ value })),
    height,
    wish,
  );
/** Pixels from the top of an axis. */
const placeOf = (value: number, [low, high]: readonly [number, number]) => ((high - value) / (high - low)) * height;

describe("an axis made from values", () => {
  test("has zero on it and round steps", () => {
    expect(axis([12, 87]).ticks).toEqual([0, 25, 50, 75]);
    expect(axis([-30, 120]).ticks).toEqual([0, 50, 100]);
    expect(axis([0.2, 0.62]).ticks).toEqual([0, 0.2, 0.4, 0.6]);
    expect(axis([-30, -12]).ticks).toEqual([-30, -20, -10, 0]);
  });

  test("begins at zero exactly, and holds every value with air", () => {
    expect(axis([12, 87]).domain[0]).toBe(0);
    expect(placeOf(87, axis([12, 87]).domain)).toBeCloseTo(8, 5);
    const { domain } = axis([-30, 120]);
    expect(placeOf(120, domain)).toBeGreaterThan(7.5);
    expect(placeOf(-30, domain)).toBeLessThan(height - 7.5);
  });

  test("grows with the next figure", () => expect(axis([12, 870]).domain[1]).toBeGreaterThan(870));

  test("keeps a declared floor and ceiling", () => {
    expect(axis([12, 87], { ceiling: 100 }).ticks).toEqual([0, 25, 50, 75, 100]);
    expect(axis([60, 87], { floor: 50 }).domain[0]).toBe(50);
  });

  test("is cut only on purpose", () => {
    const { domain, ticks } = axis([66, 129], { cut: true });
    expect(domain[0]).toBeGreaterThan(50);
    expect(ticks).toEqual([80, 100, 120]);
  });

  test("leaves labels their room over and under a value", () => {
    const { domain } = axisFor(
      [
        { value: 100, above: 60 },
        { value: -20, below: 30 },
      ],
      height,
    );
    expect(placeOf(100, domain)).toBeGreaterThanOrEqual(59.5);
    expect(placeOf(-20, domain)).toBeLessThanOrEqual(height - 29.5);
  });

  test("of equal values, or none but zero, is still an axis", () => {
    expect(axis([0, 0]).ticks.length).toBeGreaterThan(1);
    for (const end of [...axis([5]).domain, ...axis([-5]).domain]) expect(Number.isFinite(end)).toBe(true);
  });

  test("has fewer ticks where there is little height", () =>
    expect(axisFor([{ value: 87 }], 90).ticks).toEqual([0, 50]));
});

describe("on a logarithmic scale", () => {
  test("ticks step by tens, or by threes as well over a shorter way", () => {
    expect(axis([2, 5e12], { log: true }).ticks.slice(0, 3)).toEqual([1, 10, 100]);
    expect(axis([2, 200], { log: true }).ticks).toEqual([3, 10, 30, 100]);
  });

  test("figures close together have round values between them as well", () => {
    for (let least = 1; least < 10; least *= 1.007)
      expect(axis([least, least * 1.01], { log: true }).ticks).not.toEqual([]);
  });
});
