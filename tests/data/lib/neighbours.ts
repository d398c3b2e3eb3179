import type { AnyRow } from "../../../src/site/tables/tables.ts";

/** How the figures of a table stand in series: which rows belong together, in the order of the file, and which column holds the figure. */
interface Series {
  of: (row: AnyRow) => string;
  figure: string;
  /** Rows that really do stand alone, by key, and why. */
  alone: Record<string, string>;
}

/** A year, a quarter and three quarters are never neighbours. */
const spanOf = (period: string) => (period.includes("-") ? "quarters" : period.includes("Q") ? "quarter" : "year");

const trialRun = "The platform was in trial operation.";
const firstYear = "The direct links were cut in the middle of it.";

export const series: Record<string, Series> = {
  "yuebao-net-assets": {
    of: () => "",
    figure: "netAssets",
    alone: { "2013-05-29": "The day the fund was founded, before Alipay offered it." },
  },
  "yuebao-yield": { of: () => "", figure: "yield", alone: {} },
  "deposit-rates": {
    of: (row) => String(row["series"]),
    figure: "rate",
    alone: { "listed-demand/2015-06-28": "Ten years lie between it and the next rate that was seen." },
  },
  "payment-volumes": {
    of: (row) => [row["series"], row["measure"], row["scope"], spanOf(row["period"] as string)].join("/"),
    figure: "value",
    alone: {
      "bank-mobile/count/2012/pre-2015": "Mobile payment tripled in its first years.",
      "bank-mobile/value/2012/pre-2015": "Mobile payment quadrupled in its first years.",
      "netsunion/count/2018/all": firstYear,
      "netsunion/value/2018/all": firstYear,
      "netsunion/value/2018Q3/all": trialRun,
    },
  },
  "non-cash-payments": {
    of: (row) => [row["series"], row["measure"], spanOf(row["period"] as string)].join("/"),
    figure: "value",
    alone: { "card-consumption/count/2018Q1": "Five years lie on either side of it." },
  },
  "bank-cards": { of: (row) => [row["series"], row["scope"]].join("/"), figure: "value", alone: {} },
  atm: { of: (row) => [row["series"], row["scope"]].join("/"), figure: "value", alone: {} },
  "money-market-funds": { of: (row) => String(row["series"]), figure: "netAssets", alone: {} },
  "reserve-funds": {
    of: (row) => String(row["series"]),
    figure: "value",
    alone: {
      "custody-ratio/2017-04-17": "A fifth had to be deposited, and from 2019 all: the law, not a slip.",
      "custody-ratio/2019-01-14": "A fifth had to be deposited, and from 2019 all: the law, not a slip.",
    },
  },
  "yuebao-users": { of: () => "", figure: "users", alone: {} },
  "e-cny": {
    of: (row) => String(row["series"]),
    figure: "value",
    alone: { "cumulative-value/2021-12-31": "Four years of growth lie between it and the next." },
  },
  "exchange-rates": { of: (row) => String(row["every"]), figure: "rate", alone: {} },
  population: { of: () => "", figure: "population", alone: {} },
};

/** No figure is more than this many times the nearer of its neighbours, or less than that part of it. */
const most = 3;

const times = (a: number, b: number) => Math.max(a / b, b / a);

/** The keys, sorted, of figures that are far from both their neighbours, as a misplaced decimal point puts them. */
function outliers(id: string, rows: readonly AnyRow[]): string[] {
  const { of, figure } = series[id]!;
  const found = [...Map.groupBy(rows, of).values()].flatMap((group) =>
    group.flatMap((row, index) => {
      const beside = [group[index - 1], group[index + 1]].flatMap((other) => (other ? [other[figure] as number] : []));
      const nearest = Math.min(...beside.map((value) => times(row[figure] as number, value)));
      return beside.length > 0 && nearest > most ? [row.key] : [];
    }),
  );
  return found.sort();
}

/** Those of a table that nobody has looked at and found to be right, and those said to stand alone that do not. */
export function surprises(id: string, rows: readonly AnyRow[]): string[] {
  const [found, alone] = [outliers(id, rows), Object.keys(series[id]!.alone)];
  return [...found.filter((key) => !alone.includes(key)), ...alone.filter((key) => !found.includes(key))];
}
