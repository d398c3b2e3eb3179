import type { Quantity } from "../figures.ts";
import { exact } from "../figures.ts";
import { pointsTable, type Point } from "../points.ts";
import { at as on } from "../words.ts";
import { derivedFrom } from "./derived.ts";

export interface Growth {
  points: Point[];
  /** Periods whose year before is known on another definition only. */
  across: string[];
}

interface Paired {
  value: number;
  then: number;
  point: Point;
  thenPoint: Point;
}

/** The change of each figure on the same period a year earlier, per cent, where both have one definition. */
export function growthOf(points: readonly Point[], quantity: Quantity): Growth {
  const table = pointsTable(points);
  const earlier = table.select({ meeting: "before", segment: "segment", value: "then", point: "thenPoint" });
  const paired = table
    .lookup(
      earlier,
      [
        ["before", "segment"],
        ["before", "segment"],
      ],
      ["then", "thenPoint"],
    )
    .filter((d: Paired) => d.then > 0)
    .objects() as Paired[];
  const grown = paired.map(({ value, then, point, thenPoint }) =>
    derivedFrom(
      point,
      (value / then - 1) * 100,
      [point, thenPoint],
      (format) =>
        format.lang === "en"
          ? `${exact(format, quantity, value)} against ${exact(format, quantity, then)} ${on(format, thenPoint.period)}.`
          : `${exact(format, quantity, value)}，${format.date(thenPoint.period)}为${exact(format, quantity, then)}。`,
      [point],
    ),
  );
  const known = new Set(table.array("meeting") as string[]);
  const done = new Set(grown.map(({ meeting }) => meeting));
  const across = (table.objects() as { meeting: string; before: string; point: Point }[])
    .filter(({ meeting, before }) => known.has(before) && !done.has(meeting))
    .map(({ point }) => point.period);
  return { points: grown, across: [...new Set(across)] };
}
