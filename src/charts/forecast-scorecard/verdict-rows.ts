import type { RenderFunction } from "@observablehq/plot";
import { wrapEvenly } from "../../chart-kit/even-lines.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour } from "../../chart-kit/theme.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";
import { evenColumns, looks, type TileGroup } from "./tiles.ts";

const gap = 4;
const leading = 1.15;

/** How a group is set in low rows: its heading before its tiles, as many in a row as have room for their words. */
function layout(groups: readonly TileGroup[], columns: number, width: number, height: number, fontSize: number) {
  const longest = Math.max(
    ...groups.flatMap(({ heading }) => heading.split(" ").map((word) => textWidth(word, fontSize, "bold"))),
  );
  const left = Math.min(120, Math.max(longest, 84)) + 14;
  const wide = (width - 2 - left) / columns - gap;
  const rows = groups.reduce((sum, { tiles }) => sum + Math.ceil(tiles.length / columns), 0);
  const tall = height / rows - gap;
  const setTile = (words: string) => wrapEvenly(words, fontSize, wide - 12);
  const set = groups.flatMap(({ tiles }) => tiles.map(({ words }) => setTile(words)));
  const lines = Math.max(...set.map(({ length }) => length));
  const fits =
    lines * fontSize * leading + 2 <= tall && set.flat().every((line) => textWidth(line, fontSize) <= wide - 8);
  return { left, wide, tall, setTile, lines, fits, columns };
}

/**
 * Groups in a low frame: the heading before the tiles, the groups without any named in one line below. Where no number of
 * columns leaves room for the words in the tiles, they have their short ones; where there is no room for these either, the
 * tiles are boxes that tell how many there are.
 */
export function verdictRows(
  groups: readonly TileGroup[],
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
): RenderFunction {
  const filled = groups.filter(({ tiles }) => tiles.length > 0);
  const empty = groups.filter(({ tiles }) => tiles.length === 0).map(({ heading }) => heading);
  const foot = empty.length > 0 ? fontSize * 1.6 : 0;
  const most = Math.max(...filled.map(({ tiles }) => tiles.length));
  const fitting = (groups: readonly TileGroup[]) =>
    [...new Set([6, 5, 4, 3].map((most) => evenColumns(groups, most)))]
      .map((columns) => ({ groups, ...layout(groups, columns, width, height - foot, fontSize) }))
      .filter(({ fits }) => fits)
      .sort((a, b) => a.lines - b.lines)[0];
  const brief = filled.map((group) => ({
    ...group,
    tiles: group.tiles.map(({ key, words, short }) => ({ key, words: short ?? words })),
  }));
  const best = fitting(filled) ?? fitting(brief);
  const { left, wide, tall, setTile, columns, fits } = best ?? layout(filled, most, width, height - foot, fontSize);
  return customMark((make) => {
    const drawing = make("g", { "font-size": fontSize, "text-anchor": "start" });
    let y = 0;
    for (const { heading, look, tiles } of best?.groups ?? filled) {
      const points = make("g", { "data-mark": "points" });
      const words = make("g", { fill: looks[look].words });
      const name = wrapEvenly(heading, fontSize, left - 10, "bold");
      const put = (lines: readonly string[], x: number, middle: number, attributes: Record<string, string>) =>
        lines.map((line, at) =>
          make(
            "text",
            { x, y: middle + fontSize * (0.35 + (at - (lines.length - 1) / 2) * leading), ...attributes },
            line,
          ),
        );
      tiles.forEach((tile, index) => {
        const x = left + (index % columns) * (wide + gap);
        const top = y + Math.floor(index / columns) * (tall + gap) + 1;
        points.append(
          make("rect", { x, y: top, width: wide, height: tall, rx: 2, ...looks[look].box, "data-key": tile.key }),
        );
        if (fits) words.append(...put(setTile(tile.words), x + 6, top + tall / 2, {}));
      });
      drawing.append(...put(name, 1, y + tall / 2, { fill: colour("ink"), "font-weight": "600" }), points, words);
      y += Math.ceil(tiles.length / columns) * (tall + gap);
    }
    if (empty.length > 0)
      drawing.append(
        make("text", { x: 1, y: y + fontSize, fill: colour("ink"), "font-weight": "600" }, empty.join(" · ")),
      );
    return drawing;
  });
}
