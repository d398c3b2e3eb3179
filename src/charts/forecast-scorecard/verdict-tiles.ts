import type { RenderFunction } from "@observablehq/plot";
import { wrapEvenly } from "../../chart-kit/even-lines.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour } from "../../chart-kit/theme.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";
import { evenColumns, looks, type TileGroup } from "./tiles.ts";
import { verdictRows } from "./verdict-rows.ts";

export interface TileLayout {
  width: number;
  height: number;
  fontSize: number;
  columns: number;
}

/** One tile a row, in groups; a group without tiles keeps its heading. Every group is a series. */
export function verdictTiles(
  groups: readonly TileGroup[],
  { width, height, fontSize, columns: most }: TileLayout,
): RenderFunction {
  const gap = 6;
  const columns = evenColumns(groups, most);
  const longest = Math.max(...groups.flatMap(({ tiles }) => tiles.map(({ words }) => textWidth(words, fontSize))));
  const head = fontSize * 2.1;
  const bands = groups.reduce((sum, { tiles }) => sum + Math.ceil(tiles.length / columns), 0);
  const wide = (width - 2 - gap * (columns - 1)) / columns;
  const tall = (height - 2 - head * groups.length) / bands - gap;
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
        const lines = wrapEvenly(tile.words, fontSize, wide - 12);
        const first = top + tall / 2 - ((lines.length - 1) * fontSize * 1.2) / 2 + fontSize * 0.35;
        lines.forEach((line, at) => words.append(make("text", { x: left + 7, y: first + at * fontSize * 1.2 }, line)));
      });
      y += Math.ceil(tiles.length / columns) * (tall + gap);
      drawing.append(points, words);
    }
    return drawing;
  });
}
