import type { Formatter } from "../chart-kit/formatter.ts";
import { seriesKinds, lengths } from "../i18n/explore.ts";
import type { Words } from "../i18n/lang.ts";
import { allSeries, findSeries, sibling } from "./catalogue.ts";
import { moneyLabels, type MoneyUnit } from "../chart-kit/money.ts";
import { isConverted, isPercent, quantityIn, quantityOf } from "./figures.ts";
import { areApart, isPart, overlapOf, wholesOf } from "./overlaps.ts";
import { offer, refuse, type Instead, type Refusal } from "./refusal.ts";
import type { Series } from "./series.ts";
import type { State } from "./state.ts";
import { namesIn } from "./words.ts";

const kindOf = (series: Series) => quantityOf(series.unit);
const isRate = (series: Series) => isPercent(kindOf(series));
/** What figures count in the unit that a reader chose. */
const kindIn =
  (unit: MoneyUnit) =>
  (series: Series): string =>
    quantityIn(kindOf(series), unit);
const lengthOf = (series: Series) => series.every ?? "day";

/** The first pair of unlike members, by some property. */
function unlike(picked: readonly Series[], property: (series: Series) => string): [Series, Series] | undefined {
  const odd = picked.find((series) => property(series) !== property(picked[0]!));
  return odd && [picked[0]!, odd];
}

const pairs = (picked: readonly Series[]): [Series, Series][] =>
  picked.flatMap((a, index) => picked.slice(index + 1).map((b): [Series, Series] => [a, b]));

const names = (a: Series, b?: Series) => (format: Formatter) => {
  const [first, second] = namesIn(format, b ? [a, b] : [a]);
  return { a: first!, ...(second !== undefined && { b: second }) };
};
const withReason = (a: Series, b: Series, reason: Words) => (format: Formatter) => ({
  ...names(a, b)(format),
  reason: format.text(reason),
});
const withKinds = (unit: MoneyUnit, a: Series, b: Series) => (format: Formatter) => ({
  ...names(a, b)(format),
  kindA: format.text(seriesKinds[quantityIn(kindOf(a), unit)]),
  kindB: format.text(seriesKinds[quantityIn(kindOf(b), unit)]),
});
const withLengths = (a: Series, b: Series) => (format: Formatter) => ({
  ...names(a, b)(format),
  lengthA: format.text(lengths[lengthOf(a)]),
  lengthB: format.text(lengths[lengthOf(b)]),
});

const asPublished = (state: State) => offer("level", { ...state, as: "level" });

/** A broken rule: its refusal, made only when it is wanted, because what it offers is held to the rules in turn. */
type Breach = () => Refusal;

/** Refuses, and offers of all these ways out those that break no rule themselves. */
const breach =
  (
    code: Refusal["code"],
    values: (format: Formatter) => Record<string, string>,
    offers: () => (Instead | undefined)[] = () => [],
  ): Breach =>
  () =>
    refuse(code, values, ...offers().filter((instead) => instead && !breachOf(instead.state)));

/** The same chart with every series by year, or every one by quarter, where the tables have those figures. */
function ofOneLength(state: State, every: "year" | "quarter"): Instead | undefined {
  const series = state.series.map(findSeries).map((series) => (series.every === every ? series : sibling(series)));
  if (series.some((series) => series?.every !== every)) return undefined;
  return offer(every, { ...state, series: series.map((series) => series!.id) });
}

/**
 * Why a chart would mislead by what it is, whatever its figures are; undefined where it would not. Needs no table, so
 * the page can tell at once. What only the figures can tell is found while they are shaped.
 */
export const refusalOf = (state: State): Refusal | undefined => breachOf(state)?.();

function breachOf(state: State): Breach | undefined {
  const picked = state.series.map(findSeries);
  return breachOfWay(state, picked) ?? breachOfUnit(state, picked) ?? breachOfDrawing(state, picked);
}

/**
 * Whether a unit other than yuan would change the chart: some figures are sums of money (or, a head of population,
 * numbers of payments), and no division cancels it out.
 */
export function changesWith(unit: MoneyUnit, state: State): boolean {
  const picked = state.series.map(findSeries);
  return picked.some((series) => isConverted(kindOf(series), unit)) && !cancelsOut(unit, state, picked);
}

/** A share, a ratio of like to like, and value over number, both of them a head. */
function cancelsOut(unit: MoneyUnit, { as }: State, picked: readonly Series[]): boolean {
  if (as !== "share" && as !== "ratio") return false;
  return new Set(picked.map((series) => isConverted(kindOf(series), unit))).size === 1;
}

function breachOfUnit(state: State, picked: readonly Series[]): Breach | undefined {
  if (state.unit === "yuan" || changesWith(state.unit, state)) return undefined;
  const code = picked.some((series) => isConverted(kindOf(series), state.unit)) ? "unitCancels" : "unitWithoutSums";
  const unit = (format: Formatter) => ({ unit: format.text(moneyLabels[state.unit]) });
  return breach(code, unit, () => [offer("unit", { ...state, unit: "yuan" })]);
}

