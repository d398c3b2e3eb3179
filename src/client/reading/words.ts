/** Readings as words: two lines to be seen, one text to be heard. */
import { named, readingLine } from "../../chart-kit/reading-line.ts";
import { spoken } from "../../chart-kit/spoken.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { isGrouped } from "../../i18n/lang.ts";
import { colon, comma, gap, stop } from "../../i18n/punctuation.ts";
import { reading } from "../../i18n/reading.ts";
import { lang, t } from "../dom.ts";
import type { Between } from "./crossed-annotations.ts";
import { timeWords, type Reading } from "./read-row.ts";

/** From here on a growth is told as a multiple: "27,750%" says nothing to anybody. */
const multiple = 10;

const number = (value: number, decimals: number) =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: decimals, useGrouping: isGrouped[lang] }).format(value);

/** What can be set against another figure: a figure that is one, and not a limit on where it may lie. */
const comparable = ({ figure, isBound }: Reading) => (isBound ? undefined : figure);

/** The change since another reading of the same series; "" where the two cannot be compared, or the other has no date. */
export function change(from: Reading, to: Reading): string {
  const [before, after, since] = [comparable(from), comparable(to), timeWords(from)];
  if (before === undefined || after === undefined || !since || (before === 0 && !to.inPoints)) return "";
  const ratio = after / before;
  if (!to.inPoints && ratio >= multiple) return interpolate(t(reading.multiple), { n: number(ratio, 0), since });
  const moved = to.inPoints ? after - before : (ratio - 1) * 100;
  const size = Math.abs(moved);
  const digits = number(size, to.inPoints ? 2 : size < 10 ? 1 : 0);
  const word = t(digits === "0" ? reading.same : moved > 0 ? reading.up : reading.down);
  const unit = to.inPoints ? gap(lang) + t(reading.points) : "%";
  const much = digits === "0" ? word : word + gap(lang) + digits + unit;
  return lang === "zh" ? t(reading.since) + since + much : `${much} ${t(reading.since)} ${since}`;
}

/** The two lines of the readout: what the row says, and how far to trust it. */
export function lines(row: Reading, since = ""): [string, string] {
  return [readingLine(row.cells, lang), [row.grade, row.source, since].filter(Boolean).join(t(comma))];
}

/** A point said aloud, in one piece: figures first, then whose and when, how far to trust them, and what was passed. */
export function sentence(row: Reading, since: string, aside: string): string {
  const cells = named(row.cells);
  const figures = cells.filter(({ kind }) => kind === "figure");
  const one = figures.length === 1;
  const parts = [
    ...figures.map(({ label, text }) => (one ? text + t(comma) + label : label + gap(lang) + text)),
    ...cells.filter(({ kind }) => kind === "name" || kind === "measure").map(({ text }) => text),
    ...cells.filter(({ kind }) => kind === "time").map(({ text }) => text),
  ];
  const sentences = [parts.join(t(comma)), [row.grade, row.source, since].filter(Boolean).join(t(comma))];
  return spoken(sentences.map((words) => words + t(stop)).join("") + aside, lang);
}

/** What only a listener needs to be told: which point of how many, of which series, and what was stepped over to reach it. */
export function aside(
  { index, count, series }: { index: number; count: number; series: string },
  { gap: overGap, breaks, events }: Between,
): string {
  const place = interpolate(t(reading.position), { n: String(index + 1), all: String(count) });
  const list = (words: string, names: readonly string[]) =>
    words + (names.length > 0 ? t(colon) + names.join(t(comma)) : "");
  const parts = [
    series ? series + t(colon) + place : place,
    ...(overGap ? [t(reading.gap)] : []),
    ...(breaks.length > 0 ? [list(t(reading.break), breaks.filter(Boolean))] : []),
    ...(events.length > 0 ? [list(t(reading.event), events)] : []),
  ];
  return parts
    .map((part) => part + t(stop))
    .join("")
    .trim();
}

/** What all rows of a series say alike, and so names it; "" where nothing does. */
export function seriesName(rows: readonly Reading[]): string {
  const [first, ...rest] = rows;
  return (first?.cells ?? [])
    .filter(({ kind, label, text }) => {
      const isShared = (row: Reading) => row.cells.some((cell) => cell.label === label && cell.text === text);
      return (kind === "name" || kind === "measure") && rest.every(isShared);
    })
    .map(({ text }) => text)
    .join(t(comma));
}
