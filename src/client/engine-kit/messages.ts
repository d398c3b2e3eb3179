/** What a page and its Workers say to each other: a question has a number, and its answer the same. */
export interface TableSize {
  id: string;
  /** How many rows the table had when the page was made. */
  rows: number;
}

export type Asked<Question> = Question & {
  requestId: number;
  /** Where /data/ lies. */
  base: string;
};

export type Answered<Answer> =
  | { requestId: number; answer: Answer; problem?: undefined }
  | { requestId: number; answer?: undefined; problem: "table" | "other"; message: string };
