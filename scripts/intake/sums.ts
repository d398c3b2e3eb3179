import { roomOf } from "./decimal.ts";
import type { Cells } from "./table.ts";

/** A year against the sum of its quarters. */
export interface Sum {
  /** The year's row. */
  key: string;
  total: string;
  sum: string;
  agrees: boolean;
}

/**
 * Compares the year that a row is of, or belongs to, with its four quarters, as far as the rounding of all allows.
 * @param own the rows of one series, measure and scope as they would be
 * @returns undefined unless the year and all four quarters are there
 */
export function sumFor(own: readonly Cells[], period: string, keyOf: (row: Cells) => string): Sum | undefined {
  const year = period.slice(0, 4);
  const at = (name: string) => own.find((row) => row["period"] === name);
  const total = at(year);
  const quarters = [1, 2, 3, 4].map((quarter) => at(`${year}Q${quarter}`));
  if (!total || quarters.some((row) => !row)) return undefined;
  const values = quarters.map((row) => row!["value"]!);
  const sum = values.reduce((sum, value) => sum + Number(value), 0);
  const room = values.reduce((room, value) => room + roomOf(value), roomOf(total["value"]!)) + 1e-9;
  return {
    key: keyOf(total),
    total: total["value"]!,
    sum: String(Number(sum.toPrecision(6))),
    agrees: Math.abs(Number(total["value"]) - sum) <= room,
  };
}
