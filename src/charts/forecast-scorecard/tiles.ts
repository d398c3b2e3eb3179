import { colour } from "../../chart-kit/theme.ts";

/** Tiles of one verdict under a heading: filled for the best, tinted, then outlined. */
export interface TileGroup {
  heading: string;
  look: "full" | "tint" | "outline";
  /** `short` where a low frame has no room for the words. */
  tiles: readonly { key: string; words: string; short?: string | undefined }[];
}

/** How the tiles of each look are drawn, and their words. */
export const looks = {
  full: { box: { fill: colour("ink"), stroke: colour("ink") }, words: colour("paper") },
  tint: { box: { fill: colour("rule"), stroke: colour("soft") }, words: colour("ink") },
  outline: { box: { fill: colour("paper"), stroke: colour("soft"), "stroke-dasharray": "4,3" }, words: colour("ink") },
};

/** How many rows of tiles the groups take at so many in a row. */
const rowsAt = (groups: readonly TileGroup[], columns: number) =>
  groups.reduce((sum, { tiles }) => sum + Math.ceil(tiles.length / columns), 0);

/** The fewest columns that take no more rows than the most there is room for: no tile is left alone in a row. */
export function evenColumns(groups: readonly TileGroup[], most: number): number {
  let columns = most;
  while (columns > 1 && rowsAt(groups, columns - 1) === rowsAt(groups, most)) columns--;
  return columns;
}
