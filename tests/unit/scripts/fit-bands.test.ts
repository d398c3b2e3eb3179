import fc from "fast-check";
import { expect, test } from "vitest";
import { fitBands, type Sample } from "../../../scripts/fit-bands.ts";
import { heightAt } from "../../../src/embed-kit/heights.ts";

test("one line where the height goes straight", () =>
  expect(
    fitBands([
      [280, 500],
      [480, 600],
      [680, 700],
    ]),
  ).toEqual([[0, 360, 0.5]]));

test("another one where it leaps", () => {
  const bands = fitBands([
    [280, 500],
    [439, 500],
    [440, 400],
    [680, 400],
  ]);
  expect(bands).toEqual([
    [0, 500, 0],
    [440, 400, 0],
  ]);
});

test("nothing measured", () => expect(fitBands([])).toEqual([]));

/** Heights as frames have them: a drawing that grows with the column, words that wrap into fewer lines. */
const frames = fc
  .record({
    slope: fc.double({ min: 0, max: 1.6, noNaN: true }),
    wraps: fc.array(fc.record({ at: fc.integer({ min: 281, max: 999 }), line: fc.constantFrom(18.85, 20, 26.25) }), {
      maxLength: 8,
    }),
  })
  .map(({ slope, wraps }) =>
    Array.from({ length: 721 }, (_, index): Sample => {
      const width = 280 + index;
      return [width, 300 + slope * width + wraps.reduce((sum, { at, line }) => sum + (width < at ? line : 0), 0)];
    }),
  );

test("no height is cut, none has more than 8 pixels to spare", () =>
  fc.assert(
    fc.property(frames, (samples) => {
      const bands = fitBands(samples);
      for (const [width, height] of samples) {
        expect(heightAt(bands, width)).toBeGreaterThanOrEqual(height - 1e-6);
        expect(heightAt(bands, width)).toBeLessThanOrEqual(height + 8);
      }
    }),
    { numRuns: 15 },
  ));
