import { breaksOf } from "./breaks.ts";
import { findSeries } from "./catalogue.ts";
import { viewEvents } from "./events.ts";
import { viewEvidence } from "./evidence.ts";
import { brief, type Quantity } from "./figures.ts";
import { pointsInUnit } from "./in-unit.ts";
import { linesOf, lineRows } from "./lines.ts";
import type { Answer, Row } from "./model.ts";
import { standingNotes } from "./notes.ts";
import { seriesPoints, type Access } from "./points.ts";
import { offer, refuse, type Refusal } from "./refusal.ts";
import { refusalOf } from "./rules.ts";
import type { Series } from "./series.ts";
import { shape } from "./shape/shape.ts";
import type { State } from "./state.ts";
import { at, capital, thing } from "./words.ts";

/** Makes a chart of a state, or says why it is not made. @throws if a table holds what its schema does not */
export function makeView(state: State, access: Access): Answer {
  const early = refusalOf(state);
  if (early) return { refusal: early };
  const picked = state.series.map(findSeries);
  const all = picked.map((series) => pointsInUnit(seriesPoints(series, access), series, state.unit, access));
  const shaped = shape({ state, picked, all });
  if ("code" in shaped) return { refusal: shaped };
  const lines = linesOf(shaped.lines.map(({ series }) => series));
  const rows = shaped.lines.flatMap(({ points, series }, line) =>
    lineRows(points, series.length === 1 ? series[0]!.id : state.as, line),
  );
  const sunk = state.as === "index" ? rows.find(({ value }) => value <= 0) : undefined;
  if (sunk) return { refusal: refuseIndex(state, sunk, picked) };
  const odd = state.scale === "log" ? rows.find(({ value }) => value <= 0) : undefined;
  if (odd) return { refusal: refuseLog(state, odd, picked, shaped.quantity) };
  const tables = [...new Set(picked.map(({ table }) => table))];
  const breaks = breaksOf(shaped.lines, rows, access);
  return {
    view: {
      state,
      quantity: shaped.quantity,
      lines,
      rows,
      breaks,
      notes: [...shaped.notes, ...standingNotes(state, picked)],
      bases: shaped.bases ?? [],
      ...(shaped.base !== undefined && { base: shaped.base }),
      events: state.events ? viewEvents(tables, rows, access) : [],
      producers: [
        ...new Map(tables.map((table) => access.producer(table)).map((producer) => [producer.en, producer])).values(),
      ],
      evidence: viewEvidence(rows, breaks, access),
    },
  };
}

/** Nothing at or below zero stands on a logarithmic scale. */
function refuseLog(state: State, odd: Row, picked: readonly Series[], quantity: Quantity): Refusal {
  const series = picked.length === 1 || ["sum", "share", "ratio"].includes(state.as) ? picked[0]! : picked[odd.line]!;
  return refuse(
    "logOfZero",
    (format) => ({
      a: capital(thing(series, format)),
      when: at(format, odd.period),
      value: brief(format, quantity, odd.value),
    }),
    offer("linear", { ...state, scale: "linear" }),
  );
}

/** How many times as large as its base a figure is means nothing once it has crossed zero. */
function refuseIndex(state: State, odd: Row, picked: readonly Series[]): Refusal {
  return refuse(
    "indexBelowZero",
    (format) => ({ a: capital(thing(picked[odd.line]!, format)), when: at(format, odd.period) }),
    offer("level", { ...state, as: "level" }),
  );
}
