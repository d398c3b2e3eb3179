import type { ChartRow } from "../chart-kit/define-chart.ts";
import type { Say } from "../chart-kit/say.ts";
import type { Role } from "../chart-kit/theme.ts";
import type { SeriesBreak } from "../dataset-kit/define-dataset.ts";
import { meetings, notes as sentences } from "../i18n/explore.ts";
import type { Words } from "../i18n/lang.ts";
import { seriesOf, shelves } from "./catalogue.ts";
import { annotations } from "./events.ts";
import { evidenceOf, type Evidence } from "./evidence.ts";
import { brief, quantityOf, type Quantity } from "./figures.ts";
import { overlapOf } from "./overlaps.ts";
import { placeOf, spanOf } from "./periods.ts";
import { pointsOf, type Access, type Point } from "./points.ts";
import { offer, refuse, type Refusal } from "./refusal.ts";
import { isTicket, refusalOf } from "./rules.ts";
import type { Series } from "./series.ts";
import { basesOf, bestBase, indexOf } from "./shape/indexed.ts";
import { growthOf } from "./shape/growth.ts";
import { rollingOf } from "./shape/rolling.ts";
import { quotientOf, sumOf } from "./shape/together.ts";
import type { State } from "./state.ts";
import { at, capital, filled, namesIn, thing } from "./words.ts";

/** A figure as it is drawn, listed and read. */
export interface Row extends ChartRow {
  /** Which line of the view it belongs to. */
  line: number;
  /** As the table writes it. */
  period: string;
  /** Where it stands in time, in milliseconds. */
  at: number;
  /** In base units. */
  value: number;
  segment: string;
  bound?: "lower" | "upper";
}

/** One line of the drawing. */
export interface Line {
  /** The series it is made of; several where it is a sum, a share or a ratio. */
  series: readonly string[];
  role: Role;
  /** Days. */
  longest: number;
  holds: boolean;
}

/** A change of definition between two drawn figures. */
export interface ViewBreak {
  at: string;
  reason: Words;
  /** The lines it cuts. */
  lines: readonly number[];
  source: string;
}

/** An event a drawing is marked with. */
export interface ViewEvent {
  /** A date as exact as the events table has it. */
  date: string;
  label: Words;
}

/** Everything a page needs to draw a chart, write its table and its files: plain data, so that a Worker can hand it over. */
export interface View {
  state: State;
  quantity: Quantity;
  lines: readonly Line[];
  rows: readonly Row[];
  breaks: readonly ViewBreak[];
  notes: readonly Words[];
  /** Under an index: the periods that may be 100, and the one that is. */
  bases: readonly string[];
  base?: string;
  /** Events of the tables drawn, in order of time. */
  events: readonly ViewEvent[];
  producers: readonly Words[];
  evidence: Evidence;
}

export type Answer = { view: View; refusal?: undefined } | { refusal: Refusal; view?: undefined };

/** What a way of showing makes of the series. */
interface Shaped {
  quantity: Quantity;
  /** The points of each line. */
  lines: readonly { series: readonly Series[]; points: readonly Point[] }[];
  notes: readonly Words[];
  bases?: readonly string[];
  base?: string;
}

const pair = (say: Say, a: Series, b: Series) => {
  const [first, second] = namesIn(say, [a, b]);
  return { a: first!, b: second! };
};

const lengthOf = (series: Series) => series.every ?? "day";

/** Makes a chart of a state, or says why it is not made. @throws if a table holds what its promise does not */
export function makeView(state: State, access: Access): Answer {
  const early = refusalOf(state);
  if (early) return { refusal: early };
  const picked = state.series.map(seriesOf);
  const all = picked.map((series) => pointsOf(series, access));
  const shaped = shape(state, picked, all);
  if ("code" in shaped) return { refusal: shaped };
  const lines = withRoles(shaped.lines.map(({ series }) => series));
  const rows = shaped.lines.flatMap(({ points, series }, line) =>
    rowsOf(points, series.length === 1 ? series[0]!.id : state.as, line),
  );
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
      events: state.events ? eventsOf(tables, rows, access) : [],
      producers: [
        ...new Map(tables.map((table) => access.producer(table)).map((producer) => [producer.en, producer])).values(),
      ],
      evidence: evidenceOf(rows, breaks, access),
    },
  };
}

