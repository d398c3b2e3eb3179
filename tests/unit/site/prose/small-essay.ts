import type { Lookup } from "../../../../src/site/prose/figures.ts";
import { parseProse, type Prose } from "../../../../src/site/prose/parse.ts";

export const file = "content/essays/small/en.mdx";

/** An essay of one line. */
export const essay = (line: string, name = file): Prose => parseProse(line, name);

const balance = (date: string, netAssets: number, line: number) => ({
  key: date,
  line,
  date,
  netAssets,
  unit: "100m CNY",
  grade: "press",
});

/** A table in hundreds of millions of yuan, and a chart whose rows carry no unit. */
export const lookup: Lookup = (of) =>
  ({
    balances: {
      what: "data/balances.csv",
      rows: [
        balance("2013-12-31", 1853, 2),
        balance("2014-02-15", 4000, 3),
        balance("2014-03-31", 5412.8, 4),
        balance("2018-03-31", 16892, 5),
      ],
    },
    flip: { what: "the chart flip", rows: [{ key: "2021/bank", line: 0, ticket: 3484.7, year: "2021" }] },
  })[of];
