import { BadForm, formNames, holds, type Ask, type Form } from "./claim-forms.ts";
import { figureAt, NoFigure, plain, type Lookup } from "./figures.ts";
import type { Mention } from "./parse.ts";

/** What the predicate of a claim may ask for; figures come in base units. */
interface Asked {
  at: (key: string) => number;
  value: (of: string, key: string, show: string) => number;
}

/** Every cell asked for is told to `see`. */
function askOf(mention: Mention, lookup: Lookup, see: (of: string, at: string, show: string, figure: number) => void) {
  const { of, show } = mention.attributes;
  const value: Asked["value"] = (of, key, show) => {
    const figure = figureAt(lookup, of, key, show).value;
    see(of, key, show, figure);
    return figure;
  };
  const at: Asked["at"] = (key) => {
    if (!of || !show)
      throw new NoFigure(
        mention.attributes["that"]
          ? "`at` needs the claim's `of` and `show`. Name them, or use value(of, key, show)."
          : `"${key}" is a key of no table: the claim names no \`of\` and \`show\`. Name them, or write ["table", "${key}", "column"].`,
      );
    return value(of, key, show);
  };
  const ask: Ask = (cell) => (typeof cell === "string" ? at(cell) : value(...cell));
  return { at, value, ask };
}

/** Runs a claim's comparison. @returns a complaint, without its place */
export function checkClaim(mention: Mention, lookup: Lookup): string | undefined {
  const seen: string[] = [];
  const asked = askOf(mention, lookup, (of, at, _show, figure) => seen.push(`${of} ${at} = ${plain(figure)}`));
  const { that } = mention.attributes;
  try {
    const found = that ? undefined : formsOf(mention).map((form) => holds(form, asked.ask));
    const predicate = that ? predicateOf(that) : undefined;
    const isTrue = predicate ? predicate(asked) === true : found!.every(({ holds }) => holds);
    if (seen.length === 0) return `claims "${mention.words}" and asks no row. Compare figures of a table.`;
    if (isTrue) return undefined;
    const failed = found?.filter(({ holds }) => !holds).map(({ found }) => found) ?? [];
    return `claims "${mention.words}", which the rows do not bear out: ${[...failed, ...new Set(seen)].join("; ")}. Read the sentence again and correct it, or the row.`;
  } catch (error) {
    if (error instanceof NoFigure) return `claims "${mention.words}". ${error.message}`;
    if (error instanceof BadForm) return `claims "${mention.words}", but ${error.message}`;
    return that
      ? `claims "${mention.words}", but its predicate cannot run (${(error as Error).message}). Write that={({ at, value }) => …}.`
      : `claims "${mention.words}", but what it compares cannot be read (${(error as Error).message}). See docs/prose.md.`;
  }
}

/** The cells a claim asks for as the tables stand, in the order it asks; a claim that cannot run asks none. */
export function askedBy(mention: Mention, lookup: Lookup): { of: string; at: string; show: string }[] {
  const cells: { of: string; at: string; show: string }[] = [];
  const asked = askOf(mention, lookup, (of, at, show) => cells.push({ of, at, show }));
  const { that } = mention.attributes;
  try {
    if (that) predicateOf(that)(asked);
    else formsOf(mention).forEach((form) => holds(form, asked.ask));
  } catch {
    // What is wrong with a claim, checkProse says.
  }
  return cells;
}

/** The comparisons of a claim: one of its own, or several under `both`. */
function formsOf({ attributes }: Mention): Form[] {
  const given = [...formNames, "times", "between", "both"].filter((name) => attributes[name]);
  if (!given.some((name) => name !== "times" && name !== "between"))
    throw new BadForm(
      'it compares nothing. Write a form, as in ratio={["2014-03-31", "2013-12-31"]} between={[2.8, 3]}, or that={({ at, value }) => …}.',
    );
  const form = Object.fromEntries(given.map((name) => [name, literal(attributes[name]!)])) as Form & { both?: Form[] };
  return form.both ?? [form];
}

/** An attribute as its author wrote it: text, or an expression in braces, run at build only. */
const literal = (source: string): unknown =>
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- an essay's own source, at build only
  source.startsWith("{") ? new Function(`return (${source.slice(1, -1)})`)() : source;

/** The author's arrow function, from the essay's own source; it runs at build only. */
function predicateOf(source: string): (asked: Asked) => unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the same
  return new Function(`return (${source.replace(/^\{|\}$/g, "")})`)() as (asked: Asked) => unknown;
}
