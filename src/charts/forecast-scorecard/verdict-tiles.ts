import type { RenderFunction } from "@observablehq/plot";
import { textWidth, wrapText } from "../../chart-kit/text-width.ts";
import { colour } from "../../chart-kit/theme.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";

/** Tiles of one verdict under a heading: filled for the best, tinted, then outlined. */
export interface TileGroup {
  heading: string;
  look: "full" | "tint" | "outline";
  tiles: readonly { key: string; words: string }[];
}

export interface TileLayout {
  width: number;
  height: number;
  fontSize: number;
  columns: number;
}

const looks = {
  full: { box: { fill: colour("ink"), stroke: colour("ink") }, words: colour("paper") },
  tint: { box: { fill: colour("rule"), stroke: colour("soft") }, words: colour("ink") },
  outline: { box: { fill: colour("paper"), stroke: colour("soft"), "stroke-dasharray": "4,3" }, words: colour("ink") },
};

/** As few lines as fit, and those as even as they can be: no line of one character. */
function balanced(words: string, fontSize: number, width: number): string[] {
  const lines = wrapText(words, fontSize, width);
  let best = lines;
  for (let room = width - 4; room > width / 2; room -= 4) {
    const narrower = wrapText(words, fontSize, room);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

/** One tile a row, in groups; a group without tiles keeps its heading. Every group is a series. */
export function verdictTiles(
  groups: readonly TileGroup[],
  { width, height, fontSize, columns }: TileLayout,
): RenderFunction {
  const gap = 6;
  const longest = Math.max(...groups.flatMap(({ tiles }) => tiles.map(({ words }) => textWidth(words, fontSize))));
  const head = fontSize * 2.1;
  const bands = groups.reduce((sum, { tiles }) => sum + Math.ceil(tiles.length / columns), 0);
  const wide = (width - 2 - gap * (columns - 1)) / columns;
  const tall = (height - 2 - head * groups.length) / bands - gap;
  // Where words would not fit in their tiles, one box for each under no name still tells how many there are.
  if (tall < Math.ceil((longest * 1.15) / (wide - 12)) * fontSize * 1.2 + 4)
    return verdictRows(groups, { width, height, fontSize });
  return customMark((make) => {
    const drawing = make("g", { "font-size": fontSize, "text-anchor": "start" });
    let y = 0;
    for (const { heading, look, tiles } of groups) {
      drawing.append(
        make("text", { x: 1, y: y + head - fontSize * 0.7, fill: colour("ink"), "font-weight": "600" }, heading),
      );
      y += head;
      const points = make("g", { "data-mark": "points" });
      const words = make("g", { fill: looks[look].words });
      tiles.forEach((tile, index) => {
        const [left, top] = [1 + (index % columns) * (wide + gap), y + Math.floor(index / columns) * (tall + gap)];
        points.append(
          make("rect", { x: left, y: top, width: wide, height: tall, rx: 2, ...looks[look].box, "data-key": tile.key }),
        );
        const lines = balanced(tile.words, fontSize, wide - 12);
        const first = top + tall / 2 - ((lines.length - 1) * fontSize * 1.2) / 2 + fontSize * 0.35;
        lines.forEach((line, at) => words.append(make("text", { x: left + 7, y: first + at * fontSize * 1.2 }, line)));
      });
      y += Math.ceil(tiles.length / columns) * (tall + gap);
      drawing.append(points, words);
    }
    return drawing;
  });
}

/** One row a group: its heading, then a box for each tile, all as wide as the longest row has room for. */
function verdictRows(
  groups: readonly TileGroup[],
  { width, height, fontSize }: Omit<TileLayout, "columns">,
): RenderFunction {
  const left = Math.max(...groups.map(({ heading }) => textWidth(heading, fontSize, "bold"))) + 16;
  const pitch = height / groups.length;
  const most = Math.max(...groups.map(({ tiles }) => tiles.length));
  const tall = Math.min(pitch * 0.78, 60);
  const wide = (width - 2 - left) / most - 5;
  return customMark((make) => {
    const drawing = make("g", { "font-size": fontSize, "text-anchor": "start" });
    groups.forEach(({ heading, look, tiles }, index) => {
      const middle = pitch * (index + 0.5);
      const points = make("g", { "data-mark": "points" });
      tiles.forEach((tile, at) =>
        points.append(
          make("rect", {
            x: left + at * (wide + 5),
            y: middle - tall / 2,
            width: wide,
            height: tall,
            rx: 2,
            ...looks[look].box,
            "data-key": tile.key,
          }),
        ),
      );
      drawing.append(
        make("text", { x: 1, y: middle + fontSize * 0.35, fill: colour("ink"), "font-weight": "600" }, heading),
        points,
      );
    });
    return drawing;
  });
}
