import { moneyUnits, type MoneyUnit } from "../chart-kit/money.ts";
import { clip } from "../chart-kit/parameters.ts";
import { isSeries } from "./catalogue.ts";

/** How the figures of the chosen series are turned; the first is what a plain address shows. */
export const ways = ["level", "index", "growth", "rolling", "sum", "share", "ratio"] as const;
export const markForms = ["line", "step", "bar", "dots"] as const;
export const scales = ["linear", "log"] as const;
export type Way = (typeof ways)[number];
export type Form = (typeof markForms)[number];
export type Scale = (typeof scales)[number];

/** All that makes a chart: the address says it, and nothing else does. */
export interface State {
  /** One to four series, by id, each once. */
  series: readonly string[];
  as: Way;
  /** What sums of money are told in. */
  unit: MoneyUnit;
  /** The period that is 100 under an index; without one, the first that keeps most of every series. */
  base?: string;
  form: Form;
  scale: Scale;
  events: boolean;
}

export const mostSeries = 4;

export const defaultState: State = {
  series: ["payment-volumes.nonbank-online.value.quarter", "payment-volumes.bank-mobile.value.quarter"],
  as: "level",
  unit: "yuan",
  form: "line",
  scale: "linear",
  events: false,
};

/** A parameter that was not understood or not wanted; the page says so and shows the rest. */
export interface Misread {
  problem: "value" | "series" | "twice" | "many" | "long";
  name: string;
  /** At most 40 characters of what was found. */
  value: string;
  /** What may stand there, where that is a short list. */
  known: readonly string[];
}

/** Of a query no more is read, in characters. */
const longest = 2000;
const options: Record<string, readonly string[]> = {
  as: ways,
  unit: moneyUnits,
  form: markForms,
  scale: scales,
  events: ["no", "yes"],
};
const isBase = (value: string) => /^(?:19|20)\d{2}(?:Q[1-4]|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/.test(value);

/**
 * Reads a state out of an address. Never throws: what is not understood is left out and reported.
 * @param search the query part, with or without "?"
 * @returns a whole state, and at most five complaints
 */
export function parseState(search: string): { state: State; misread: Misread[] } {
  const misread: Misread[] = [];
  const complain = (problem: Misread["problem"], name: string, value: string, known: readonly string[] = []) => {
    if (misread.length < 5) misread.push({ problem, name: clip(name), value: clip(value), known });
  };
  if (search.length > longest) complain("long", "", String(search.length));
  const series: string[] = [];
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search.slice(0, longest))) {
    if (name === "s") {
      if (!isSeries(value)) complain("series", name, value);
      else if (series.includes(value)) complain("twice", name, value);
      else if (series.length === mostSeries) complain("many", name, value);
      else series.push(value);
      continue;
    }
    const known = Object.hasOwn(options, name) ? options[name]! : undefined;
    // A name that is not ours is no mistake of the reader's: mail, messengers and translators add theirs to any address.
    if (!known && name !== "base") continue;
    if (Object.hasOwn(found, name) || (known ? !known.includes(value) : !isBase(value)))
      complain("value", name, value, known);
    else found[name] = value;
  }
  const { as, unit, base, form, scale, events } = found;
  return {
    state: {
      series: series.length > 0 ? series : defaultState.series,
      as: (as as Way | undefined) ?? "level",
      unit: (unit as MoneyUnit | undefined) ?? "yuan",
      ...(base !== undefined && { base }),
      form: (form as Form | undefined) ?? "line",
      scale: (scale as Scale | undefined) ?? "linear",
      events: events === "yes",
    },
    misread,
  };
}

/** The query that names a state: the series always, unless all is as a plain address shows it; of the rest what differs. */
export function writeState(state: State): string {
  const query = new URLSearchParams();
  for (const id of state.series) query.append("s", id);
  if (state.as !== "level") query.set("as", state.as);
  if (state.unit !== "yuan") query.set("unit", state.unit);
  if (state.as === "index" && state.base !== undefined) query.set("base", state.base);
  if (state.form !== "line") query.set("form", state.form);
  if (state.scale !== "linear") query.set("scale", state.scale);
  if (state.events) query.set("events", "yes");
  const text = query.toString();
  return text === plain ? "" : `?${text}`;
}

const plain = new URLSearchParams(defaultState.series.map((id) => ["s", id])).toString();

/** Whether two states show the same chart. */
export const isSame = (a: State, b: State): boolean => writeState(a) === writeState(b);
