import type { Options } from "minisearch";
import { tokenize } from "./tokenize.ts";

/** One thing a reader may look for. */
export interface SearchDocument {
  id: string;
  kind: "essay" | "chart" | "table" | "event" | "term";
  title: string;
  text: string;
  /** What it speaks of, by every name; searched, not shown. */
  names: string;
  /** The address of its page, or of its place on one. */
  url: string;
  /** A small drawing, where there is one. */
  image?: string;
}

/** The order in which results are grouped. */
export const documentKinds = ["essay", "chart", "term", "event", "table"] as const;

/** The same at build and in the browser: an index can only be read as it was written. */
export const searchOptions: Options<SearchDocument> = {
  fields: ["title", "text", "names"],
  storeFields: ["kind", "title", "url", "image", "text"],
  tokenize,
  // Tokens are lower-cased already; a pair of Han characters must not be stemmed or dropped.
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 3, names: 0.5 },
    combineWith: "AND",
    // A Latin word may be half typed or misspelt; a Han pair may not. One Han character alone begins a pair.
    prefix: (term) => /^([a-z0-9']{2,}|\p{Script=Han})$/u.test(term),
    fuzzy: (term) => (/^[a-z']{5,}$/.test(term) ? 0.2 : false),
  },
};
