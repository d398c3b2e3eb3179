import { rateFinder, timeOf, type RateRow } from "../../dataset-kit/exchange.ts";
import { figureAt, NoFigure, rowAt, type Figure, type Lookup } from "./figures.ts";

/** The table that holds the rates. */
export const rateTable = "exchange-rates";

/** A figure in dollars, the yuan it was converted from, and the rows of the rates it was converted at. */
export interface DollarFigure extends Figure {
  yuan: number;
  rates: string[];
}

/**
 * A figure in yuan as dollars, at the mean rate of its year (flows) or of its month (balances).
 * @throws NoFigure if there is no such figure, it is not in yuan, or no rate is known for its date
 */
export function dollarsAt(lookup: Lookup, of: string, at: string, show: string): DollarFigure {
  const figure = figureAt(lookup, of, at, show);
  if (figure.kind !== undefined && figure.kind !== "yuan")
    throw new NoFigure(`The row "${at}" of ${of} counts ${figure.kind}, not yuan. Take out in="usd".`);
  const time = timeOf(rowAt(lookup, of, at));
  const rates = (lookup(rateTable)?.rows ?? []) as unknown as RateRow[];
  const rate = time === undefined ? undefined : rateFinder(rates)(time);
  if (!rate)
    throw new NoFigure(
      `No rate for "${time ?? at}" in data/${rateTable}.csv. Add the rate with its source, or take out in="usd".`,
    );
  return { value: figure.value / rate.yuanPerDollar, kind: "usd", yuan: figure.value, rates: rate.keys };
}
