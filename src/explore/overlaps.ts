import type { Words } from "../i18n/lang.ts";
import { overlapReasons as reasons } from "../i18n/explore.ts";
import { findSeries } from "./catalogue.ts";
import type { Series } from "./series.ts";

/** Kinds of things counted that share some of what they count, and why. A pair of one name: two counts of one thing. */
const overlaps: readonly { between: readonly [string, string]; reason: Words }[] = [
  { between: ["wallet-payments", "bank-payments"], reason: reasons.walletAndCard },
  { between: ["wallet-payments", "cleared-payments"], reason: reasons.clearing },
  { between: ["bank-payments", "cleared-payments"], reason: reasons.clearing },
  { between: ["wallet-payments", "third-party-payments"], reason: reasons.twoCounts },
  { between: ["bank-payments", "third-party-payments"], reason: reasons.walletAndCard },
  { between: ["third-party-payments", "cleared-payments"], reason: reasons.clearing },
  { between: ["third-party-payments", "third-party-payments"], reason: reasons.twoCounts },
  { between: ["money-funds", "money-funds"], reason: reasons.twoCounts },
  { between: ["people-online", "people-online"], reason: reasons.samePeople },
  { between: ["yuebao-users", "people-online"], reason: reasons.samePeople },
  { between: ["share-of-alipay", "share-of-alipay"], reason: reasons.twoShares },
  { between: ["share-of-tenpay", "share-of-tenpay"], reason: reasons.twoShares },
];

/** Whether `part` is declared a part of `whole`. */
export const isPart = (part: Series, whole: Series): boolean => part.partOf?.includes(whole.id) ?? false;

/** Whether two series are declared to be parts of one whole that share nothing. */
export const areApart = (a: Series, b: Series): boolean =>
  a.split !== undefined &&
  a.split === b.split &&
  a.measure.en === b.measure.en &&
  a.every === b.every &&
  a.subject.id !== b.subject.id;

/** Why two series count some of the same, where they do and neither is a part of the other. */
export function overlapOf(a: Series, b: Series): Words | undefined {
  if (isPart(a, b) || isPart(b, a) || areApart(a, b)) return undefined;
  const kinds = [a.counts, b.counts].sort().join();
  return overlaps.find(({ between }) => [...between].sort().join() === kinds)?.reason;
}

/** The wholes a series is a part of. */
export const wholesOf = (series: Series): readonly Series[] => (series.partOf ?? []).map(findSeries);
