import type { NewsroomId } from "../i18n/newsrooms.ts";
import type { Variant } from "./snippets.ts";

/** What a reader gets of a code at one width; written by `npm run newsrooms`. */
export interface NewsroomResult {
  /** "double": chart and picture; "caption": words without chart or picture; "nothing": not even words. */
  outcome: "fits" | "scrolls" | "gap" | "card" | "picture" | "double" | "caption" | "nothing";
  /** Pixels of the chart that lie below the frame's end. */
  cut: number;
  /** Pixels left empty below the chart. */
  gap: number;
  /** Whether the producer of the figures is named, in the chart or beside it. */
  isCredited: boolean;
  /** How often the browser complained. */
  complaints: number;
}

export interface NewsroomResults {
  /** The day of the run. */
  date: string;
  browser: string;
  widths: number[];
  /** Systems that were looked for and not found. */
  missing: NewsroomId[];
  rows: {
    id: NewsroomId;
    /** Name and version. */
    name: string;
    code: Variant;
    /** By width. */
    seen: Record<string, NewsroomResult>;
  }[];
}
