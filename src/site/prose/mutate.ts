import type { Lang } from "../../i18n/lang.ts";
import { checkProse } from "./check.ts";
import { askedBy } from "./claim.ts";
import { dollarsAt, rateTable } from "./dollars.ts";
import { NoFigure, type Lookup } from "./figures.ts";
import type { Mention, Prose } from "./parse.ts";

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
  const { of, at, show, in: unit } = attributes as Record<string, string>;
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

/** Changes every number a sentence depends on, one at a time, and asks whether the check then names that sentence. */
export function mutate(prose: Prose, lang: Lang, lookup: Lookup): Mutation {
  const result: Mutation = { tried: 0, caught: 0, missed: [] };
  for (const mention of prose.mentions)
    for (const cell of cellsOf(mention, lookup)) {
      const value = lookup(cell.of)?.rows.find((row) => row.key === cell.at)?.[cell.show];
      if (typeof value !== "number") continue;
      for (const [name, change] of Object.entries(changes)) {
        // Nothing is half of nothing.
        if (change(value) === value) continue;
        result.tried += 1;
        const complaints = checkProse({ ...prose, mentions: [mention] }, lang, changed(lookup, cell, change));
        if (complaints.some((complaint) => complaint.startsWith(`${mention.where} `))) result.caught += 1;
        else
          result.missed.push(
            `${mention.where} says "${mention.words}" still, with ${cell.of} ${cell.at} ${cell.show} ${name}.`,
          );
      }
    }
  return result;
}