function breachOfWay(state: State, picked: readonly Series[]): Breach | undefined {
  const [a, b] = picked as [Series, Series?];
  const published = () => [asPublished(state)];
  switch (state.as) {
    case "level":
      return breachOfAxis(state, picked);
    case "index":
      return undefined;
    case "growth": {
      const rate = picked.find(isRate);
      return rate && breach("growthOfRate", names(rate), published);
    }
    case "rolling":
      return breachOfRolling(state, picked) ?? breachOfAxis(state, picked);
    case "sum":
      return picked.length < 2 ? breach("sumOfOne", nothing, published) : breachOfSum(state, picked);
    case "share":
      if (picked.length === 2) return breachOfShare(state, a, b!);
      return breach("shareOfTwo", nothing, () => [shareOf(state, a), asPublished(state)]);
    case "ratio":
      return picked.length === 2 ? breachOfRatio(state, a, b!) : breach("ratioOfTwo", nothing, published);
  }
}

const nothing = () => ({});

function breachOfAxis(state: State, picked: readonly Series[]): Breach | undefined {
  const index = offer("index", { ...state, as: "index" });
  const growth = offer("growth", { ...state, as: "growth", scale: "linear" });
  const lengths = unlike(picked, lengthOf);
  const kinds = unlike(picked, kindIn(state.unit));
  // Lengths first: an index is no way out where a day and a year have no period in common.
  if (lengths)
    return breach("unlikeLengths", withLengths(...lengths), () => [
      ofOneLength(state, "year"),
      ofOneLength(state, "quarter"),
      growth,
    ]);
  return kinds && breach("unlikeUnits", withKinds(state.unit, ...kinds), () => [index, growth]);
}

function breachOfRolling(state: State, picked: readonly Series[]): Breach | undefined {
  const rate = picked.find(isRate);
  if (rate) return breach("rollingOfRate", names(rate), () => [asPublished(state)]);
  const day = picked.find((series) => !series.every);
  if (day) return breach("rollingOfDays", names(day), () => [asPublished(state)]);
  const year = picked.find((series) => series.every === "year");
  return year && breach("rollingOfYears", names(year), () => [ofOneLength(state, "quarter"), asPublished(state)]);
}

function breachOfSum(state: State, picked: readonly Series[]): Breach | undefined {
  for (const [a, b] of pairs(picked)) {
    const [part, whole] = isPart(a, b) ? [a, b] : isPart(b, a) ? [b, a] : [];
    if (part && whole)
      return breach("sumOfPart", names(part, whole), () => [shareOf(state, part, whole), asPublished(state)]);
    const reason = overlapOf(a, b);
    if (reason) return breach("sumOfOverlap", withReason(a, b, reason), () => [asPublished(state)]);
    if (!areApart(a, b)) return breach("sumUndeclared", names(a, b), () => [asPublished(state)]);
  }
  return undefined;
}

/** A share that is declared: of a given whole, or of the first the series is a part of. */
function shareOf(state: State, part: Series, whole: Series | undefined = wholesOf(part)[0]): Instead | undefined {
  return whole && offer("share", { ...state, as: "share", series: [part.id, whole.id] }, names(part, whole));
}

function breachOfShare(state: State, a: Series, b: Series): Breach | undefined {
  if (isPart(a, b)) return undefined;
  if (isPart(b, a))
    return breach("shareTurned", names(a, b), () => [offer("turn", { ...state, series: [b.id, a.id] })]);
  const ratio = offer("ratio", { ...state, as: "ratio" });
  const reason = overlapOf(a, b);
  if (reason) return breach("shareOfOverlap", withReason(a, b, reason), () => [ratio, shareOf(state, a)]);
  return breach("shareUndeclared", names(a, b), () => [shareOf(state, a), shareOf(state, b), ratio]);
}

/** The number of the payments whose value a series holds, over the same length of time. */
const numberOf = (value: Series): Series | undefined =>
  allSeries.find(
    (other) =>
      other.table === value.table &&
      other.subject.id === value.subject.id &&
      other.every === value.every &&
      kindOf(other) === "transactions",
  );

/** Value over number of the same payments: the one ratio of unlike units that means something. */
export const isTicket = (a: Series, b: Series): boolean => kindOf(a) === "yuan" && numberOf(a)?.id === b.id;

function breachOfRatio(state: State, a: Series, b: Series): Breach | undefined {
  if (kindOf(a) !== kindOf(b) && !isTicket(a, b)) {
    const value = [a, b].find((series) => kindOf(series) === "yuan" && numberOf(series));
    const number = value && numberOf(value);
    const ticket =
      value && number && offer("ticket", { ...state, series: [value.id, number.id] }, names(value, number));
    return breach("ratioOfUnits", withKinds("yuan", a, b), () => [ticket]);
  }
  if (lengthOf(a) === lengthOf(b)) return undefined;
  return breach("ratioOfLengths", withLengths(a, b), () => [ofOneLength(state, "year"), ofOneLength(state, "quarter")]);
}

function breachOfDrawing(state: State, picked: readonly Series[]): Breach | undefined {
  const held = picked.find((series) => series.holds);
  if (state.form === "bar" && held && (state.as === "level" || state.as === "index"))
    return breach("barsOfHeld", names(held), () => [offer("step", { ...state, form: "step" })]);
  if (state.form === "bar" && state.scale === "log")
    return breach("logOfBars", nothing, () => [
      offer("line", { ...state, form: "line" }),
      offer("linear", { ...state, scale: "linear" }),
    ]);
  return undefined;
}
