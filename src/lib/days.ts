/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Days since 1970 of an ISO day. */
export const epochDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / dayLength;

/** The ISO day some days after another, or before it. */
export const addDays = (iso: string, days: number): string =>
  new Date((epochDay(iso) + days) * dayLength).toISOString().slice(0, 10);
