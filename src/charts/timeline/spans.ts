/** What a reader may look at closer: years, inclusive. The first is the whole. */
export const spans = { all: [2003, 2025], quarrel: [2013, 2014], between: [2015, 2019], since: [2020, 2025] } as const;
export type Span = keyof typeof spans;
