import accountOwnership from "./series/account-ownership.ts";
import atm from "./series/atm.ts";
import bankCards from "./series/bank-cards.ts";
import cash from "./series/cash.ts";
import cashlessWorld from "./series/cashless-world.ts";
import depositRates from "./series/deposit-rates.ts";
import eCny from "./series/e-cny.ts";
import exchangeRates from "./series/exchange-rates.ts";
import householdDeposits from "./series/household-deposits.ts";
import macro from "./series/macro.ts";
import marketShares from "./series/market-shares.ts";
import marketVolumes from "./series/market-volumes.ts";
import moneyMarketFunds from "./series/money-market-funds.ts";
import nonCashPayments from "./series/non-cash-payments.ts";
import paymentUsers from "./series/payment-users.ts";
import paymentVolumes from "./series/payment-volumes.ts";
import population from "./series/population.ts";
import provincialIndex from "./series/provincial-index.ts";
import reserveFunds from "./series/reserve-funds.ts";
import wealthProducts from "./series/wealth-products.ts";
import yuebaoNetAssets from "./series/yuebao-net-assets.ts";
import yuebaoUsers from "./series/yuebao-users.ts";
import yuebaoYield from "./series/yuebao-yield.ts";
import type { Series, SeriesGroup } from "./series.ts";

/** Every series on offer, table by table, in the order a reader meets them. */
export const seriesGroups: readonly SeriesGroup[] = [
  paymentVolumes,
  nonCashPayments,
  yuebaoNetAssets,
  yuebaoYield,
  yuebaoUsers,
  depositRates,
  moneyMarketFunds,
  householdDeposits,
  wealthProducts,
  reserveFunds,
  cash,
  bankCards,
  atm,
  eCny,
  paymentUsers,
  marketShares,
  marketVolumes,
  macro,
  population,
  exchangeRates,
  cashlessWorld,
  accountOwnership,
  provincialIndex,
];

const byId: ReadonlyMap<string, Series> = new Map(
  seriesGroups.flatMap(({ series }) => series).map((series) => [series.id, series]),
);

export const isSeries = (id: string): boolean => byId.has(id);

/** @throws if no series has this id: addresses are read with `isSeries` first */
export function findSeries(id: string): Series {
  const series = byId.get(id);
  if (!series) throw new Error(`No series "${id}". Known: ${[...byId.keys()].join(", ")}.`);
  return series;
}

export const allSeries: readonly Series[] = [...byId.values()];

/** The same figures for the other period, where the table has them: quarters for years and the reverse. */
export const sibling = (series: Series): Series | undefined =>
  allSeries.find(
    (other) =>
      other.table === series.table &&
      other.subject.id === series.subject.id &&
      other.measure.en === series.measure.en &&
      other.every !== series.every,
  );
