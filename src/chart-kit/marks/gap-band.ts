import type { RenderFunction } from "@observablehq/plot";
import { wrapEvenly } from "../even-lines.ts";
import { lineEnd, textWidth } from "../text-width.ts";
import { colour } from "../theme.ts";
import type { Gap } from "./line.ts";
import { isNear, wordsBox, type Box } from "./label-place.ts";
import { customMark, type Dimensions, type PlaceScales } from "./svg.ts";

/** Where the words of gaps are: in the middle of the widest span that has room for them, in the fewest lines that fit. */
export interface GapWords {
  /** Pixels: the middle of the lines, and the foot of the first. */
  x: number;
  y: number;
  lines: readonly string[];
}

/** Pixels: how large the words of a gap are, and how far the foot of a line is below that of the one before. */
export const gapSize = (fontSize: number) => Math.max(12, fontSize - 1);
const leadingOf = (fontSize: number) => gapSize(fontSize) * 1.2;

/** Words of Latin, which may take a line each; Chinese is short enough to stay whole where it does not say where to break. */
const inLines = (words: string, width: number, size: number) =>
  words.includes(" ") || words.includes(lineEnd) ? wrapEvenly(words, size, width) : [words];

/** Most lines that the words of a gap may take. */
const mostLines = 3;
/** Pixels from the head of the frame to the foot of the first line, where no other words are in the way. */
const downs = [14, 29, 44, 59, 74];

/** The boxes of the words of gaps. */
export const gapBoxes = ({ x, y, lines }: GapWords, fontSize: number): Box[] =>
  lines.map((line, index) =>
    wordsBox(line, { x, y: y + index * leadingOf(fontSize), anchor: "middle" }, gapSize(fontSize)),
  );

interface Stretch {
  left: number;
  right: number;
}

/** Pixels: two spans nearer than this, with a lone figure between them, have one place for words. */
const slit = 10;

const joined = (places: readonly Stretch[]) =>
  [...places]
    .sort((a, b) => a.left - b.left)
    .reduce<Stretch[]>((all, place) => {
      const last = all.at(-1);
      if (last && place.left - last.right < slit) last.right = Math.max(last.right, place.right);
      else all.push({ ...place });
      return all;
    }, []);

/**
 * Where the words of gaps are; undefined where no span has room.
 * @param others what these keep clear of: the words of breaks, and labels whose places are chosen
 */
export function gapWordsAt(
  spans: readonly Gap[],
  words: string,
  scales: PlaceScales,
  { marginTop }: Pick<Dimensions, "marginTop">,
  fontSize: number,
  others: readonly Box[],
): GapWords | undefined {
  if (!words || spans.length === 0) return undefined;
  const size = gapSize(fontSize);
  const places = joined(spans.map(({ from, to }) => ({ left: scales.x(from), right: scales.x(to) })))
    .map(({ left, right }) => ({ x: (left + right) / 2, room: right - left - 8 }))
    .sort((a, b) => b.room - a.room)
    .map(({ x, room }) => ({ x, room, lines: inLines(words, room, size) }))
    .filter(({ lines, room }) => lines.length <= mostLines && lines.every((line) => textWidth(line, size) <= room));
  return places
    .flatMap(({ x, lines }) => downs.map((down) => ({ x, y: marginTop + down, lines })))
    .find((at) => !gapBoxes(at, fontSize).some((box) => others.some((other) => isNear(box, other, 3))));
}

/**
 * Shades the spans for which no figure was found, and says so in the widest, if it has room for the words.
 * @param others what these keep clear of: the words of breaks, and labels whose places are chosen
 */
export function gapBands(
  spans: readonly Gap[],
  words: string,
  fontSize: number,
  others: (scales: PlaceScales, dimensions: Dimensions) => readonly Box[] = () => [],
): RenderFunction {
  return customMark((make, scales, dimensions) => {
    const { height, marginTop, marginBottom } = dimensions;
    const group = make("g", {});
    const said = gapWordsAt(spans, words, scales, dimensions, fontSize, others(scales, dimensions));
    for (const { from, to } of spans) {
      const [left, right] = [scales.x(from), scales.x(to)];
      const box = { x: left, y: marginTop, width: right - left, height: height - marginTop - marginBottom };
      group.append(make("rect", { "data-mark": "gap", ...box, fill: colour("gap") }));
    }
    if (said)
      said.lines.forEach((line, index) =>
        group.append(
          make(
            "text",
            {
              x: said.x,
              y: said.y + index * leadingOf(fontSize),
              "text-anchor": "middle",
              fill: colour("soft"),
              "font-size": gapSize(fontSize),
            },
            line,
          ),
        ),
      );
    return group;
  });
}
