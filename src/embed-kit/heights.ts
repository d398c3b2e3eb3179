/** From a width on, in pixels: how high an embed is there is `base + slope × width`. */
export type Band = readonly [from: number, base: number, slope: number];

/** How high a chart's frame is at every width, narrowest first. */
export type Heights = readonly Band[];

/** For a chart nobody has measured yet. */
const unknown: Heights = [[0, 700, 0]];

/** The height that holds the chart in a frame so wide, in whole pixels. */
export function heightAt(heights: Heights, width: number): number {
  const known = heights.length > 0 ? heights : unknown;
  const [, base, slope] = known.findLast(([from]) => from <= width) ?? known[0]!;
  return Math.ceil(base + slope * width);
}

/** Columns of articles, phones to a page's full width, in pixels. */
const columns = { from: 260, to: 1400 } as const;

/** The height that is never too small, whatever the column: for hosts that keep one height at every width. Whole pixels. */
export function greatestHeight(heights: Heights): number {
  let greatest = 0;
  for (let width: number = columns.from; width <= columns.to; width++)
    greatest = Math.max(greatest, heightAt(heights, width));
  return greatest;
}

/** Wide enough for any column; heights stay as they are well before. */
const widest = 2000;

/**
 * The same as CSS, for the `min-height` of a frame in a container as wide as itself: no script, no media query, so it
 * stands in a style attribute. It is the highest of the lines; where a line would be too high outside its own widths,
 * a steep second one cuts it off. Two neighbours overlap by a pixel, for columns of a fraction of one.
 */
export function minHeight(heights: Heights): string {
  const known = heights.length > 0 ? heights : unknown;
  const lines = known.map(([from, base, slope], index) => {
    const end = known[index + 1]?.[0];
    const isTooHighFrom = (start: number, stop: number) => {
      for (let width = start; width < stop; width++) if (base + slope * width > heightAt(known, width)) return true;
      return false;
    };
    const line = slope === 0 ? `${base}px` : `${base}px + ${Number((slope * 100).toFixed(1))}cqi`;
    const cuts = [
      ...(index > 0 && isTooHighFrom(0, from) ? [`(100cqi - ${from - 1}px)*9e4`] : []),
      ...(end !== undefined && isTooHighFrom(end, widest) ? [`(${end}px - 100cqi)*9e4`] : []),
    ];
    return cuts.length > 0 ? `min(${[line, ...cuts].join(",")})` : line;
  });
  return `max(${lines.join(",")})`;
}
