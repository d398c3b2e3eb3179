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
