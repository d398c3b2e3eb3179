import { instead as labels, refusals } from "../i18n/explore.ts";
import type { Words } from "../i18n/lang.ts";
import type { State } from "./state.ts";
import { filled } from "./words.ts";
import type { Formatter } from "../chart-kit/formatter.ts";

/** A chart that would be sound, offered in place of one that was refused. */
export interface Instead {
  label: Words;
  state: State;
}

/** Why a chart is not drawn, and what may be drawn instead. */
export interface Refusal {
  code: keyof typeof refusals;
  reason: Words;
  instead: readonly Instead[];
}

/** A refusal with the values of its sentence filled in. */
export const refuse = (
  code: Refusal["code"],
  values: (format: Formatter) => Record<string, string>,
  ...instead: readonly (Instead | undefined)[]
): Refusal => ({
  code,
  reason: filled(refusals[code], values),
  instead: instead.filter((offer) => offer !== undefined),
});

/** A way out: the state with something changed, under the label of that kind of change. */
export const offer = (
  label: keyof typeof labels,
  state: State,
  values: (format: Formatter) => Record<string, string> = () => ({}),
): Instead => ({
  label: filled(labels[label], values),
  state,
});
