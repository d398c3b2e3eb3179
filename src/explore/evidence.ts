import type { Access } from "./points.ts";
import type { Evidence, RejectedInfo, Row, SourceInfo, ViewBreak } from "./model.ts";

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
