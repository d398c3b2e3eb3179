import type { Choices } from "./define-chart.ts";

/** A choice as a reader's address may name it: its options' ids, the first the default. */
export type ChoiceSpec = Readonly<Record<string, readonly string[]>>;

/** A parameter that was not understood, and what is shown instead. */
export interface Misread {
  name: string;
  /** At most 40 characters of what was found. */
  value: string;
  /** What may stand there. */
  known: readonly string[];
  /**
   * What is wrong with the part that is asked for; an unknown value of a choice unless told. "none": the chart cannot be cut. "outside":
   * it has no such year. "finer": it is cut by whole years. "order": the span ends before it begins, in the year `known` holds.
   * "series": the chart has no such series; "single": it has none that could be set off. "twice": the first of two counts.
   */
  problem?: "none" | "outside" | "finer" | "order" | "series" | "single" | "twice";
}

export interface ParsedChoices {
  choices: Choices;
  misread: Misread[];
}

/** Names that mean something beside the choices of a chart, each with its own reader. */
export const reserved = new Set([
  "theme",
  "title",
  "subtitle",
  "caption",
  "events",
  "background",
  "quiet",
  "initialWidth",
  "childId",
  "parentTitle",
  "parentUrl",
]);

/** How a host may set the look of an embed; the first value is the default. */
export const displayOptions = {
  theme: ["auto", "light", "dark"],
  title: ["on", "off"],
  /** The line below the title; without a title there is none. */
  subtitle: ["on", "off"],
  /** What the signs mean, and the caveat. The credit stays. */
  caption: ["on", "off"],
  /** The events named on the drawing, and the list of them below it. */
  events: ["on", "off"],
  background: ["paper", "transparent"],
  /** Whether a pinned embed may say that newer figures exist. */
  quiet: ["off", "on"],
} as const satisfies ChoiceSpec;
export type DisplayOptions = { [Name in keyof typeof displayOptions]: (typeof displayOptions)[Name][number] };

export const clip = (text: string) => ([...text].length > 40 ? `${[...text].slice(0, 39).join("")}…` : text);

/** A date or period as the tables write it: 2016, 2016Q3, 2016-09, 2016-09-30. */
const period = /^(?:19|20)\d{2}(?:Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a parameter asks for a part of a chart. WeChat adds a "from" of its own, which is no period, to what is passed on. */
const asksForPart = (name: string, value: string, spec: ChoiceSpec): boolean =>
  name === "highlight" || name === "from" || name === "to"
    ? (!Object.hasOwn(spec, name) || spec[name]![0] === "") && (name === "highlight" || period.test(value))
    : false;

/** The part asked for, a year or a series, if the chart has it, and what to say of it. */
function readPart(name: string, value: string, spec: ChoiceSpec): { taken?: string; misread?: Misread } {
  const known = Object.hasOwn(spec, name) ? spec[name]!.slice(1) : [];
  const complain = (problem: Misread["problem"], known: readonly string[]) => ({
    misread: { name, value: clip(value), known, ...(problem && { problem }) },
  });
  if (name === "highlight") {
    if (known.includes(value)) return { taken: value };
    return known.length > 0 ? complain("series", known) : complain("single", []);
  }
  const year = value.slice(0, 4);
  if (known.length === 0) return complain("none", []);
  if (!known.includes(year)) return complain("outside", known);
  return { taken: year, ...(year !== value && complain("finer", [year])) };
}

/**
 * Reads a chart's choices out of an address. Never throws: a value of a choice that is not understood falls back to the
 * first option and is reported, so that a page can say so. Names that are no choice of the chart pass in silence: mail,
 * messengers, advertisements and translators add theirs to any address. So do ends of a span of years that are no periods.
 * @param search the query part, with or without "?"
 * @returns one option for every choice of the chart, and at most five complaints
 */
export function parseChoices(search: string, spec: ChoiceSpec): ParsedChoices {
  const choices: Record<string, string> = {};
  for (const [name, options] of Object.entries(spec)) choices[name] = options[0]!;
  const misread: Misread[] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search.slice(0, 2000))) {
    const isPart = asksForPart(name, value, spec);
    const isNoPeriod = !isPart && (name === "from" || name === "to") && spec[name]?.[0] === "";
    if ((!isPart && !Object.hasOwn(spec, name)) || isNoPeriod) continue;
    const options = spec[name] ?? [];
    const { taken, misread: wrong } = seen.has(name)
      ? { misread: { name, value: clip(value), known: options, ...(isPart && { problem: "twice" as const }) } }
      : isPart
        ? readPart(name, value, spec)
        : options.includes(value)
          ? { taken: value }
          : { misread: { name, value: clip(value), known: options } };
    if (taken !== undefined) choices[name] = taken;
    if (wrong && misread.length < 5) misread.push(wrong);
    seen.add(name);
  }
  const { from, to } = choices;
  if (spec["from"]?.[0] === "" && from && to && from > to) {
    misread.push({ name: "from", value: from, known: [to], problem: "order" });
    Object.assign(choices, { from: "", to: "" });
  }
  return { choices, misread };
}

/** The query that names a view: only choices that differ from the default, so that the plain address stays plain. */
export function writeChoices(choices: Choices, spec: ChoiceSpec): string {
  const query = new URLSearchParams();
  for (const [name, options] of Object.entries(spec)) {
    const value = choices[name];
    if (value !== undefined && value !== options[0]) query.set(name, value);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}
