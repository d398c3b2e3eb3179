import type { Band } from "../src/embed-kit/heights.ts";

/** A height measured at a width, in pixels. */
export type Sample = readonly [width: number, height: number];

/** How far a line may lie above what was measured, in pixels; below it would cut the chart. */
const slack = 3;

/** As steep as a frame's height ever goes with its width: drawings twice as high as wide, text that wraps the other way. */
const slopes = Array.from({ length: 561 }, (_, index) => Math.round(index * 5 - 600) / 1000);

/** Between two widths the height goes straight; where it leaps, both sides of the leap were measured. */
function everyPixel(samples: readonly Sample[]): Sample[] {
  return samples.flatMap(([width, height], index): Sample[] => {
    const [next, then] = samples[index + 1] ?? [width + 1, height];
    return Array.from({ length: next - width }, (_, step) => [
      width + step,
      height + ((then - height) * step) / (next - width),
    ]);
  });
}

/**
 * The fewest lines that hold every measured height and lie at most `slack` + 1 pixels above it: each line is carried on
 * until no slope fits all the heights from where it began.
 * @param samples by width, narrowest first
 */
export function fitBands(samples: readonly Sample[]): Band[] {
  const bands: Band[] = [];
  let open = slopes.map((slope) => ({ slope, least: -Infinity, most: Infinity }));
  let from = 0;
  const close = () => {
    // The closest of the lines that fit: over all its heights, the least of it is to spare.
    const { slope, least } = open.reduce((a, b) => (b.least - b.most < a.least - a.most ? b : a));
    bands.push([from, Math.ceil(least - 1e-6), slope]);
  };
  for (const [index, [width, height]] of everyPixel(samples).entries()) {
    const still = open
      .map(({ slope, least, most }) => ({
        slope,
        least: Math.max(least, height - slope * width),
        most: Math.min(most, height + slack - slope * width),
      }))
      .filter(({ least, most }) => least <= most);
    if (index > 0 && still.length === 0) {
      close();
      from = width;
      open = slopes.map((slope) => ({ slope, least: height - slope * width, most: height + slack - slope * width }));
    } else open = still;
  }
  if (samples.length > 0) close();
  return bands;
}
