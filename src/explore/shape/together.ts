import * as aq from "arquero";
import { stop } from "../../i18n/punctuation.ts";
import { exact, type Quantity } from "../figures.ts";
import { solid, pointsTable, type Point } from "../points.ts";
import { derivedFrom } from "./derived.ts";

interface Met {
  value: number;
  under: number;
  point: Point;
  underPoint: Point;
}

interface Division {
  /** What the quotient is multiplied by: 100 for a share. */
  times: number;
  /** Whether two figures divide only where their segments are the same: where both come from one table with one meaning. */
  sameSegment: boolean;
  /** The second holds until it changes: the first meets the one in force on its day. */
  held: boolean;
  quantities: readonly [Quantity, Quantity];
}

/** The first series divided by the second, wherever they meet. */
export function quotientOf(
  over: readonly Point[],
  under: readonly Point[],
  { times, sameSegment, held, quantities }: Division,
): Point[] {
  const lower = held ? inForce(over, under) : under;
  const keys = sameSegment ? ["meeting", "segment"] : ["meeting"];
  const below = pointsTable(lower).select({
    meeting: "meeting",
    segment: sameSegment ? "segment" : "underSegment",
    value: "under",
    point: "underPoint",
  });
  const met = pointsTable(over)
    .join(below, [keys, keys])
    .filter((d: Met) => d.under > 0)
    .objects() as Met[];
  return met.map(({ value, under, point, underPoint }) =>
    derivedFrom(point, (times * value) / under, [point, underPoint], (format) =>
      format.lang === "en"
        ? `${exact(format, quantities[0], value)} over ${exact(format, quantities[1], under)}.`
        : `${exact(format, quantities[0], value)}÷${exact(format, quantities[1], under)}。`,
    ),
  );
}

/**
 * What is in force on the days of another series: the last figure up to each day, under that day's name. Past the last
 * row nobody has confirmed it; what that row notes is said of its own day.
 */
function inForce(days: readonly Point[], rates: readonly Point[]): Point[] {
  const ordered = solid(rates);
  const known = ordered.at(-1)?.meeting ?? "";
  return [...new Set(days.map(({ meeting }) => meeting))].flatMap((meeting) => {
    const rate = meeting <= known ? ordered.findLast((one) => one.meeting <= meeting) : undefined;
    return rate ? [{ ...rate, meeting, note: rate.meeting === meeting ? rate.note : undefined }] : [];
  });
}

interface Summed {
  meeting: string;
  total: number;
  members: number;
  parts: Point[];
}

/** The sum of several series, for the periods that all of them have. */
export function sumOf(all: readonly (readonly Point[])[], quantity: Quantity): Point[] {
  const summed = pointsTable(all.flat())
    .groupby("meeting")
    .rollup({ total: aq.op.sum("value"), members: aq.op.count(), parts: aq.op.array_agg("point") })
    .orderby("meeting")
    .objects() as Summed[];
  return summed
    .filter(({ members, parts }) => members === all.length && new Set(parts.map(({ segment }) => segment)).size === 1)
    .map(({ total, parts }) =>
      derivedFrom(
        parts[0]!,
        total,
        parts,
        (format) =>
          `${parts.map(({ value }) => exact(format, quantity, value)).join(" + ")}${format.text(stop).trim()}`,
      ),
    );
}
