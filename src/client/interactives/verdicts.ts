/** The verdicts a prediction may earn, best first. */
export const verdicts = ["came-true", "came-true-later", "mixed", "too-vague", "did-not-happen"] as const;
export type Verdict = (typeof verdicts)[number];

export const isVerdict = (value: string | undefined): value is Verdict => verdicts.includes(value as Verdict);

export interface Score {
  marked: number;
  same: number;
  /** How often the reader chose each verdict. */
  chosen: Record<Verdict, number>;
}

/** A reader's marks beside the record; what was not marked does not count. */
export function scoreJudgements(record: readonly Verdict[], marks: readonly (Verdict | undefined)[]): Score {
  const made = marks.flatMap((mark, index) => (mark ? [{ mark, actual: record[index] }] : []));
  return {
    marked: made.length,
    same: made.filter(({ mark, actual }) => mark === actual).length,
    chosen: tally(made.map(({ mark }) => mark)),
  };
}

export const tally = (list: readonly Verdict[]): Record<Verdict, number> =>
  Object.fromEntries(verdicts.map((verdict) => [verdict, list.filter((one) => one === verdict).length])) as Record<
    Verdict,
    number
  >;
