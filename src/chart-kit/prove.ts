import { defaultChoices, type AnyChart, type ChartRow, type Proof } from "./define-chart.ts";
import type { Lang } from "../i18n/lang.ts";

/** How many figures a message lists before it only counts the rest. */
const most = 12;

/** The words a proof carries: the title, or the finding of an option. */
function wordsOf(chart: AnyChart, of: string, lang: Lang): string {
  const [choice, option] = of.split("/");
  return of === "title" ? chart.title[lang] : (chart.choices?.[choice!]?.options[option!]?.finding?.[lang] ?? "");
}

/** Runs a proof and notes every figure it reads, as "key column = value", in the order it first asked. */
function figuresAsked<Row extends ChartRow>(proof: Proof<Row>, rows: readonly Row[]): string[] {
  const asked = new Set<string>();
  const watched = rows.map(
    (row) =>
      new Proxy(row, {
        get(target, name, receiver) {
          const value: unknown = Reflect.get(target, name, receiver);
          if (typeof value === "number") asked.add(`${target.key} ${String(name)} = ${value}`);
          return value;
        },
      }),
  );
  proof.holds(watched);
  return [...asked];
}

/**
 * Checks one proof against rows.
 * @param rows of the view the words are read with
 * @returns nothing if the rows bear the words out; else chart, words, the figures the proof read, and what to do
 */
export function failureOf<Row extends ChartRow>(
  chart: AnyChart,
  proof: Proof<Row>,
  rows: readonly Row[],
): string | undefined {
  if (proof.holds(rows)) return undefined;
  const figures = figuresAsked(proof, rows);
  const listed = figures.slice(0, most).map((figure) => `  ${figure}`);
  const rest = figures.length > most ? [`  and ${figures.length - most} more`] : [];
  const view = proof.of === "title" ? JSON.stringify(defaultChoices(chart)) : proof.of;
  return [
    `Chart "${chart.id}": its rows do not bear out ${proof.of === "title" ? "its title" : `the finding "${proof.of}"`}.`,
    `Words: “${wordsOf(chart, proof.of, "en")}”`,
    `View: ${view === "{}" ? "all rows" : view}. Figures the proof read:`,
    ...(listed.length > 0 ? [...listed, ...rest] : ["  none: it found no row to read"]),
    `Correct the words or the proof in src/charts/${chart.id}/chart.ts, or the figures in the table.`,
  ].join("\n");
}
