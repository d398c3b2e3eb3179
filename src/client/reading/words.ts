import { gradeNames } from "../../dataset-kit/grades.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { colon, comma, gap, stop } from "../../i18n/punctuation.ts";
import { reading } from "../../i18n/reading.ts";
import { lang, t } from "../dom.ts";
import type { Between } from "./crossed-annotations.ts";

/** What a row says, cell by cell, under the names of its columns. */
export interface Reading {
  /** The name of the row: its date, its event. */
  name: string;
  /** The cells between the name and the grade. */
  values: string[];
  grade: string;
  source: string;
  /** Base units, where the row has one figure. */
  figure?: number;
  /** The figure is a share or a rate: it changes by points, for "up 30%" would be read as thirty points. */
  percent: boolean;
}

export function readRow(row: HTMLTableRowElement): Reading {
  const words = (cell: Element | null) => cell?.textContent?.trim() ?? "";
  const text = (role: string) => words(row.querySelector(`[data-role=${role}]`));
  const figure = row.dataset["figure"];
  return {
    name: words(row.querySelector("th")),
    values: [...row.querySelectorAll("[data-role=value]")].map(words),
    grade: text("grade"),
    source: text("source"),
    ...(figure !== undefined && { figure: Number(figure) }),
    percent: words(row.querySelector("td.number")).endsWith("%"),
  };
}

/** What can be set against another figure: a figure that is one, and not a limit on where it may lie. */
const comparable = ({ figure, grade }: Reading) => (grade === t(gradeNames.bound) ? undefined : figure);

/** The change since another reading of the same series; "" where the two cannot be compared. */
export function change(from: Reading, to: Reading): string {
  const [before, after] = [comparable(from), comparable(to)];
  if (before === undefined || after === undefined || (before === 0 && !to.percent)) return "";
  const moved = to.percent ? after - before : (after / before - 1) * 100;
  const size = Math.abs(moved);
  const digits = new Intl.NumberFormat(lang, { maximumFractionDigits: to.percent ? 2 : size < 10 ? 1 : 0 }).format(
    size,
  );
  const word = t(digits === "0" ? reading.same : moved > 0 ? reading.up : reading.down);
  const unit = to.percent ? gap(lang) + t(reading.points) : "%";
  const much = digits === "0" ? word : word + gap(lang) + digits + unit;
  return lang === "zh" ? t(reading.since) + from.name + much : `${much} ${t(reading.since)} ${from.name}`;
}

/** The two lines of the readout; a blank cell says nothing. */
export function lines(row: Reading, since: string): [string, string] {
  return [
    [row.name, ...row.values].filter(Boolean).join(t(comma)),
    [row.grade, row.source, since].filter(Boolean).join(t(comma)),
  ];
}

/** What only a listener needs to be told: which point of how many, and what was stepped over to reach it. */
export function aside(index: number, count: number, { gap: overGap, breaks, events }: Between): string {
  const place = interpolate(t(reading.position), { n: String(index + 1), all: String(count) });
  const named = (words: string, names: readonly string[]) =>
    words + (names.length > 0 ? t(colon) + names.join(t(comma)) : "");
  const parts = [
    place,
    ...(overGap ? [t(reading.gap)] : []),
    ...(breaks.length > 0 ? [named(t(reading.break), breaks.filter(Boolean))] : []),
    ...(events.length > 0 ? [named(t(reading.event), events)] : []),
  ];
  return parts
    .map((part) => part + t(stop))
    .join("")
    .trim();
}
