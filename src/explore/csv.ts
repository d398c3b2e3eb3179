import type { Formatter } from "../chart-kit/formatter.ts";
import { priceYear, type MoneyUnit } from "../chart-kit/money.ts";
import { gradeNames } from "../dataset-kit/grades.ts";
import { baseUnit } from "./figures.ts";
import { lineName, titleOf } from "./titles.ts";
import type { View } from "./model.ts";
import { csvLine } from "../lib/csv.ts";

const line = (cells: readonly unknown[]): string => `${csvLine(cells)}
`;

/** The unit of value over number; nobody divides both by heads, which would change nothing. */
const averageUnit: Record<MoneyUnit, string> = {
  yuan: "yuan a payment",
  usd: "US dollars a payment",
  head: "yuan a payment",
  real: `yuan a payment at prices of ${priceYear}`,
};

const header = [
  "key",
  "period",
  "series",
  "name",
  "shown_as",
  "value",
  "unit",
  "bound",
  "grade",
  "source",
  "source_url",
  "also",
  "note",
];

/**
 * The rows of a chart as a file: figures in base units, each with its grade and its sources, the one cited first.
 * Names, grades and notes are in the reader's language, headers and units in English, as in the other files of the site.
 */
export function csvOf(view: View, format: Formatter): string {
  const { as } = view.state;
  const unit =
    as === "index"
      ? `index (${view.base} = 100)`
      : as === "ratio" && view.quantity !== "times"
        ? averageUnit[view.state.unit]
        : baseUnit[view.quantity];
  const shown = as === "level" ? "as published" : as;
  const rows = view.rows.map(({ key, line: of, period, value, bound, grade, sources, note }) => {
    const [first, ...also] = sources.map((id) => view.evidence.sources[id]!);
    const cite = (source: typeof first) => `${source!.publisher}: ${source!.title}`;
    return line([
      key,
      period,
      view.lines[of]!.series.join(" + "),
      view.lines[of]!.series.length > 1 ? titleOf(view, format) : lineName(view, of, format),
      shown,
      value,
      unit,
      bound,
      format.text(gradeNames[grade]),
      cite(first),
      first!.url,
      also.map(cite).join("; "),
      note && format.text(note),
    ]);
  });
  return line(header) + rows.join("");
}

/** The name of a file of this chart: what it shows, in a few letters any system takes. */
export function fileName(view: View): string {
  const subjects = view.state.series.map((id) => id.split(".").slice(1, 3).join("-") || id);
  return ["word-order", ...subjects, view.state.as].join("-").slice(0, 90);
}