function shape(state: State, picked: readonly Series[], all: readonly (readonly Point[])[]): Shaped | Refusal {
  const [a, b] = picked as [Series, Series?];
  const published = offer("level", { ...state, as: "level" });
  const each = (points: (index: number) => readonly Point[]) =>
    picked.map((series, index) => ({ series: [series], points: points(index) }));
  const withBounds = all.some((points) => points.some(({ grade }) => grade === "bound")) ? [sentences.bounds] : [];
  const quantity = quantityOf(a.unit);
  switch (state.as) {
    case "level":
      return { quantity, lines: each((index) => all[index]!), notes: [] };
    case "index": {
      const bases = basesOf(all);
      const base = state.base ?? bestBase(all, bases);
      if (base === undefined || bases.length === 0)
        return refuse("indexWithoutBase", () => ({}), offer("growth", { ...state, as: "growth", scale: "linear" }));
      if (!bases.includes(base)) {
        const missing = picked.find((_, index) => !basesOf([all[index]!]).includes(base)) ?? a;
        const other = bestBase(all, bases)!;
        const values = (say: Say) => ({
          a: capital(thing(missing, say)),
          when: say.date(base),
          other: say.date(other),
        });
        return refuse(
          "indexMissingBase",
          values,
          offer("base", { ...state, base: other }, (say) => ({ when: say.date(other) })),
        );
      }
      const indexed = all.map((points, index) => indexOf(points, base, quantityOf(picked[index]!.unit)));
      const leftOut = picked.flatMap((series, index) => {
        const n = indexed[index]!.leftOut;
        return n > 0
          ? [
              filled(sentences.indexLeftOut, (say) => ({
                a: capital(thing(series, say)),
                when: say.date(base),
                n: String(n),
              })),
            ]
          : [];
      });
      return {
        quantity: "index",
        lines: each((index) => indexed[index]!.points),
        notes: [...leftOut, ...withBounds],
        bases,
        base,
      };
    }
    case "growth": {
      const grown = all.map((points, index) => growthOf(points, quantityOf(picked[index]!.unit)));
      const empty = picked.findIndex((_, index) => grown[index]!.points.length === 0);
      if (empty >= 0) {
        const code = grown[empty]!.across.length > 0 ? "growthAcrossBreak" : "growthWithoutPair";
        return refuse(code, (say) => ({ a: capital(thing(picked[empty]!, say)) }), published);
      }
      const across = picked.flatMap((series, index) => {
        const periods = grown[index]!.across;
        return periods.length > 0
          ? [
              filled(sentences.growthLeftOut, (say) => ({
                a: capital(thing(series, say)),
                when: say.list(periods.map(say.date)),
              })),
            ]
          : [];
      });
      return { quantity: "percent", lines: each((index) => grown[index]!.points), notes: [...across, ...withBounds] };
    }
    case "rolling": {
      const rolled = all.map((points) => rollingOf(points, quantity));
      const empty = picked.findIndex((_, index) => rolled[index]!.points.length === 0);
      if (empty >= 0) {
        const missing = rolled[empty]!.missing;
        return refuse(
          "rollingWithGaps",
          (say) => ({ a: capital(thing(picked[empty]!, say)), when: say.date(missing) }),
          published,
        );
      }
      const leftOut = picked.flatMap((series, index) => {
        const n = rolled[index]!.leftOut;
        return n > 0
          ? [filled(sentences.rollingLeftOut, (say) => ({ a: capital(thing(series, say)), n: String(n) }))]
          : [];
      });
      return { quantity, lines: each((index) => rolled[index]!.points), notes: leftOut };
    }
    case "sum":
      return met(state, picked, sumOf(all, quantity), quantity, withBounds);
    case "share":
    case "ratio": {
      const points = quotientOf(all[0]!, all[1]!, {
        times: state.as === "share" ? 100 : 1,
        sameSegment: a.table === b!.table && (state.as === "share" || a.subject.id === b!.subject.id),
        held: b!.holds === true,
        quantities: [quantityOf(a.unit), quantityOf(b!.unit)],
      });
      return met(
        state,
        picked,
        points,
        state.as === "share" ? "percent" : isTicket(a, b!) ? "yuan" : "times",
        withBounds,
      );
    }
  }
}

/** One line made of several series, where they meet; a refusal where they never do. */
function met(
  state: State,
  picked: readonly Series[],
  points: readonly Point[],
  quantity: Quantity,
  notes: readonly Words[],
): Shaped | Refusal {
  const [a, b] = picked as [Series, Series];
  if (points.length === 0)
    return refuse(
      "neverMeet",
      (say) => ({ ...pair(say, a, b), length: say(meetings[lengthOf(a)]) }),
      offer("level", { ...state, as: "level" }),
    );
  const common = filled(sentences.onlyCommon, () => ({ n: String(points.length) }));
  return { quantity, lines: [{ series: picked, points }], notes: [common, ...notes] };
}

function refuseLog(state: State, odd: Row, picked: readonly Series[], quantity: Quantity): Refusal {
  const series = picked.length === 1 || ["sum", "share", "ratio"].includes(state.as) ? picked[0]! : picked[odd.line]!;
  return refuse(
    "logOfZero",
    (say) => ({ a: capital(thing(series, say)), when: at(say, odd.period), value: brief(say, quantity, odd.value) }),
    offer("linear", { ...state, scale: "linear" }),
  );
}

