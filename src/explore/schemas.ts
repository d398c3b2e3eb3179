/** What the tables on offer promise, for whoever reads them: the build has all schemas, a Worker takes these along. */
import accountOwnership from "../datasets/account-ownership.ts";
import atm from "../datasets/atm.ts";
import bankCards from "../datasets/bank-cards.ts";
import cash from "../datasets/cash.ts";
import cashlessWorld from "../datasets/cashless-world.ts";
import depositRates from "../datasets/deposit-rates.ts";
import eCny from "../datasets/e-cny.ts";
import events from "../datasets/events.ts";
import exchangeRates from "../datasets/exchange-rates.ts";
import householdDeposits from "../datasets/household-deposits.ts";
import macro from "../datasets/macro.ts";
import marketShares from "../datasets/market-shares.ts";
import marketVolumes from "../datasets/market-volumes.ts";
import moneyMarketFunds from "../datasets/money-market-funds.ts";
import nonCashPayments from "../datasets/non-cash-payments.ts";
import paymentUsers from "../datasets/payment-users.ts";
import paymentVolumes from "../datasets/payment-volumes.ts";
import population from "../datasets/population.ts";
import provincialIndex from "../datasets/provincial-index.ts";
import rejectedValues from "../datasets/rejected-values.ts";
import reserveFunds from "../datasets/reserve-funds.ts";
import sources from "../datasets/sources.ts";
import wealthProducts from "../datasets/wealth-products.ts";
import yuebaoNetAssets from "../datasets/yuebao-net-assets.ts";
import yuebaoUsers from "../datasets/yuebao-users.ts";
import yuebaoYield from "../datasets/yuebao-yield.ts";
import type { DatasetSchema } from "../dataset-kit/define-dataset.ts";

export const schemas: Readonly<Record<string, DatasetSchema>> = Object.fromEntries(
  [
    accountOwnership,
    atm,
    bankCards,
    cash,
    cashlessWorld,
    depositRates,
    eCny,
    events,
    exchangeRates,
    householdDeposits,
    macro,
    marketShares,
    marketVolumes,
    moneyMarketFunds,
    nonCashPayments,
    paymentUsers,
    paymentVolumes,
    population,
    provincialIndex,
    rejectedValues,
    reserveFunds,
    sources,
    wealthProducts,
    yuebaoNetAssets,
    yuebaoUsers,
    yuebaoYield,
  ].map((dataset) => [dataset.id, dataset as unknown as DatasetSchema]),
);
