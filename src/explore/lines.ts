import type { Role } from "../chart-kit/theme.ts";
import { placeOf } from "./periods.ts";
import type { Point } from "./points.ts";
import type { Series } from "./series.ts";
import type { Line, Row } from "./model.ts";

/**
 * The figures of a line as they are drawn, listed and read.
 * @param name tells the lines of a chart apart in the keys of their rows
 */
export function lineRows(points: readonly Point[], name: string, line: number): Row[] {
  const seen = new Map<string, number>();
  return points.map(({ period, meeting, value, segment, grade, bound, sources, from, note }) => {
    const plain = `${meeting}/${name}`;
    // Two definitions may each have a figure for one period: the second is counted at its date, not at its name.
    const before = seen.get(plain) ?? 0;
    const key = before > 0 ? `${meeting}-${before + 1}/${name}` : plain;
    seen.set(plain, before + 1);
    return {
      key,
      line,
      period,
      at: placeOf(meeting),
      value,
      segment,
      grade,
      ...(bound && { bound }),
      sources,
      from,
      note,
    };
  });
}

/** Colours for lines whose own is taken: those that name no side of the contest first. */
const spare: readonly Role[] = ["state", "other", "bank", "internet"];

/** Every line its series' colour, or one that no other line claims. */
export function linesOf(lines: readonly (readonly Series[])[]): Line[] {
  const own = lines.map((series) => series[0]!.role);
  const first = own.map((role, index) => own.indexOf(role) === index);
  const free = spare.filter((role) => !own.includes(role));
  return lines.map((series, index) => {
    const maxGapDays = Math.max(...series.filter(({ holds }) => !holds).map((one) => one.maxGapDays));
    return {
      series: series.map(({ id }) => id),
      role: first[index] ? own[index]! : free.shift()!,
      maxGapDays: Number.isFinite(maxGapDays) ? maxGapDays : 36_500,
      holds: series.length === 1 && series[0]!.holds === true,
    };
  });
}
