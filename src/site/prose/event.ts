import type { Lang } from "../../i18n/lang.ts";
import type { AnyRow } from "../tables/tables.ts";
import { strangers } from "./actors.ts";
import { datesIn, differs, type DateKnown, type DateSaid } from "./dates.ts";
import type { Lookup } from "./figures.ts";
import type { Mention } from "./parse.ts";

/** The columns of an event that may be written about, and their language. */
const texts = { titleEn: "en", summaryEn: "en", titleZh: "zh", summaryZh: "zh" } as const satisfies Record<
  string,
  Lang
>;

/** The row an event's id names. */
export const eventOf = (lookup: Lookup, id: string): AnyRow | undefined =>
  lookup("events")?.rows.find((row) => row["id"] === id);

/** Every date a row gives: its own, then those in its texts; a date without a year there is of the year before it. */
export function datesOf(row: AnyRow): DateKnown[] {
  const own = { date: String(row["date"]), precision: row["precision"] as DateKnown["precision"] };
  const told = Object.entries(texts).flatMap(([column, lang]) => {
    let [year, month] = own.date.split("-").map(Number) as [number, number?];
    return datesIn(String(row[column]), lang).flatMap((said): DateKnown[] => {
      year = said.year ?? year;
      const at = said.month ?? (said.quarter ? said.quarter * 3 - 2 : undefined);
      if (at === undefined && said.day === undefined) return [{ date: String(year), precision: "year" }];
      month = at ?? month;
      const parts = [year, month, said.day].filter((part) => part !== undefined);
      return [
        {
          date: parts.map((part) => String(part).padStart(2, "0")).join("-"),
          precision: said.quarter ? "quarter" : said.day === undefined ? "month" : "day",
        },
      ];
    });
  });
  return [own, ...told];
}

const rowName = (id: string) => `The event "${id}" of data/events.csv`;
const told = ({ date, precision }: DateKnown) => (precision === "quarter" ? `the quarter from ${date}` : date);

/** Compares the words of an event with its row: dates, who is named, figures. @returns a complaint, without its place */
export function checkEvent(mention: Mention, lang: Lang, lookup: Lookup): string | undefined {
  const { id } = mention.attributes;
  if (!id) return `<Event> lacks id. Write <Event id=…>words</Event>.`;
  const row = eventOf(lookup, id);
  if (!row) return `speaks of the event "${id}". ${near(id, lookup)}`;
  const says = `says "${mention.words}".`;
  if (mention.holds)
    return `${says} A <${mention.holds}> stands inside the <Event>, and a link in a link cannot be followed. Put it beside.`;
  const known = datesOf(row);
  const said = datesIn(mention.words, lang);
  for (const date of said) {
    const found = known.map((one) => differs(date, one));
    if (found.includes(undefined)) continue;
    return found.includes("exacter")
      ? `${says} ${rowName(id)} knows no more than ${told(known[0]!)}: "${date.text}" is more exact. Write less, or find the day.`
      : `${says} ${rowName(id)} says ${told(known[0]!)}, and "${date.text}" nowhere. Correct the words, or the row.`;
  }
  const rowTexts = Object.keys(texts).map((column) => String(row[column]));
  const [stranger] = strangers(mention.words, rowTexts);
  if (stranger)
    return `${says} ${rowName(id)} does not name ${stranger}. Correct the words, name them in the row, or leave the name outside the <Event>.`;
  const [figure] = figuresIn(mention.words, said, lang).filter(
    (one) => !rowTexts.some((text) => digits(text).includes(one)),
  );
  if (figure)
    return `${says} ${rowName(id)} does not give ${figure}. Correct the words, or put the figure in a <Fact> beside it.`;
  if (said.length === 0 && strangers(mention.words, []).length === 0 && !/\d/.test(mention.words))
    return `${says} It gives no date, nobody's name and no figure, so nothing can be compared. Take in the words that do.`;
  return undefined;
}

const digits = (text: string): string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => one.replaceAll(",", ""));

/** Figures of the words that are no date; in Chinese 3.5万 is looked for as it is written. */
function figuresIn(words: string, dates: readonly DateSaid[], _lang: Lang): string[] {
  let rest = words;
  for (const { text, index } of dates)
    rest = rest.slice(0, index) + " ".repeat(text.length) + rest.slice(index + text.length);
  return digits(rest);
}

function near(id: string, lookup: Lookup): string {
  const stem = id.slice(0, Math.max(4, id.indexOf("-")));
  const close = (lookup("events")?.rows ?? []).map((row) => String(row["id"])).filter((one) => one.startsWith(stem));
  return close.length > 0
    ? `No such row; near it: ${close.slice(0, 5).join(", ")}.`
    : "No such row in data/events.csv.";
}
