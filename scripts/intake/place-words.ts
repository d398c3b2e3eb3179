import type { Reading } from "./form.ts";
import type { Reference } from "./glued.ts";
import type { Columns } from "./place.ts";
import type { Cells } from "./table.ts";

/** Why a figure was not taken, and what to do. */
export function hesitation(
  reading: Reading,
  key: string,
  why: "mark" | "size",
  candidates: string[],
  { row }: Reference,
  { time, value }: Columns,
): string {
  const against = `${row[value]} of ${row[time]}`;
  return why === "mark"
    ? `has "${reading.digits}${reading.unit}" for "${reading.name}": ${candidates.join(" or ")} ${reading.tableUnit}, for a footnote mark may be glued to it, and ${against} does not decide. Expected one figure. Look at the page, and take the mark out of the text.`
    : `has "${reading.digits}${reading.unit}" for "${reading.name}", which is ${candidates[0]} ${reading.tableUnit}. Expected something near ${against}. Look at the unit (亿 for 万亿?) and at the period; if the page does say so, add --size ${key}.`;
}

/** What a row has to say of how its figure was printed, in both languages. */
export function notesOf(reading: Reading, { mark }: { mark?: string }, base: string | undefined, value: string): Cells {
  const notes = [
    ...(mark
      ? [
          {
            en: `A footnote digit, ${mark}, was run into the number on the page read.`,
            zh: `所见网页将脚注序号“${mark}”与数字连写。`,
          },
        ]
      : []),
    ...(base
      ? [
          {
            en: `The growth printed does not follow from ${value} and the ${base} printed for a year earlier.`,
            zh: `公布的增速与上年同期数${base}、本期数${value}不符。`,
          },
        ]
      : []),
    ...(reading.decimals !== undefined
      ? [
          {
            en: `Printed as ${reading.digits} yuan; rounded here to a million.`,
            zh: `原文为${reading.digits}元，此处取整到百万元。`,
          },
        ]
      : []),
  ];
  return { noteEn: notes.map(({ en }) => en).join(" "), noteZh: notes.map(({ zh }) => zh).join("") };
}
