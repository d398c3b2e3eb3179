import kept from "./corrections.json";
import type { Words } from "../../i18n/lang.ts";

/** What stood on a page and what stands now. */
export interface Correction {
  /** YYYY-MM-DD */
  date: string;
  /** Path of the page it concerns. */
  page: string;
  was: Words;
  is: Words;
}

/** Newest first. A change of wording that changes no meaning is none. */
export const corrections: readonly Correction[] = kept;
