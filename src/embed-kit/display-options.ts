import { clip, displayOptions, type DisplayOptions, type Misread } from "../chart-kit/parameters.ts";

/**
 * Reads how a host wants an embed displayed. Never throws: what is not understood is left as it is by default, and
 * reported, so that the page can say so.
 * @param search the query part of the embed's address, with or without "?"
 */
export function parseDisplayOptions(search: string): { displayed: Partial<DisplayOptions>; misread: Misread[] } {
  const query = new URLSearchParams(search.slice(0, 2000));
  const displayed: Record<string, string> = {};
  const misread: Misread[] = [];
  for (const [name, known] of Object.entries(displayOptions) as [string, readonly string[]][]) {
    const asked = query.get(name);
    if (asked === null) continue;
    if (known.includes(asked)) displayed[name] = asked;
    else misread.push({ name, value: clip(asked), known });
  }
  return { displayed: displayed, misread };
}

/** What WordPress knows its frame by: it is in the fragment, "#?secret=", and has to be said back. */
export const wordPressSecret = (hash: string): string | undefined => /^#\?secret=([\da-zA-Z]{1,40})$/.exec(hash)?.[1];

/** The name pym.js gives its frame, to be said back to it; undefined for what it would not write. */
export const pymName = (search: string): string | undefined =>
  /^[\w-]{1,80}$/.exec(new URLSearchParams(search.slice(0, 2000)).get("childId") ?? "")?.[0];
