/** Puts values into the braces of a sentence: "{n} rows" with `{ n: "12" }` is "12 rows". A name without a value leaves nothing. */
export const interpolate = (sentence: string, values: Record<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
