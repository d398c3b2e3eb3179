/** A Worker's side: published tables, fetched once and held to the same schemas as the build; answers to questions. */
import { datasets } from "virtual:datasets";
import { afterMark } from "../../dataset-kit/byte-order-mark.ts";
import { readTable, type Keyed } from "../../dataset-kit/read-table.ts";
import type { Answered, Asked, TableSize } from "./messages.ts";

/** How long a table is waited for: a reader is then told, rather than left before a chart that never changes. */
const timeoutMs = 30_000;

/** A table that arrived, but not as the schema and the page say it is. */
class Incomplete extends Error {}

async function fetchTable(id: string, base: string, size: number | undefined): Promise<Keyed<object>[]> {
  const reply = await fetch(`${base}${id}.csv`, { signal: AbortSignal.timeout(timeoutMs) });
  if (!reply.ok) throw new Error(`${id}.csv answered ${reply.status}.`);
  const bytes = afterMark(new Uint8Array(await reply.arrayBuffer()));
  let rows: Keyed<object>[];
  try {
    rows = readTable(bytes, `data/${id}.csv`, datasets[id]!);
  } catch (error) {
    throw new Incomplete((error as Error).message);
  }
  if (rows.length !== size) throw new Incomplete(`${id}.csv has ${rows.length} rows. Expected ${size}.`);
  return rows;
}

const cache = new Map<string, Promise<Keyed<object>[]>>();

/** The rows of a table, fetched with the first request; a failed request may be made again. */
export function fetchRows(id: string, base: string, tables: readonly TableSize[]): Promise<Keyed<object>[]> {
  const known = cache.get(id);
  if (known) return known;
  const rows = fetchTable(id, base, tables.find((table) => table.id === id)?.rows);
  cache.set(id, rows);
  rows.catch(() => cache.delete(id));
  return rows;
}

async function replyTo<Question, Answer>(
  asked: Asked<Question>,
  handler: (asked: Asked<Question>) => Promise<Answer>,
): Promise<Answered<Answer>> {
  const { requestId } = asked;
  try {
    return { requestId, answer: await handler(asked) };
  } catch (error) {
    return { requestId, problem: error instanceof Incomplete ? "table" : "other", message: (error as Error).message };
  }
}

/** Answers every question the page asks of this Worker. */
export function answerWith<Question, Answer>(handler: (asked: Asked<Question>) => Promise<Answer>) {
  addEventListener("message", ({ data }: MessageEvent<Asked<Question>>) => {
    void replyTo(data, handler).then((reply) => postMessage(reply));
  });
}
