import {
  demandEarned,
  fundEarned,
  knownSpans,
  partsOf,
  yearEarned,
  type Rates,
  type Span,
} from "../../interactive-kit/earnings.ts";

/** The places money could lie, in the order they are set side by side. */
export const places = ["fund", "year", "postedYear", "demand", "postedDemand"] as const;
export type Place = (typeof places)[number];

/** A part of the asked span: what each place paid, undefined where it is not known; or nothing, where no yields are. */
export type Part = Span & ({ known: false } | { known: true; earned: Record<Place, number | undefined> });

/** Every part of the asked span, in order; the unknown are named and not bridged. Each known part starts from `amount`. */
export function statement(rates: Rates, amount: number, asked: Span): Part[] {
  return partsOf(asked, knownSpans(rates.yields)).map(({ known, from, to }): Part => {
    const span = { from, to };
    if (!known) return { ...span, known };
    return {
      ...span,
      known,
      earned: {
        fund: fundEarned(rates.yields, amount, span),
        year: yearEarned(rates.year, amount, span),
        postedYear: yearEarned(rates.postedYear, amount, span),
        demand: demandEarned(rates.demand, amount, span),
        postedDemand: demandEarned(rates.postedDemand, amount, span),
      },
    };
  });
}
