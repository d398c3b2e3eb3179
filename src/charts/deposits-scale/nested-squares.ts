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
  lines: readonly { text: string; role: Role; bold?: boolean }[];
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
const side = (nest: Nest) => Math.sqrt(Math.max(...nest.squares.map(({ value }) => value)));

/** Nests in rows of so many, at the largest scale that leaves room for their words: pixels a root of the unit. */
function rowsOf(nests: readonly Nest[], { width, height, fontSize }: NestLayout, columns: number) {
  const leading = fontSize * 1.35;
  const bands = Array.from({ length: Math.ceil(nests.length / columns) }, (_, index) =>
    nests.slice(index * columns, (index + 1) * columns),
  );
  const below = (band: readonly Nest[]) => Math.max(...band.map(({ lines }) => lines.length)) * leading + 10;
  const across = Math.min(
    ...bands.map((band) => (width - 2 - gap * (columns - 1)) / band.reduce((sum, nest) => sum + side(nest), 0)),
  );
  const down =
    (height - 4 - bands.reduce((sum, band) => sum + below(band), 0) - 14 * (bands.length - 1)) /
    bands.reduce((sum, band) => sum + Math.max(...band.map(side)), 0);
  return { columns, leading, bands, below, scale: Math.min(across, down) };
}

/** As many nests side by side as make the squares largest: all of them, if their words do not touch, or two. */
function best(nests: readonly Nest[], layout: NestLayout) {
  const words = nests.flatMap(({ lines }) => lines.map(({ text }) => textWidth(text, layout.fontSize, "bold")));
  const [all, two] = [rowsOf(nests, layout, nests.length), rowsOf(nests, layout, 2)];
  const isTight = Math.max(...words) + 4 > (layout.width + gap) / nests.length - gap / 2;
  return isTight || two.scale > all.scale ? two : all;
}

/** Nests of squares to one scale of area, sharing the corner at the lower left; one series for each place in a nest. */
export function nestedSquares(nests: readonly Nest[], layout: NestLayout): RenderFunction {
  const { width, fontSize } = layout;
  const { columns, leading, bands, below, scale } = best(nests, layout);
  // A column is as wide as its squares; the last one's words stay within the drawing too.
  const wide = Array.from({ length: columns }, (_, column) =>
    Math.max(...bands.map((band) => (band[column] ? side(band[column]) * scale : 0))),
  );
  const last = bands
    .flatMap((band) => band[columns - 1]?.lines ?? [])
    .map(({ text }) => textWidth(text, fontSize, "bold"));
  const starts = wide.map((_, column) => wide.slice(0, column).reduce((sum, each) => sum + each, 1));
  const spare = (width - 2 - starts.at(-1)! - Math.max(wide.at(-1)!, ...last)) / Math.max(1, columns - 1);

  return customMark((make) => {
    const series: SVGElement[] = [];
    const words = make("g", { "font-size": fontSize, "text-anchor": "start" });
    let y = 2;
    for (const band of bands) {
      const foot = y + Math.max(...band.map(side)) * scale;
      band.forEach((nest, column) => {
        const x = starts[column]! + spare * column;
        nest.squares.forEach(({ key, value, role, look }, index) => {
          const edge = Math.sqrt(value) * scale;
          series[index] ??= make("g", { "data-mark": "points" });
          series[index].append(
            make("rect", { x, y: foot - edge, width: edge, height: edge, ...looks[look](role), "data-key": key }),
          );
        });
        nest.lines.forEach(({ text, role, bold }, index) =>
          words.append(
            make(
              "text",
              { x, y: foot + 6 + (index + 0.85) * leading, fill: colour(role), ...(bold && { "font-weight": "600" }) },
              text,
            ),
          ),
        );
      });
      y = foot + below(band) + 14;
    }
    return make("g", {}, ...series, words);
  });
}
