/**
 * Makes the charts of Explore where a strict policy lets arquero run: in a Worker. Answers with a view, or with the
 * reason why there is none.
 */
import { datasets } from "virtual:datasets";
import { ratesOf } from "../chart-kit/money.ts";
import { findSeries } from "../explore/catalogue.ts";
import type { Answer } from "../explore/model.ts";
import type { State } from "../explore/state.ts";
import { makeView } from "../explore/view.ts";
import { answerWith, fetchRows } from "./engine-kit/answer.ts";
import type { TableSize } from "./engine-kit/messages.ts";

export interface Question {
  state: State;
  tables: TableSize[];
}

answerWith<Question, Answer>(async ({ state, base, tables: sizes }) => {
  const ids = new Set([
    ...state.series.map((id) => findSeries(id).table),
    "sources",
    "rejected-values",
    ...(state.unit === "yuan" ? [] : [ratesOf[state.unit]]),
    ...(state.events ? ["events"] : []),
  ]);
  const tables = new Map(
    await Promise.all([...ids].map(async (id) => [id, await fetchRows(id, base, sizes)] as const)),
  );
  return makeView(state, {
    rows: (id) => tables.get(id)!,
    breaks: (id) => datasets[id]!.breaks ?? [],
    producer: (id) => datasets[id]!.producer,
  });
});
