import { clip, dress, type Dress, type Misread } from "../chart-kit/parameters.ts";

/**
 * Reads how a host wants an embed dressed. Never throws: what is not understood is left as it is by default, and
 * reported, so that the page can say so.
 * @param search the query part of the embed's address, with or without "?"
 */
export function parseDress(search: string): { dressed: Partial<Dress>; misread: Misread[] } {
  const query = new URLSearchParams(search.slice(0, 2000));
  const dressed: Record<string, string> = {};
  const misread: Misread[] = [];
  for (const [name, known] of Object.entries(dress) as [string, readonly string[]][]) {
    const asked = query.get(name);
    if (asked === null) continue;
    if (known.includes(asked)) dressed[name] = asked;
    else misread.push({ name, value: clip(asked), known });
  }
  return { dressed: dressed as Partial<Dress>, misread };
}

/** The name pym.js gives its frame, to be said back to it; undefined for what it would not write. */
export const pymName = (search: string): string | undefined =>
  /^[\w-]{1,80}$/.exec(new URLSearchParams(search.slice(0, 2000)).get("childId") ?? "")?.[0];
