/** All years, the boom and its end, and those since monthly figures are found again. */
export type Span = "all" | "boom" | "after";

/** First and last year. */
export const spans: Record<Span, readonly [number, number]> = {
  all: [2012, 2026],
  boom: [2012, 2014],
  after: [2022, 2026],
};
