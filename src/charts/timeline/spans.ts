/** What a reader may look at closer: years, inclusive. The first is the whole. */
export const periods = {
  all: [2003, 2026],
  quarrel: [2013, 2014],
  between: [2015, 2019],
  since: [2020, 2026],
} as const;
export type Span = keyof typeof periods;
