import type { RenderFunction } from "@observablehq/plot";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";

/** A square whose area is its value. */
export interface Square {
  key: string;
  value: number;
  role: Role;
  /** An outline for a whole, a tint for a part of it, full colour for what the chart is about. */
  look: "outline" | "tint" | "full";
}

/** Squares in one another, largest first, and what stands below them. */
export interface Nest {
  squares: readonly Square[];
  lines: readonly NestLine[];
}

export interface NestLine {
  text: string;
  /** The same in two lines, where a column has no room for one. */
  split?: readonly string[];
  role: Role;
  bold?: boolean;
}

export interface NestLayout {
  width: number;
  height: number;
  fontSize: number;
}

const looks = {
  outline: (role: Role) => ({ fill: colour("gap"), stroke: colour(role), "stroke-width": 1.2 }),
  tint: (role: Role) => ({ fill: colour(role), "fill-opacity": 0.28, stroke: colour(role), "stroke-width": 0.8 }),
  full: (role: Role) => ({ fill: colour(role) }),
};

const gap = 22;
/** Pixels: the most that is left between two columns. */
const farthest = 56;
const side = (nest: Nest) => Math.sqrt(Math.max(...nest.squares.map(({ value }) => value)));

/** Nests in rows of so many, at the largest scale that leaves room for their words: pixels a root of the unit. */
function rowsOf(nests: readonly Nest[], { width, height, fontSize }: NestLayout, columns: number, beside = false) {
  const leading = fontSize * 1.35;
  const bands = Array.from({ length: Math.ceil(nests.length / columns) }, (_, index) =>
    nests.slice(index * columns, (index + 1) * columns),
  );
  const words = (nest: Nest | undefined) =>
    Math.max(0, ...(nest?.lines ?? []).map(({ text }) => textWidth(text, fontSize, "bold")));
  const tall = (band: readonly Nest[]) => Math.max(...band.map(({ lines }) => lines.length)) * leading + 10;
  const below = (band: readonly Nest[]) => (beside ? 0 : tall(band));
  const between = beside ? 10 : gap;
  const across = Math.min(
    ...bands.map((band) => {
      const taken = between * (columns - 1) + (beside ? band.reduce((sum, nest) => sum + words(nest) + 10, 0) : 0);
      return (width - 2 - taken) / band.reduce((sum, nest) => sum + side(nest), 0);
    }),
  );
  const down =
    (height - 4 - bands.reduce((sum, band) => sum + below(band), 0) - 14 * (bands.length - 1)) /
    bands.reduce((sum, band) => sum + Math.max(...band.map(side)), 0);
  const scale = Math.min(across, down);
  /** How high a band is: its squares, or words beside them that are higher. */
  const highOf = (band: readonly Nest[]) =>
    beside ? Math.max(Math.max(...band.map(side)) * scale, tall(band)) : Math.max(...band.map(side)) * scale;
  const high = bands.reduce((sum, band) => sum + highOf(band) + below(band), 14 * (bands.length - 1));
  return { columns, leading, bands, below, scale, beside, words, tall, highOf, high };
}

/** A nest whose words are narrow. */
const narrowed = (nest: Nest): Nest => ({
  ...nest,
  lines: nest.lines.flatMap((line) => (line.split ?? [line.text]).map((text) => ({ ...line, text }))),
});

/** A scale this near to the largest is as good: what is left empty then decides. */
const nearly = 0.88;

/** All nests side by side, if their words do not touch, or two, with words below or beside: whatever makes the squares largest and leaves little empty. */
function best(nests: readonly Nest[], layout: NestLayout) {
  const words = nests.flatMap(({ lines }) => lines.map(({ text }) => textWidth(text, layout.fontSize, "bold")));
  const isTight = Math.max(...words) + 4 > (layout.width + gap) / nests.length - gap / 2;
  const ways = [
    ...(isTight ? [] : [rowsOf(nests, layout, nests.length)]),
    rowsOf(nests, layout, 2),
    rowsOf(nests, layout, 2, true),
    rowsOf(nests.map(narrowed), layout, 2, true),
  ];
  const fits = ways.filter(({ high }) => high <= layout.height - 4);
  const largest = Math.max(...fits.map(({ scale }) => scale));
  /** What the squares and their words cover. */
  const covered = ({ bands, scale, words, tall, beside }: (typeof ways)[number]) =>
    bands.flat().reduce((sum, nest) => {
      const edge = side(nest) * scale;
      const [wide, high] = beside ? [edge + words(nest), edge] : [Math.max(edge, words(nest)), edge + tall([nest])];
      return sum + wide * high;
    }, 0);
  return fits
    .filter(({ scale }) => scale >= largest * nearly)
    .reduce((most, set) => (covered(set) > covered(most) ? set : most));
}

/** Nests of squares to one scale of area, sharing the corner at the lower left; one series for each place in a nest. */
export function nestedSquares(nests: readonly Nest[], layout: NestLayout): RenderFunction {
  const { width, height, fontSize } = layout;
  const { columns, leading, bands, below, scale, beside, words: wordsOf, highOf, high } = best(nests, layout);
  const own = (nest: Nest | undefined) => (nest ? side(nest) * scale + (beside ? 10 + wordsOf(nest) : 0) : 0);
  // A column is as wide as its squares; the last one's words stay within the drawing too.
  const wide = Array.from({ length: columns }, (_, column) => Math.max(...bands.map((band) => own(band[column]))));
  const last = beside ? 0 : Math.max(0, ...bands.map((band) => wordsOf(band[columns - 1])));
  const starts = wide.map((_, column) => wide.slice(0, column).reduce((sum, each) => sum + each, 1));
  const free = (width - 2 - starts.at(-1)! - Math.max(wide.at(-1)!, last)) / Math.max(1, columns - 1);
  // Two columns far apart would not be read as one drawing: then the room is left on the right.
  const taken = Math.max(...bands.map(([nest]) => Math.max(own(nest), beside ? 0 : wordsOf(nest)))) - wide[0]!;
  const spare = columns > 2 ? free : Math.min(free, taken + farthest);
  // What is left of the height goes over, between and under the rows alike: all of it between them would part the drawing.
  const share = beside ? Math.max(0, height - 4 - high) / (bands.length + 1) : 0;

  return customMark((make) => {
    const series: SVGElement[] = [];
    const words = make("g", { "font-size": fontSize, "text-anchor": "start" });
    let y = 2 + share;
    for (const band of bands) {
      const foot = y + highOf(band);
      band.forEach((nest, column) => {
        const x = starts[column]! + spare * column;
        nest.squares.forEach(({ key, value, role, look }, index) => {
          const edge = Math.sqrt(value) * scale;
          series[index] ??= make("g", { "data-mark": "points" });
          series[index].append(
            make("rect", { x, y: foot - edge, width: edge, height: edge, ...looks[look](role), "data-key": key }),
          );
        });
        const [left, top] = beside ? [x + side(nest) * scale + 10, foot - nest.lines.length * leading] : [x, foot + 6];
        nest.lines.forEach(({ text, role, bold }, index) =>
          words.append(
            make(
              "text",
              { x: left, y: top + (index + 0.85) * leading, fill: colour(role), ...(bold && { "font-weight": "600" }) },
              text,
            ),
          ),
        );
      });
      y = foot + below(band) + 14 + share;
    }
    return make("g", {}, ...series, words);
  });
}
