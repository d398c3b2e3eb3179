import type { HostId } from "../i18n/hosts.ts";

/** What was seen of a host at one width; written by `npm run hosts`. */
export interface HostResult {
  outcome: "fits" | "scrolls" | "gap" | "card" | "picture" | "link";
  /** Pixels of the chart that lie below the frame's end. */
  cut: number;
  /** Pixels left empty below the chart. */
  gap: number;
  /** How far the page moved by itself; null in a browser that does not count. */
  shift: number | null;
}

export interface HostResults {
  /** The day of the run. */
  date: string;
  /** Id and full name with version of each browser. */
  browsers: Record<string, string>;
  /** Browsers that were looked for and not found. */
  missing: string[];
  widths: number[];
  /** The code each host was given: a variant of the snippet, or "address". */
  codes: Record<HostId, string>;
  /** By host, browser and width. */
  hosts: Record<HostId, Record<string, Record<string, HostResult>>>;
}
