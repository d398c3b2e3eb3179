/** The latest date or period that begins a key; none where keys are not dated. */
export const latestDate = (keys: readonly string[]): string | undefined =>
  keys
    .map((key) => /^\d{4}(-\d{2}){0,2}(?=$|\/)/.exec(key)?.[0])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
