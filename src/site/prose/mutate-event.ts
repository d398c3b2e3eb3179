import type { Lang } from "../../i18n/lang.ts";
import type { AnyRow } from "../tables/tables.ts";
import { datesIn, differs, type DateSaid } from "./dates.ts";
import { datesOf, eventOf } from "./event.ts";
import type { Lookup } from "./figures.ts";
import type { Mention } from "./parse.ts";

/** A row changed in one way, and in what way. */
export interface ChangedRow {
  row: AnyRow;
  what: string;
}

const columns = { titleEn: "en", summaryEn: "en", titleZh: "zh", summaryZh: "zh" } as const satisfies Record<
  string,
  Lang
>;
const months = "January February March April May June July August September October November December".split(" ");

/** The event of a mention with each date it says moved by a year, a month, a day: as far as the words give those. */
export function movedEvents(mention: Mention, lang: Lang, lookup: Lookup): ChangedRow[] {
  const row = eventOf(lookup, mention.attributes["id"] ?? "");
  if (!row) return [];
  return datesIn(mention.words, lang).flatMap((said) =>
    (["year", "month", "day"] as const)
      .filter((part) => said[part] !== undefined)
      .map((part) => ({ row: moved(row, said, part), what: `"${said.text}" moved by a ${part}` })),
  );
}

function moved(row: AnyRow, said: DateSaid, part: "year" | "month" | "day"): AnyRow {
  const shift = (n: number, most: number) => (n >= most ? n - 1 : n + 1);
  const next = { ...row } as AnyRow & Record<string, unknown>;
  const own = datesOf(row)[0]!;
  if (differs(said, own) === undefined) {
    const [year, month, day] = own.date.split("-").map(Number) as [number, number?, number?];
    const parts = [
      part === "year" ? year + 1 : year,
      part === "month" && month ? shift(month, 12) : month,
      part === "day" && day ? shift(day, 28) : day,
    ].filter((one) => one !== undefined);
    next["date"] = parts.map((one) => String(one).padStart(2, "0")).join("-");
  }
  for (const [column, lang] of Object.entries(columns)) {
    let text = String(row[column]);
    for (const date of datesIn(text, lang).reverse()) {
      const isSame = (["month", "day"] as const).every((one) => said[one] === undefined || said[one] === date[one]);
      const isYear = said.year === undefined || date.year === undefined || said.year === date.year;
      if (!isSame || !isYear) continue;
      text = text.slice(0, date.index) + shifted(date.text, part, lang) + text.slice(date.index + date.text.length);
    }
    next[column] = text;
  }
  return next;
}

/** A date in words, moved: the figures of its year, its month or its day. */
function shifted(text: string, part: "year" | "month" | "day", lang: Lang): string {
  if (part === "year") return text.replace(/(?:19|20)\d{2}/g, (year) => String(Number(year) + 1));
  if (lang === "en")
    return part === "month"
      ? text.replace(new RegExp(months.join("|"), "g"), (month) => months[(months.indexOf(month) + 1) % 12]!)
      : text.replace(/\b\d{1,2}\b/g, (day) => String(Number(day) >= 28 ? Number(day) - 1 : Number(day) + 1));
  return text.replace(part === "month" ? /\d{1,2}(?=月)/g : /\d{1,2}(?=日)/g, (one) =>
    String(Number(one) >= (part === "month" ? 12 : 28) ? Number(one) - 1 : Number(one) + 1),
  );
}
