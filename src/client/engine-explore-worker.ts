/**
 * Makes the charts of Explore where a strict policy lets arquero run: in a Worker. Reads the published tables, holds
 * them to the same schemas as the build, and answers with a view or with why there is none.
 */
import { readTable } from "../dataset-kit/read-table.ts";
import { findSeries } from "../explore/catalogue.ts";
import type { TableRow } from "../explore/points.ts";
import { schemas } from "../explore/schemas.ts";
import type { State } from "../explore/state.ts";
import { makeView, type Answer } from "../explore/view.ts";

export interface Question {
  turn: number;
  state: State;
  /** How many rows each table had when the page was made. */
  tables: { id: string; rows: number }[];
  /** Where /data/ lies. */
  base: string;
}

export type Reply =
  | { turn: number; answer: Answer; problem?: undefined }
  | { turn: number; answer?: undefined; problem: "table" | "other"; message: string };

/** How long a table is waited for, in milliseconds: a reader is told, rather than left before a chart that never turns. */
const timeoutMs = 30_000;
const cache = new Map<string, Promise<readonly TableRow[]>>();

class Incomplete extends Error {}

async function fetchTable(id: string, base: string, size: number | undefined): Promise<readonly TableRow[]> {
  const reply = await fetch(`${base}${id}.csv`, { signal: AbortSignal.timeout(timeoutMs) });
  if (!reply.ok) throw new Error(`${id}.csv answered ${reply.status}.`);
  let rows: readonly TableRow[];
  try {
    rows = readTable(new Uint8Array(await reply.arrayBuffer()), `data/${id}.csv`, schemas[id]!);
  } catch (error) {
    throw new Incomplete((error as Error).message);
  }
  if (rows.length !== size) throw new Incomplete(`${id}.csv has ${rows.length} rows. Expected ${size}.`);
  return rows;
}

function read(id: string, { base, tables }: Question): Promise<readonly TableRow[]> {
  const known = cache.get(id);
  if (known) return known;
  const promise = fetchTable(id, base, tables.find((table) => table.id === id)?.rows);
  cache.set(id, promise);
  promise.catch(() => cache.delete(id));
  return promise;
}

addEventListener("message", async ({ data: question }: MessageEvent<Question>) => {
  const { turn, state } = question;
  try {
    const ids = [
      ...new Set([
        ...state.series.map((id) => findSeries(id).table),
        "sources",
        "rejected-values",
        ...(state.events ? ["events"] : []),
      ]),
    ];
    const tables = new Map(await Promise.all(ids.map(async (id) => [id, await read(id, question)] as const)));
    const answer = makeView(state, {
      rows: (id) => tables.get(id)!,
      breaks: (id) => schemas[id]!.breaks ?? [],
      producer: (id) => schemas[id]!.producer,
    });
    postMessage({ turn, answer } satisfies Reply);
  } catch (error) {
    postMessage({
      turn,
      problem: error instanceof Incomplete ? "table" : "other",
      message: (error as Error).message,
    } satisfies Reply);
  }
});
