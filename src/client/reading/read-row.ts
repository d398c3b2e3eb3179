/** A row of the table twin as data: which cell names the time, which are figures, what they measure. */
import type { Cell } from "../../chart-kit/reading-line.ts";

export interface Reading {
  /** Every cell before the evidence, blank ones left out. */
  cells: Cell[];
  grade: string;
  /** A limit on where the figure may lie, and no figure. */
  isBound: boolean;
  source: string;
  /** Base units, where the row has one figure. */
  figure?: number;
  /** The figure is a share or a rate: it changes by points, for "up 30%" would be read as thirty points. */
  inPoints: boolean;
}

const words = (element: Element | null | undefined) => element?.textContent?.trim().replace(/\s+/g, " ") ?? "";

/** Decides nothing by the words of a cell, which a browser may have translated: kinds, grades and figures are attributes. */
export function readRow(row: HTMLTableRowElement): Reading {
  const headers = row.closest("table")!.querySelectorAll<HTMLElement>("thead th");
  const cells = [...row.querySelectorAll<HTMLElement>("th, td:not([data-role])")].map((cell, index): Cell => {
    const header = headers[index];
    const isFigure = cell.classList.contains("number");
    return {
      kind: isFigure ? "figure" : ((header?.dataset["names"] as "time" | "measure" | undefined) ?? "name"),
      label: words(header),
      text: words(cell),
    };
  });
  const { figure, grade, unit } = row.dataset;
  return {
    cells: cells.filter(({ text }) => text !== ""),
    grade: words(row.querySelector("[data-role=grade]")),
    isBound: grade === "bound",
    source: words(row.querySelector("[data-role=source]")),
    ...(figure !== undefined && { figure: Number(figure) }),
    inPoints: unit === "percent",
  };
}

/** The words of the row's date or period; "" where it has none. */
export const timeWords = ({ cells }: Reading): string => cells.find(({ kind }) => kind === "time")?.text ?? "";
