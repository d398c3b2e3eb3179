/**
 * Shapes rows where a strict policy lets arquero run: in a Worker. Reads the published tables, holds them to the same
 * schemas as the build, and runs the chart's own `rows`.
 */
import { datasets, rows as makers } from "virtual:rows";
import * as aq from "arquero";
import type { ChartRow, Choices } from "../chart-kit/define-chart.ts";
import type { Tables } from "../charts/rows.ts";
import { readTable, type Keyed } from "../dataset-kit/read-table.ts";

export interface Question {
  turn: number;
  chart: string;
  choices: Choices;
  /** The tables the chart draws, each with how many rows it had when the page was made. */
  tables: { id: string; rows: number }[];
  /** Where /data/ lies. */
  base: string;
}

export type Answer =
  | { turn: number; rows: ChartRow[]; problem?: undefined; message?: undefined }
  | { turn: number; rows?: undefined; problem: "table" | "other"; message: string };

/** How long a table is waited for, in milliseconds: a reader is told, rather than left before a chart that never turns. */
const timeoutMs = 30_000;
const cache = new Map<string, Promise<Keyed<object>[]>>();

class Incomplete extends Error {}

function read(base: string, { id, rows }: { id: string; rows: number }): Promise<Keyed<object>[]> {
  const known = cache.get(id);
  if (known) return known;
  const promise = fetch(`${base}${id}.csv`, { signal: AbortSignal.timeout(timeoutMs) }).then(async (answer) => {
    if (!answer.ok) throw new Error(`${id}.csv answered ${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let table: Keyed<object>[];
    try {
      table = readTable(bytes, `data/${id}.csv`, datasets[id]!);
    } catch (error) {
      throw new Incomplete((error as Error).message);
    }
    if (table.length !== rows) throw new Incomplete(`${id}.csv has ${table.length} rows, not ${rows}`);
    return table.map((row) => ({ ...row, dataset: id }));
  });
  cache.set(id, promise);
  promise.catch(() => cache.delete(id));
  return promise;
}

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { turn, chart, choices, tables, base } = data;
  try {
    const whole = await Promise.all(tables.map((table) => read(base, table)));
    const byId = new Map(tables.map(({ id }, index) => [id, whole[index]!]));
    const give: Tables = (id) => aq.from(byId.get(id)!) as unknown as ReturnType<Tables>;
    postMessage({ turn, rows: makers[chart]!(give, choices) } satisfies Answer);
  } catch (error) {
    const problem = error instanceof Incomplete ? "table" : "other";
    postMessage({ turn, problem, message: (error as Error).message } satisfies Answer);
  }
});
