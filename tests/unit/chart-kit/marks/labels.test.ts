import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spread } from "../../../../src/chart-kit/marks/labels.ts";

describe("spreading", () => {
  test("leaves alone what has room", () =>
    expect(
      spread(
        [
          { y: 50, size: 10 },
          { y: 100, size: 10 },
        ],
        0,
        200,
      ),
    ).toEqual([50, 100]));

  test("moves apart what overlaps", () =>
    expect(
      spread(
        [
          { y: 50, size: 20 },
          { y: 55, size: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([50, 70]));

  test("moves up what would leave at the foot", () =>
    expect(
      spread(
        [
          { y: 190, size: 20 },
          { y: 195, size: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([170, 190]));

  test("answers in the order it was asked", () =>
    expect(
      spread(
        [
          { y: 55, size: 20 },
          { y: 50, size: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([70, 50]));

  test("of nothing is nothing", () => expect(spread([], 0, 100)).toEqual([]));

  const boxes = fc.array(
    fc.record({ y: fc.double({ min: -50, max: 350, noNaN: true }), size: fc.double({ min: 1, max: 30, noNaN: true }) }),
    { maxLength: 10 },
  );

  test("no two boxes overlap, none leaves the frame, and none overtakes another", () =>
    fc.assert(
      fc.property(boxes, (boxes) => {
        // Ten boxes of thirty pixels always fit.
        const moved = spread(boxes, 0, 300);
        const order = boxes.map((box, index) => ({ ...box, to: moved[index]! })).sort((a, b) => a.y - b.y);
        for (const [index, { to, size }] of order.entries()) {
          expect(to - size / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(to + size / 2).toBeLessThanOrEqual(300 + 1e-9);
          const next = order[index + 1];
          if (next) expect(next.to - to).toBeGreaterThanOrEqual((next.size + size) / 2 - 1e-9);
        }
      }),
    ));

  test("nothing moves unless something is in its way", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 10 }), (places) => {
        const apart = [...new Set(places)].map((place) => ({ y: place * 20, size: 20 }));
        expect(spread(apart, 0, 300)).toEqual(apart.map(({ y }) => y));
      }),
    ));
});
