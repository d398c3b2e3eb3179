import { grades, type Grade } from "../../src/dataset-kit/grades.ts";
import { roomOf } from "./decimal.ts";
import { columnsOf, type Placed } from "./place.ts";
import type { Cells } from "./table.ts";

/** What is done with a placed figure. */
export type Verdict =
  /** No row has its key. */
  | { what: "new" }
  /** The row says the same; only what it lacks is filled in. */
  | { what: "same"; fills: string[] }
  /** A printed figure takes the place of one we had computed, rounded or found as a bound. */
  | { what: "replaces"; agrees: boolean }
  /** Two printed figures differ: the row stays, and the figure is proposed for rejected-values.csv. */
  | { what: "differs" };

/** Grades of figures that a printed one replaces. */
const weak: ReadonlySet<string> = new Set<Grade>(["rounded", "bound", "derived"]);

/** Compares a placed figure with the row that has its key. */
export function verdictOn({ row, existing }: Placed, table: string): Verdict {
  if (!existing) return { what: "new" };
  const { value } = columnsOf[table]!;
  const same = Number(existing[value]) === Number(row[value]);
  if (weak.has(existing["grade"]!)) {
    const room = roomOf(existing[value]!) + roomOf(row[value]!);
    return { what: "replaces", agrees: Math.abs(Number(existing[value]) - Number(row[value])) <= room + 1e-9 };
  }
  if (!same || (existing["growth"] && row["growth"] && Number(existing["growth"]) !== Number(row["growth"])))
    return { what: "differs" };
  const better = grades.indexOf(row["grade"] as Grade) < grades.indexOf(existing["grade"] as Grade);
  const fills = [...(row["growth"] && !existing["growth"] ? ["growth"] : []), ...(better ? ["grade"] : [])];
  return { what: "same", fills };
}

/** The row as it will be, or undefined where the file stays as it is. */
export function resultOf({ row, existing }: Placed, verdict: Verdict): Cells | undefined {
  switch (verdict.what) {
    case "new":
    case "replaces":
      return row;
    case "differs":
      return undefined;
    case "same": {
      const isNamed = [existing!["source"], ...(existing!["also"] ?? "").split(";")].includes(row["source"]);
      if (verdict.fills.length === 0 && isNamed) return undefined;
      const also = [existing!["source"]!, ...(existing!["also"] ?? "").split(";")].filter(Boolean);
      // The better source comes first; the others go on being named.
      return verdict.fills.includes("grade")
        ? {
            ...existing,
            growth: existing!["growth"] || (row["growth"] ?? ""),
            grade: row["grade"]!,
            source: row["source"]!,
            also: also.filter((id) => id !== row["source"]).join(";"),
          }
        : {
            ...existing,
            growth: existing!["growth"] || (row["growth"] ?? ""),
            also: [...also.slice(1), ...(isNamed ? [] : [row["source"]!])].join(";"),
          };
    }
  }
}

/** The line proposed for data/rejected-values.csv; its reason is the editor's to judge. */
export function rejectedLine({ key, row, existing, reading }: Placed, table: string): Cells {
  const { value } = columnsOf[table]!;
  const column = Number(existing![value]) === Number(row[value]) ? "growth" : value;
  return {
    dataset: table,
    row: key,
    column,
    value: column === "growth" ? row["growth"]! : row[value]!,
    unit: column === "growth" ? "percent" : reading.tableUnit,
    source: row["source"]!,
    reasonEn: `Another page prints ${existing![column]}, which we keep.`,
    reasonZh: `另一网页所载为${existing![column]}，本站采用后者。`,
  };
}
