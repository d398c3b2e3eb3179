import type { Words } from "../i18n/lang.ts";

/** A chart that was published and is no more. Its addresses answer, saying so and why; its id is never used again. */
export interface Withdrawn {
  id: string;
  /** The day it was withdrawn. */
  date: string;
  title: Words;
  reason: Words;
}

export const withdrawn: readonly Withdrawn[] = [];

/** Ids that were changed after publication: old → new. The old addresses lead to the new ones, parameters and all. */
export const renamed: Readonly<Record<string, string>> = {};
