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

/**
 * Reads a chart's choices out of an address. Never throws: a value of a choice that is not understood falls back to the
 * first option and is reported, so that a page can say so. Names that are no choice of the chart pass in silence: mail,
 * messengers, advertisements and translators add theirs to any address.
 * @param search the query part, with or without "?"
 * @returns one option for every choice of the chart, and at most five complaints
 */
export function parseChoices(search: string, spec: ChoiceSpec): ParsedChoices {
  const choices: Record<string, string> = {};
  for (const [name, options] of Object.entries(spec)) choices[name] = options[0]!;
  const misread: Misread[] = [];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search.slice(0, 2000))) {
    if (!Object.hasOwn(spec, name)) continue;
    const options = spec[name]!;
    if (options.includes(value) && !seen.has(name)) choices[name] = value;
    else if (misread.length < 5) misread.push({ name, value: clip(value), known: options });
    seen.add(name);
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
