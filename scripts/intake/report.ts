import type { Verdict } from "./compare.ts";
import type { Consequences } from "./consequences.ts";
import type { SeenNumber } from "./form.ts";
import { growthAgrees } from "./glued.ts";
import { columnsOf, type Placed } from "./place.ts";
import type { Sum } from "./sums.ts";
import type { Cells } from "./table.ts";

/** Everything that was found out about a text. */
export interface Findings {
  file: string;
  table: string;
  period: string;
  title: string;
  /** `result` is the row as it will be, if the file changes. */
  verdicts: readonly { placed: Placed; verdict: Verdict; result: Cells | undefined }[];
  marks: readonly { mark: string; line: number }[];
  unplaced: readonly SeenNumber[];
  rejected: readonly string[];
  sums: readonly Sum[];
  consequences: Consequences;
}

const heading = (words: string, lines: readonly string[], none?: string): string[] =>
  lines.length > 0 ? ["", words, ...lines.map((line) => `  ${line}`)] : none ? ["", none] : [];

function fate({ existing, row }: Placed, verdict: Verdict, value: string): string {
  switch (verdict.what) {
    case "new":
      return "new";
    case "same":
      return verdict.fills.length > 0 ? `as in the table; adds ${verdict.fills.join(" and ")}` : "as in the table";
    case "replaces":
      return `replaces ${existing![value]} (${existing!["grade"]}${verdict.agrees ? ", which agrees" : `, which differs by ${difference(existing![value]!, row[value]!)} %`})`;
    case "differs":
      return `differs: the table has ${existing![value]}${existing!["growth"] ? `, growth ${existing!["growth"]}` : ""}, from ${existing!["source"]}; kept`;
  }
}

const difference = (before: string, after: string) => ((Number(after) / Number(before) - 1) * 100).toFixed(2);

function growthLine({ row, reference, key }: Placed, value: string, time: string): string | undefined {
  const printed = row["growth"];
  if (!reference?.isYearEarlier)
    return printed
      ? `${key}: ${printed} printed; no row of a year earlier in this scope to compute it from`
      : undefined;
  const base = reference.row[value]!;
  const computed = difference(base, row[value]!);
  if (!printed) return `${key}: ${computed} computed on ${base} of ${reference.row[time]}; none printed`;
  return `${key}: ${printed} printed, ${computed} computed on ${base} of ${reference.row[time]}: ${growthAgrees(row[value]!, base, printed) ? "agree" : "differ, as allowed"}`;
}

/** What a person reads before writing: rows, growth, what was not placed, what has to be rewritten. */
export function reportOf({
  file,
  table,
  period,
  title,
  verdicts,
  marks,
  unplaced,
  rejected,
  sums,
  consequences,
}: Findings): string {
  const { value, time } = columnsOf[table]!;
  const line = (row: Cells) => Object.values(row).join(",");
  return [
    `${file}: ${title} (${period}), for data/${table}.csv`,
    ...heading(
      "Rows:",
      verdicts.flatMap(({ placed, verdict, result }) => [
        line(result ?? placed.existing!),
        `  line ${placed.reading.line}: ${fate(placed, verdict, value)}${placed.reference ? "" : "; nothing before it to measure it by"}`,
      ]),
      "No figure was placed.",
    ),
    ...heading(
      "Growth on the year, per cent:",
      verdicts.flatMap(({ placed }) => growthLine(placed, value, time) ?? []),
    ),
    ...heading(
      "Years against their four quarters:",
      sums.map(
        ({ key, total, sum, agrees }) => `${key}: ${total}, sum ${sum}: ${agrees ? "agree" : "differ, as allowed"}`,
      ),
    ),
    ...heading("Footnote marks taken out:", [
      ...marks.map(({ mark, line }) => `${file}:${line} ${mark}`),
      ...verdicts.flatMap(({ placed: { mark, reading } }) =>
        mark ? [`${file}:${reading.line} ${mark}, glued to ${reading.digits}${reading.unit}`] : [],
      ),
    ]),
    ...heading(
      "Numbers seen and not placed:",
      unplaced.map(({ line, text, around }) => `${file}:${line} ${text} (${around})`),
      "Every number was placed.",
    ),
    ...heading("Proposed for data/rejected-values.csv, if you keep the rows as they are:", rejected),
    ...heading(
      "Titles and findings that will no longer hold:",
      consequences.titles,
      "All titles and findings will still hold.",
    ),
    ...heading("Sentences that will no longer hold:", consequences.sentences, "All sentences will still hold."),
    ...heading(
      "Drawings to look at:",
      consequences.charts.map((id) => `npx vitest run tests/charts -t "${id}" -u`),
    ),
    "",
  ].join("\n");
}
