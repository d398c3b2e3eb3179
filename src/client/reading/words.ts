import { reading } from "../../i18n/reading.ts";
import { lang, say } from "../page.ts";

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
}

export function readRow(row: HTMLTableRowElement): Reading {
  const text = (role: string) => row.querySelector(`[data-role=${role}]`)?.textContent?.trim() ?? "";
  const figure = row.dataset["figure"];
  return {
    name: row.querySelector("th")?.textContent?.trim() ?? "",
    values: [...row.querySelectorAll("[data-role=value]")].map((cell) => cell.textContent?.trim() ?? ""),
    grade: text("grade"),
    source: text("source"),
    ...(figure !== undefined && { figure: Number(figure) }),
  };
}

const join = lang === "zh" ? "，" : ", ";

/** Growth since another reading of the same series, where both are figures. */
export function change(from: Reading | undefined, to: Reading): string {
  if (!from || from.figure === undefined || to.figure === undefined || from.figure === 0) return "";
  const percent = (to.figure / from.figure - 1) * 100;
  const size = Math.abs(percent);
  const digits = new Intl.NumberFormat(lang, { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
  const word = say(digits === "0" ? reading.same : percent > 0 ? reading.up : reading.down);
  const much = digits === "0" ? word : lang === "zh" ? `${word}${digits}%` : `${word} ${digits}%`;
  return lang === "zh" ? `${say(reading.since)}${from.name}${much}` : `${much} ${say(reading.since)} ${from.name}`;
}

/** The two lines of the strip; together they are what a screen reader hears. */
export function lines(row: Reading, since: string): [string, string] {
  return [[row.name, ...row.values].join(join), [row.grade, row.source, since].filter(Boolean).join(join)];
}
