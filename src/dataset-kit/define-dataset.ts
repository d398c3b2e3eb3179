import type { z } from "zod";
import type { Words } from "../i18n/lang.ts";
import type { Check } from "./checks.ts";

/** A date or period from which a series no longer means what it meant before. */
export interface SeriesBreak {
  /** The first period or date of the new meaning. */
  at: string;
  /** The values of the key columns that the break touches, e.g. `{ series: "bank-mobile" }`; none means all. */
  where?: Record<string, string>;
  reason: Words;
  /** Nobody announced it: the figures themselves suggest it, and the reason says how. */
  suspected?: true;
  /** The id of a row in data/sources.csv. */
  source: string;
}

/** Who may take the table away, and why not where they may not. */
export type Licence =
  | { id: "CC-BY-4.0"; downloadable: true; credit?: Words }
  /** The producer lets its figures be passed on if it is cited; `terms` is the page that says so or tells how. */
  | { id: "with-citation"; downloadable: true; credit: Words; terms: string }
  | { id: "none-found"; downloadable: false; credit: Words; why: Words };

/** Our own tables of facts from public reports. */
export const ccBy: Licence = { id: "CC-BY-4.0", downloadable: true };

export interface DatasetSchema<
  Shape extends Record<string, z.ZodType<unknown, string>> = Record<string, z.ZodType<unknown, string>>,
> {
  /** The file's name without ".csv", and its address under /data/. */
  id: string;
  title: Words;
  description: Words;
  /** Who made the figures; credited before whoever passed them on. */
  producer: Words;
  licence: Licence;
  /** Columns in the order of the file. */
  row: z.ZodObject<Shape>;
  /** The columns that together name a row. */
  key: readonly (keyof Shape & string)[];
  /** The columns rows are sorted by; the key's unless told. */
  order?: readonly (keyof Shape & string)[];
  /**
   * Names under which columns were published before they were renamed, by the name of today: published files go on having
   * them, behind the others.
   */
  formerly?: Readonly<Record<string, readonly string[]>>;
  breaks?: readonly SeriesBreak[];
  /** What must hold between rows. */
  checks?: readonly Check[];
}

/** One row as the schema types it. */
export type RowOf<D> = D extends { row: z.ZodObject<infer S> } ? z.infer<z.ZodObject<S>> : never;

/**
 * Declares what `data/<id>.csv` holds: columns, units, keys, breaks, licence.
 * The schema is the one truth for types, validation, titles and the published descriptor.
 */
export function defineDataset<Shape extends Record<string, z.ZodType<unknown, string>>>(schema: DatasetSchema<Shape>) {
  return schema;
}
