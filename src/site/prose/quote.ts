import type { Lang } from "../../i18n/lang.ts";
import type { AnyRow } from "../tables/tables.ts";
import type { Lookup } from "./figures.ts";
import type { Mention } from "./parse.ts";

/** The row a quotation's id names. */
export const quotationOf = (lookup: Lookup, id: string): AnyRow | undefined =>
  lookup("quotations")?.rows.find((row) => row["id"] === id);

/** The column that holds a quotation in a language: its own words where it was spoken in that language. */
export const columnOf = (row: AnyRow, lang: Lang): "original" | "en" | "zh" =>
  row["language"] === lang ? "original" : lang;

/** As compared: marks of quotation, hyphens and spaces may be set otherwise than in the row. */
const plain = (text: string): string =>
  text
    .replaceAll(/[“”"「」『』‘’']/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Compares quoted words with their row, part by part where … leaves something out. @returns a complaint */
export function checkQuote(mention: Mention, lang: Lang, lookup: Lookup): string | undefined {
  const { of } = mention.attributes;
  if (!of) return `<Quote> lacks of. Write <Quote of=…>words</Quote>.`;
  const row = quotationOf(lookup, of);
  if (!row)
    return `quotes "${of}". No such row in data/quotations.csv. Correct the id, or add the words as they were seen.`;
  if (mention.holds)
    return `quotes "${mention.words}". A <${mention.holds}> stands inside the <Quote>, and a link in a link cannot be followed. Put it beside.`;
  const column = columnOf(row, lang);
  const whole = plain(String(row[column] ?? ""));
  if (!whole)
    return `quotes "${mention.words}". The quotation "${of}" has no words in ${lang}. Fill "${column}" in data/quotations.csv.`;
  const parts = plain(mention.words)
    .split(/…+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return `<Quote of="${of}"> holds no words. Write the words quoted.`;
  let from = 0;
  for (const part of parts) {
    const at = find(whole, part, from);
    if (at < 0)
      return `quotes "${mention.words}". The row says: "${String(row[column])}". Quote it as it stands, with … for what is left out.`;
    from = at + part.length;
  }
  return undefined;
}

/** A quotation may begin with a small letter, or end with another stop, where the sentence around it asks so. */
function find(whole: string, part: string, from: number): number {
  const bare = part.replace(/[,.;:，。；：！!]$/u, "");
  return whole.toLowerCase().indexOf(bare.toLowerCase(), from);
}
