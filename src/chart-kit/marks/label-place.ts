import { textWidth } from "../text-width.ts";
import type { Role } from "../theme.ts";

/** Words at a value: the name of a series at its end, the figure at a peak. */
export interface Label {
  x: Date;
  y: number;
  /** One line each. */
  lines: readonly string[];
  role: Role;
  /** The series it belongs to, by its name among the parts that may be set off. */
  series?: string;
  /** Where the words stand as seen from the point. */
  side?: "right" | "left" | "above" | "below";
  bold?: boolean;
  /** Moves the words from where they would stand, in pixels, down where positive. */
  dy?: number;
}

/** Where a label's words stand, in pixels of the drawing. */
export interface LabelPlace {
  /** The words' anchor, and the foot of the first line. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  leading: number;
}

const sides = {
  right: { dx: 8, dy: 0, anchor: "start" },
  left: { dx: -8, dy: 0, anchor: "end" },
  above: { dx: 0, dy: -10, anchor: "middle" },
  below: { dx: 0, dy: 16, anchor: "middle" },
} as const;

const widest = ({ lines }: Label, fontSize: number) =>
  Math.max(...lines.map((line) => textWidth(line, fontSize, "bold")));

/**
 * Places a label beside its point, on its side of it.
 * @param point where its value is
 * @param width of the drawing, which words above or below a point do not leave
 */
export function placeLabel(item: Label, point: { x: number; y: number }, width: number, fontSize: number): LabelPlace {
  const leading = fontSize * 1.2;
  const { dx, dy, anchor } = sides[item.side ?? "right"];
  const half = widest(item, fontSize) / 2;
  const lift =
    item.side === "above"
      ? (item.lines.length - 1) * leading
      : item.side === "below"
        ? -fontSize * 0.35
        : ((item.lines.length - 1) * leading) / 2;
  return {
    x: anchor === "middle" ? Math.min(Math.max(point.x, half + 2), width - half - 2) : point.x + dx,
    y: point.y + (item.dy ?? 0) + dy - lift + (item.side === "above" ? 0 : fontSize * 0.35),
    anchor,
    leading,
  };
}

/** What is drawn somewhere, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box of words set in one line. @param y the foot of the line */
export function wordsBox(
  words: string,
  { x, y, anchor }: Pick<LabelPlace, "x" | "y" | "anchor">,
  fontSize: number,
  weight: "normal" | "bold" = "normal",
): Box {
  const width = textWidth(words, fontSize, weight);
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - fontSize * 0.75, bottom: y + fontSize * 0.2 };
}

/** The box of a label so placed. */
export function labelBox(item: Label, place: LabelPlace, fontSize: number): Box {
  const boxes = item.lines.map((line, index) =>
    wordsBox(line, { ...place, y: place.y + index * place.leading }, fontSize, "bold"),
  );
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: boxes[0]!.top,
    bottom: boxes.at(-1)!.bottom,
  };
}

/** Whether two boxes come nearer than some pixels. */
export const isNear = (a: Box, b: Box, apart: number): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom + apart && b.top < a.bottom + apart;
