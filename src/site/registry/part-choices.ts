import type { AnyChart, ChartRow } from "../../chart-kit/define-chart.ts";
import { yearsOffered, type Parts } from "../../chart-kit/parts.ts";
import type { Words } from "../../i18n/lang.ts";
import { parts as words } from "../../i18n/parts.ts";
import { rowsOf } from "./registry.ts";

/** A choice of a part of a chart: its name in addresses, and its options with their words, the first "" for the whole. */
export interface PartChoice {
  name: "from" | "to" | "highlight";
  label: Words;
  options: (readonly [id: string, label: Words])[];
}

/** The parts that a chart can be asked for: its years, and each of its series; none of charts without time. */
export function partChoices(chart: AnyChart): PartChoice[] {
  const parts = chart.parts as Parts<ChartRow> | undefined;
  if (!parts) return [];
  const years = yearsOffered(parts, rowsOf(chart)).map((year) => {
    const text = String(year);
    return [text, { en: text, zh: text }] as const;
  });
  const { series } = parts;
  return [
    { name: "from", label: words.from, options: [["", words.first], ...years] },
    { name: "to", label: words.to, options: [["", words.last], ...years] },
    ...(series
      ? [
          {
            name: "highlight" as const,
            label: words.highlight,
            options: [["", words.none] as const, ...Object.entries(series.names)],
          },
        ]
      : []),
  ];
}
