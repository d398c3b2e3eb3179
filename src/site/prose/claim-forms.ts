/** A cell by its key in the claim's own table and column, by table, key and column, or a form made of others. */
export type Operand = string | readonly [of: string, at: string, show: string] | Form;

/** What is computed of the operands. */
const measures = {
  /** The figure itself. */
  value: { least: 1, most: 1, of: ([a]) => a! },
  /** The first over the second. */
  ratio: { least: 2, most: 2, of: ([a, b]) => a! / b! },
  /** The first less the second. */
  difference: { least: 2, most: 2, of: ([a, b]) => a! - b! },
  sum: { least: 2, most: 12, of: (all) => all.reduce((sum, value) => sum + value, 0) },
  /** The first as a part of the second, in per cent. */
  share: { least: 2, most: 2, of: ([a, b]) => (100 * a!) / b! },
  /** From the first to the second, in per cent of the first. */
  change: { least: 2, most: 2, of: ([a, b]) => (100 * (b! - a!)) / a! },
} satisfies Record<string, Rule>;

/** What is asked of the order of the operands; a range beside it is of the ratio named. */
const orders = {
  /** The first is more than the second; a range is of first over second. */
  more: { least: 2, most: 2, of: ([a, b]) => a! / b!, holds: ([a, b]) => a! > b! },
  /** The first is less than the second; a range is of first over second. */
  less: { least: 2, most: 2, of: ([a, b]) => a! / b!, holds: ([a, b]) => a! < b! },
  /** Each of the first ones is above the one before, the last below; a range is of the last over the one before it. */
  firstFall: {
    least: 3,
    most: 60,
    of: (all) => all.at(-1)! / all.at(-2)!,
    holds: (all) => all.every((value, i) => i === 0 || value > all[i - 1]! === i < all.length - 1),
  },
  /** The first is above all others; a range is of the first over the next highest. */
  highest: {
    least: 2,
    most: 200,
    of: ([a, ...rest]) => a! / Math.max(...rest),
    holds: ([a, ...rest]) => rest.every((other) => a! > other),
  },
  /** The first is below all others; a range is of the first over the next lowest. */
  lowest: {
    least: 2,
    most: 200,
    of: ([a, ...rest]) => a! / Math.min(...rest),
    holds: ([a, ...rest]) => rest.every((other) => a! < other),
  },
} satisfies Record<string, Rule & { holds: (all: readonly number[]) => boolean }>;

interface Rule {
  least: number;
  most: number;
  of: (operands: readonly number[]) => number;
}
type Name = keyof typeof measures | keyof typeof orders;
const named: Readonly<Record<Name, Rule & { holds?: (all: readonly number[]) => boolean }>> = {
  ...measures,
  ...orders,
};
export const formNames = Object.keys(named) as Name[];

/** One comparison: a form, the factor it is multiplied by, and the range it must lie in, ends included. */
export interface Form extends Partial<Record<Name, Operand | readonly Operand[]>> {
  times?: number;
  between?: readonly [low: number, high: number];
}

/** What is wrong with how a comparison is written: a sentence that ends with what to do. */
export class BadForm extends Error {}

/** Asks for a figure in base units: by key in the claim's own table, or by table, key and column. */
export type Ask = (cell: string | readonly [of: string, at: string, show: string]) => number;

/** Whether a comparison holds, and what was computed, for a complaint. @throws BadForm, and what `ask` throws */
export function holds(form: Form, ask: Ask): { holds: boolean; found: string } {
  const { name, operands } = read(form);
  const { between } = form;
  const isOrder = name in orders;
  if (!between && !isOrder)
    throw new BadForm(`${name} has no range. Write between={[low, high]}, so that a changed row is noticed.`);
  if (between && !(Array.isArray(between) && between.length === 2 && between[0] <= between[1]))
    throw new BadForm(`between must be two numbers, the lower first. Write between={[2.8, 3]}.`);
  const figures = operands.map((operand) => figure(operand, ask));
  const result = named[name].of(figures) * (form.times ?? 1);
  const isWithin = !between || (result >= between[0] && result <= between[1]);
  return {
    holds: isWithin && (named[name].holds?.(figures) ?? true),
    found: `${name} is ${round(result)}${between ? `, asked to be between ${round(between[0])} and ${round(between[1])}` : ""}`,
  };
}

const round = (value: number) => String(Number(value.toPrecision(4)));

function read(form: Form): { name: Name; operands: readonly Operand[] } {
  const [name, second] = formNames.filter((name) => form[name] !== undefined);
  if (!name) throw new BadForm(`it names no comparison. Write one of ${formNames.join(", ")}.`);
  if (second) throw new BadForm(`it names both ${name} and ${second}. Write two claims, or both={[…]}.`);
  const given = form[name]!;
  const { least, most } = named[name];
  const operands = most === 1 ? [given as Operand] : (given as readonly Operand[]);
  if (!Array.isArray(operands) || operands.length < least || operands.length > most)
    throw new BadForm(`${name} takes ${least === most ? least : `${least} or more`} figures. Write ${name}={[…]}.`);
  return { name, operands };
}

function figure(operand: Operand, ask: Ask): number {
  if (typeof operand === "string") return ask(operand);
  if (Array.isArray(operand)) {
    if (operand.length !== 3 || operand.some((part) => typeof part !== "string"))
      throw new BadForm(
        'a figure of another table is named by three words. Write ["yuebao-yield", "2014-01-02", "yield"].',
      );
    return ask(operand as readonly [string, string, string]);
  }
  const { name, operands } = read(operand as Form);
  return named[name].of(operands.map((inner) => figure(inner, ask))) * ((operand as Form).times ?? 1);
}
