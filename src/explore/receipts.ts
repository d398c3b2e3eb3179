import type { Formatter } from "../chart-kit/formatter.ts";
import { gradeMeanings, gradeNames, grades } from "../dataset-kit/grades.ts";
import { htmlLang } from "../i18n/lang.ts";
import type { View } from "./model.ts";

/** What the reading layer's receipts say of each row, as the file of a published chart says it. */
export function receiptsOf(view: View, format: Formatter, page: string) {
  const { sources, rejected } = view.evidence;
  const rejectedFor = (from: readonly string[]) =>
    rejected
      .filter(({ of }) => from.includes(of))
      .map(({ value, unit, source, reason }) => ({ value, unit: unit ?? "", source, reason: format.text(reason) }));
  return {
    addresses: { page },
    grades: Object.fromEntries(
      grades.map((grade) => [
        grade,
        { name: format.text(gradeNames[grade]), meaning: format.text(gradeMeanings[grade]) },
      ]),
    ),
    rows: view.rows.map(({ key, grade, sources, from = [], note }) => ({
      key,
      grade,
      sources,
      note: note && format.text(note),
      rejected: rejectedFor(from),
    })),
    sources: Object.values(sources).map((source) => ({
      ...source,
      language: source.language === "zh" ? htmlLang.zh : source.language,
    })),
  };
}
