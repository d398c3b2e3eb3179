/** The line that reads a row: its cells one after another, each figure under its name. */
import { colon, comma } from "../i18n/punctuation.ts";
import type { Lang } from "../i18n/lang.ts";

/** A cell of a row before its evidence. */
export interface Cell {
  /** What the cell is to its row: its date or period, what its figure measures, a figure, or anything else that names it. */
  kind: "time" | "measure" | "figure" | "name";
  /** The header of its column. */
  label: string;
  text: string;
}

/** Names each figure by the cell that says what it measures, where the row has one, and otherwise by its column. */
export function named(cells: readonly Cell[]): Cell[] {
  const measure = cells.find(({ kind, text }) => kind === "measure" && text !== "");
  const hasFigure = cells.some(({ kind }) => kind === "figure");
  if (!measure || !hasFigure) return [...cells];
  return cells
    .filter((cell) => cell !== measure)
    .map((cell) => (cell.kind === "figure" ? { ...cell, label: measure.text } : cell));
}

/** "31 March 2014, Net assets: ¥541.28 bn"; a blank cell says nothing. */
export const readingLine = (cells: readonly Cell[], lang: Lang): string =>
  named(cells)
    .filter(({ text }) => text !== "")
    .map(({ kind, label, text }) => (kind === "figure" ? label + colon[lang] + text : text))
    .join(comma[lang]);