/** @param name tells the lines of a chart apart in the keys of their rows */
function rowsOf(points: readonly Point[], name: string, line: number): Row[] {
  const seen = new Set<string>();
  return points.map(({ period, meeting, value, segment, grade, bound, sources, from, note }) => {
    const plain = `${meeting}/${name}`;
    // Two definitions may each have a figure for one period: the second is told by its definition.
    const key = seen.has(plain) ? `${plain}/${segment.replaceAll("/", "-")}` : plain;
    seen.add(key);
    return {
      key,
      line,
      period,
      at: placeOf(meeting),
      value,
      segment,
      grade,
      ...(bound && { bound }),
      sources,
      from,
      note,
    };
  });
}

/** Colours for lines whose own is taken: those that name no side of the contest first. */
const spare: readonly Role[] = ["state", "other", "bank", "internet"];

/** Every line its series' colour, or one that no other line claims. */
function withRoles(lines: readonly (readonly Series[])[]): Line[] {
  const own = lines.map((series) => series[0]!.role);
  const first = own.map((role, index) => own.indexOf(role) === index);
  const free = spare.filter((role) => !own.includes(role));
  return lines.map((series, index) => {
    const longest = Math.max(...series.filter(({ holds }) => !holds).map((one) => one.longest));
    return {
      series: series.map(({ id }) => id),
      role: first[index] ? own[index]! : free.shift()!,
      longest: Number.isFinite(longest) ? longest : 36_500,
      holds: series.length === 1 && series[0]!.holds === true,
    };
  });
}

/** Breaks with figures on either side: where a line stops although its figures go on. */
function breaksOf(lines: Shaped["lines"], rows: readonly Row[], access: Access): ViewBreak[] {
  const found: { one: SeriesBreak; line: number }[] = lines.flatMap(({ series }, line) => {
    const own = rows.filter((row) => row.line === line);
    return series.flatMap((one) =>
      access
        .breaks(one.table)
        .filter(({ at, where = {} }) => {
          const start = Date.parse(spanOf(at).from);
          const concerns = Object.entries(where).every(
            ([column, value]) => (one.where[column] ?? (column === one.scope ? value : undefined)) === value,
          );
          return concerns && own.some((row) => row.at < start) && own.some((row) => row.at >= start);
        })
        .map((one) => ({ one, line })),
    );
  });
  const breaks = new Map<string, ViewBreak>();
  for (const { one, line } of found) {
    const key = `${one.at} ${one.reason.en}`;
    const known = breaks.get(key);
    breaks.set(key, {
      at: one.at,
      reason: one.reason,
      source: one.source,
      lines: [...new Set([...(known?.lines ?? []), line])],
    });
  }
  return [...breaks.values()].sort((x, y) => (spanOf(x.at).from < spanOf(y.at).from ? -1 : 1));
}

/** More than this many hairlines bury the figures. */
const mostEvents = 6;

/** The events that matter to the tables drawn, within the years drawn; the most telling of each table first to stay. */
function eventsOf(tables: readonly string[], rows: readonly Row[], access: Access): ViewEvent[] {
  const years = rows.map(({ period }) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const queues = shelves.filter(({ table }) => tables.includes(table)).map(({ events }) => events);
  const ranked = Array.from({ length: Math.max(0, ...queues.map(({ length }) => length)) }, (_, rank) =>
    queues.flatMap((queue) => queue[rank] ?? []),
  ).flat();
  const dates = new Map(access.rows("events").map((row) => [row.key, String(row["date"])]));
  return [...new Set(ranked)]
    .flatMap((id): ViewEvent[] => {
      const [date, label] = [dates.get(id), annotations.find(({ event }) => event === id)?.label];
      const year = Number(date?.slice(0, 4));
      return date !== undefined && label && year >= first && year <= last ? [{ date, label }] : [];
    })
    .slice(0, mostEvents)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What holds of the series whatever is made of them. */
function standingNotes(state: State, picked: readonly Series[]): Words[] {
  const held =
    state.form === "line" && state.as === "level" && picked.some(({ holds }) => holds) ? [sentences.held] : [];
  return [...overlapNotes(picked), ...held, ...(state.as === "level" ? [] : [sentences.arithmetic])];
}

/** Which series count some of the same, one sentence for all that overlap with one of them for one reason. */
function overlapNotes(picked: readonly Series[]): Words[] {
  let open = picked.flatMap((a, index) =>
    picked.slice(index + 1).flatMap((b) => {
      const reason = overlapOf(a, b);
      return reason ? [{ members: [a, b], reason }] : [];
    }),
  );
  const notes: Words[] = [];
  while (open.length > 0) {
    const { reason } = open[0]!;
    const of = (series: Series) => open.filter((pair) => pair.reason === reason && pair.members.includes(series));
    const hub = picked.reduce((most, one) => (of(one).length > of(most).length ? one : most));
    const others = of(hub).map(({ members }) => members.find((one) => one !== hub)!);
    notes.push(
      filled(sentences.overlap, (say) => {
        const [a, ...rest] = namesIn(say, [hub, ...others]);
        return { a: a!, list: say.list(rest.map((name) => `“${name}”`)), reason: say(reason) };
      }),
    );
    open = open.filter((pair) => !of(hub).includes(pair));
  }
  return notes;
}
