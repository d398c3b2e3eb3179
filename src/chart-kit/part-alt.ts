import { groupBy } from "../lib/group-by.ts";
import type { AnyChart, ChartRow, Choices } from "./define-chart.ts";
import type { Formatter } from "./formatter.ts";

/** The alt text of a part of the years, from its rows: of each series the first, the last, the highest and the lowest figure. */
export function partAlt(chart: AnyChart, rows: readonly ChartRow[], format: Formatter, choices: Choices): string {
  const { date, isDrawn, series } = chart.parts!;
  const figure = chart.columns.find(({ numeric }) => numeric)!;
  const valueOf = (row: ChartRow) => Number((row as unknown as Record<string, unknown>)[figure.id]);
  const at = (row: ChartRow) => {
    const shown = figure.show(row, format);
    const day = format.date(date(row));
    return format.text({ en: `${shown} (${day})`, zh: `${shown}（${day}）` });
  };
  const drawn = rows.filter((row) => isDrawn?.(row, choices) ?? true);
  const told = [...groupBy(drawn, (row) => (series ? series.of(row) : "")).entries()].map(([id, own]) => {
    const ordered = [...own].sort((a, b) => (date(a) < date(b) ? -1 : 1));
    const [first, last] = [ordered[0]!, ordered.at(-1)!];
    const high = ordered.reduce((top, row) => (valueOf(row) > valueOf(top) ? row : top));
    const low = ordered.reduce((bottom, row) => (valueOf(row) < valueOf(bottom) ? row : bottom));
    const name = series?.names[id];
    const count = String(ordered.length);
    return ordered.length === 1
      ? format.text({
          en: `${name ? `${name.en}: ` : ""}one figure, ${at(first)}.`,
          zh: `${name ? `${name.zh}：` : ""}仅1个数字，${at(first)}。`,
        })
      : format.text({
          en: `${name ? `${name.en}: ` : ""}${count} figures, from ${at(first)} to ${at(last)}; highest ${at(high)}, lowest ${at(low)}.`,
          zh: `${name ? `${name.zh}：` : ""}${count}个数字，从${at(first)}到${at(last)}；最高${at(high)}，最低${at(low)}。`,
        });
  });
  return [
    format.text({ en: "A part of the years. ", zh: "部分年份。" }),
    told.join(format.lang === "en" ? " " : ""),
  ].join("");
}
