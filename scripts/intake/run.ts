import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetOf } from "../../src/site/tables/tables.ts";
import { acceptUpdates } from "../../src/site/tables/updated.ts";
import { TableError } from "../../src/dataset-kit/read-table.ts";
import { IntakeError } from "./complaint.ts";
import { consequencesOf } from "./consequences.ts";
import { reportOf } from "./report.ts";
import { take, type Intake } from "./take.ts";

export interface Options {
  file: string;
  source: string;
  write: boolean;
  sizes: readonly string[];
  growths: readonly string[];
  years: readonly string[];
  /** YYYY-MM-DD. */
  today: string;
}

const tableFile = (id: string) => join(process.cwd(), "data", `${id}.csv`);

/**
 * Reads a pasted release, prints what it would write, and writes it if asked.
 * @returns what to print, and whether the text was taken in
 */
export function intake({ file, source, write, sizes, growths, years, today }: Options): {
  output: string;
  taken: boolean;
} {
  let result: Intake;
  try {
    result = take(
      readFileSync(file, "utf8"),
      file,
      source,
      {
        csvOf: (id) => readFileSync(tableFile(id), "utf8"),
        breaksOf: (id) => datasetOf(id).breaks ?? [],
        consequencesOf,
        month: today.slice(0, 7),
      },
      { sizes: new Set(sizes), growths: new Set(growths), years: new Set(years) },
    );
  } catch (error) {
    if (error instanceof IntakeError || error instanceof TableError)
      return { output: `${error.message}\nNothing was written.\n`, taken: false };
    throw error;
  }
  const report = reportOf(result);
  if (!write) return { output: `${report}\nNothing was written. Add --write to write the rows.\n`, taken: true };
  writeFileSync(tableFile(result.table), result.csv);
  const dated = acceptUpdates(
    ["data/*.csv", "content/essays/*/*.mdx"].flatMap((pattern) => globSync(pattern)),
    today,
  );
  const dates = dated.length > 0 ? `Dated ${dated.join(", ")}.` : "Nothing changed, so nothing was dated.";
  const next =
    "Rewrite what no longer holds, accept the drawings named above, tell readers what changed, then npm run build.";
  return { output: `${report}\nWrote data/${result.table}.csv. ${dates}\n${next}\n`, taken: true };
}
