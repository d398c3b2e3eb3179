import * as aq from "arquero";
import { stop } from "../../i18n/punctuation.ts";
import { exact, type Quantity } from "../figures.ts";
import { quarterName } from "../periods.ts";
import { pointsTable, type Point } from "../points.ts";
import { derivedFrom } from "./derived.ts";

export interface Rolling {
  points: Point[];
  /** How many quarters have a figure but no whole year behind them. */
  leftOut: number;
  /** The first quarter after the first figure that has none. */
  missing: string;
}

/** arquero types its operators as what they return inside an expression; called outside one, they make the expression. */
const sum = aq.op.sum("value") as unknown as object;
const threeBack = aq.op.lag("quarter" as never, 3, NaN as never) as unknown as object;

interface Windowed {
  quarter: number;
  first: number;
  total: number;
  point: Point;
}

/** Each quarter with the three before it, summed, where all four are known on one definition. */
export function rollingOf(points: readonly Point[], quantity: Quantity): Rolling {
  const table = pointsTable(points);
  // Every window of four rows in order; only those whose first is three quarters back hold four quarters in a row.
  const windows = table
    .groupby("segment")
    .orderby("quarter")
    .derive({ total: aq.rolling(sum, [-3, 0]) as object, first: threeBack })
    .filter((d: Windowed) => d.quarter - d.first === 3)
    .ungroup()
    .objects() as Windowed[];
  const byQuarter = new Map(
    table
      .objects()
      .map((row) => [`${(row as Windowed).quarter} ${(row as Windowed).point.segment}`, (row as Windowed).point]),
  );
  const summed = windows.map(({ quarter, total, point }) => {
    const four = [3, 2, 1, 0].map((back) => byQuarter.get(`${quarter - back} ${point.segment}`)!);
    return derivedFrom(
      point,
      total,
      four,
      (format) => `${four.map(({ value }) => exact(format, quantity, value)).join(" + ")}${format.text(stop).trim()}`,
      [],
    );
  });
  const quarters = new Set(table.array("quarter") as number[]);
  const first = Math.min(...quarters);
  let missing = first;
  while (quarters.has(missing)) missing += 1;
  return {
    points: summed.sort((a, b) => (a.meeting < b.meeting ? -1 : 1)),
    leftOut: table.numRows() - summed.length,
    missing: quarterName(missing),
  };
}
