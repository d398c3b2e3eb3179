import type { Lang } from "../../i18n/lang.ts";
import { checkProse } from "./check.ts";
import { askedBy } from "./claim.ts";
import { dollarsAt, rateTable } from "./dollars.ts";
import { NoFigure, type Lookup } from "./figures.ts";
import { movedEvents } from "./mutate-event.ts";
import type { Mention, Prose } from "./parse.ts";
import { columnOf, quotationOf } from "./quote.ts";
import type { AnyRow } from "../tables/tables.ts";

/** A number that a sentence depends on. */
export interface Cell {
  of: string;
  at: string;
  show: string;
}

const changes: Readonly<Record<string, (value: number) => number | undefined>> = {
  halved: (value) => value / 2,
  doubled: (value) => value * 2,
  blanked: () => undefined,
};

/** What changing the cells of an essay's sentences brought to light. */
export interface Mutation {
  tried: number;
  caught: number;
  /** Changes no check noticed: where the sentence stands, what was changed and how. */
  missed: string[];
}

/** The cells a fact or a claim depends on. */
function cellsOf(mention: Mention, lookup: Lookup): Cell[] {
  if (mention.tag === "Fact") {
    const { of, at, show } = mention.attributes as { of: string; at: string; show: string };
    return [{ of, at, show }, ...ratesOf(mention, lookup)];
  }
  const cells = mention.tag === "Claim" ? askedBy(mention, lookup) : [];
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

/** The rates a fact in dollars is converted at; one that cannot be converted, checkProse complains of. */
function ratesOf({ attributes }: Mention, lookup: Lookup): Cell[] {
  const { of, at, show, in: unit } = attributes;
  if (unit !== "usd") return [];
  try {
    return dollarsAt(lookup, of!, at!, show!).rates.map((key) => ({ of: rateTable, at: key, show: "rate" }));
  } catch (error) {
    if (error instanceof NoFigure) return [];
    throw error;
  }
}

/** The same tables with one number changed. */
const changed =
  (lookup: Lookup, cell: Cell, change: (value: number) => number | undefined): Lookup =>
  (of) => {
    const table = lookup(of);
    if (!table || of !== cell.of) return table;
    const rows = table.rows.map((row) =>
      row.key === cell.at ? { ...row, [cell.show]: change(row[cell.show] as number) } : row,
    );
    return { ...table, rows };
  };

/** The same tables with one row changed, whole. */
const withRow =
  (lookup: Lookup, of: string, row: AnyRow): Lookup =>
  (name) => {
    const table = lookup(name);
    if (!table || name !== of) return table;
    return { ...table, rows: table.rows.map((other) => (other["id"] === row["id"] ? row : other)) };
  };

/** The tables as they stand after each change that a mention should notice, and what the change was. */
function changesFor(mention: Mention, lang: Lang, lookup: Lookup): { changed: Lookup; what: string }[] {
  if (mention.tag === "Event")
    return movedEvents(mention, lang, lookup).map(({ row, what }) => ({
      changed: withRow(lookup, "events", row),
      what: `${what} in the event ${String(row["id"])}`,
    }));
  if (mention.tag === "Quote") {
    const row = quotationOf(lookup, mention.attributes["of"] ?? "");
    if (!row) return [];
    const column = columnOf(row, lang);
    // Every second character gone: no part of the words is left whole.
    const thinned = [...String(row[column])].filter((_, index) => index % 2 === 0).join("");
    return [
      {
        changed: withRow(lookup, "quotations", { ...row, [column]: thinned }),
        what: `the words of ${String(row["id"])} thinned`,
      },
    ];
  }
  return cellsOf(mention, lookup).flatMap((cell) => {
    const value = lookup(cell.of)?.rows.find((row) => row.key === cell.at)?.[cell.show];
    if (typeof value !== "number") return [];
    return (
      Object.entries(changes)
        // Nothing is half of nothing.
        .filter(([, change]) => change(value) !== value)
        .map(([name, change]) => ({
          changed: changed(lookup, cell, change),
          what: `${cell.of} ${cell.at} ${cell.show} ${name}`,
        }))
    );
  });
}

/** Changes every cell a sentence depends on, one at a time, and asks whether the check then names that sentence. */
export function mutate(prose: Prose, lang: Lang, lookup: Lookup): Mutation {
  const result: Mutation = { tried: 0, caught: 0, missed: [] };
  for (const mention of prose.mentions)
    for (const { changed, what } of changesFor(mention, lang, lookup)) {
      result.tried += 1;
      const complaints = checkProse({ ...prose, mentions: [mention] }, lang, changed);
      if (complaints.some((complaint) => complaint.startsWith(`${mention.where} `))) result.caught += 1;
      else result.missed.push(`${mention.where} says "${mention.words}" still, with ${what}.`);
    }
  return result;
}
