import type { ReleaseText } from "./text.ts";

/** A growth rate as printed. */
export interface Growth {
  /** With sign: "8.05", "-3.90". */
  percent: string;
  words: string;
}

/** One figure of a release that a form has found a place for. */
export interface Reading {
  /** The columns that, with the table, name the row, except those that only the table knows, such as `scope`. */
  key: Readonly<Record<string, string>>;
  /** How the release names the figure: 移动支付业务笔数. */
  name: string;
  line: number;
  /** The digits as printed, thousands separators taken out; a footnote mark may be glued to their front. */
  digits: string;
  unit: string;
  /** What turns the printed unit into the table's: the power of ten. */
  places: number;
  /** The table's unit. */
  tableUnit: string;
  growth?: Growth | undefined;
  /** Decimals to keep; all that were printed unless told. */
  decimals?: number;
}

/** A number of the release, and whether a reading took it. */
export interface SeenNumber {
  text: string;
  /** Some words before and behind, to find it by. */
  around: string;
  line: number;
  index: number;
}

/** What a form made of a text. */
export interface Form {
  table: string;
  /** What the readings are of: 2026Q3, 2026-09-30. */
  period: string;
  title: string;
  readings: Reading[];
  /** Where each number that was read begins in the text; the rest is listed as not placed. */
  taken: ReadonlySet<number>;
  complaints: string[];
}

/** Reads a text if it is of this form. @returns undefined where it is of another. @throws IntakeError */
export type ReadForm = (text: ReleaseText) => Form | undefined;

const number = /\d+(?:\.\d+)?/gu;
/** Numbers that count nothing: years, quarters, days, ordinals, "M0", numbering of sections. */
const idle = /^(?:年|月|日|季度|[、.．）)](?!\d))/u;

const units = /^(?:万亿|亿|万)?(?:美元|元|笔|户|张|台|份|人|次|家|个百分点|个|%)?/u;

/** Every number of a text that is no date and no numbering, in order. */
export function numbersOf(text: ReleaseText): SeenNumber[] {
  return [...text.chars.matchAll(number)].flatMap((match) => {
    const after = text.chars.slice(match.index + match[0].length);
    const before = text.chars.slice(Math.max(0, match.index - 12), match.index);
    if (idle.test(after) || /[第A-Za-z（(]$/u.test(before)) return [];
    const unit = units.exec(after)![0];
    return [
      {
        text: match[0] + unit,
        around: `…${before}${match[0]}${unit}`,
        line: text.lineAt(match.index),
        index: match.index,
      },
    ];
  });
}
