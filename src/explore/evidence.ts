import type { Words } from "../i18n/lang.ts";
import type { Access } from "./points.ts";
import type { Row, ViewBreak } from "./view.ts";

export interface SourceInfo {
  id: string;
  title: string;
  publisher: string;
  publisherZh: string;
  published: string | undefined;
  url: string | undefined;
  /** A code such as "zh". */
  language: string;
}

/** A value printed elsewhere for a row of a table, and why it was not used. */
export interface RejectedInfo {
  /** "<table>/<row>". */
  of: string;
  value: string;
  unit: string | undefined;
  source: string;
  reason: Words;
}

/** Where the rows of a chart come from. */
export interface Evidence {
  sources: Readonly<Record<string, SourceInfo>>;
  rejected: readonly RejectedInfo[];
}

/** Every source that rows and breaks cite, and every value that was weighed against them. */
export function viewEvidence(rows: readonly Row[], breaks: readonly ViewBreak[], access: Access): Evidence {
  const from = new Set(rows.flatMap(({ from = [] }) => from));
  const rejected = access
    .rows("rejected-values")
    .filter((row) => from.has(`${String(row["dataset"])}/${String(row["row"])}`))
    .map((row): RejectedInfo => ({
      of: `${String(row["dataset"])}/${String(row["row"])}`,
      value: String(row["value"]),
      unit: row["unit"] as string | undefined,
      source: String(row["source"]),
      reason: { en: String(row["reasonEn"]), zh: String(row["reasonZh"]) },
    }));
  const ids = new Set([
    ...rows.flatMap(({ sources }) => sources),
    ...rejected.map(({ source }) => source),
    ...breaks.map(({ source }) => source),
  ]);
  const known = access.rows("sources").filter((row) => ids.has(row.key));
  const sources = known.map((row): SourceInfo => ({
    id: row.key,
    title: String(row["title"]),
    publisher: String(row["publisher"]),
    publisherZh: String(row["publisherZh"]),
    published: row["published"] as string | undefined,
    url: row["url"] as string | undefined,
    language: String(row["language"]),
  }));
  return { sources: Object.fromEntries(sources.map((source) => [source.id, source])), rejected };
}
