import type { Formatter } from "../../chart-kit/formatter.ts";
import { meetings, notes as sentences } from "../../i18n/explore.ts";
import type { Words } from "../../i18n/lang.ts";
import { quantityIn, quantityOf, type Quantity } from "../figures.ts";
import type { Point } from "../points.ts";
import { offer, refuse, type Instead, type Refusal } from "../refusal.ts";
import { isTicket } from "../rules.ts";
import type { Series } from "../series.ts";
import type { State } from "../state.ts";
import { capital, filled, namesIn, thing } from "../words.ts";
import { growthOf } from "./growth.ts";
import { basesOf, bestBase, indexOf } from "./indexed.ts";
import { rollingOf } from "./rolling.ts";
import { quotientOf, sumOf } from "./together.ts";

/** What a way of showing makes of the series. */
export interface Shaped {
  quantity: Quantity;
  /** The points of each line. */
  lines: readonly { series: readonly Series[]; points: readonly Point[] }[];
  notes: readonly Words[];
  /** Under an index: the periods that may be 100, and the one that is. */
  bases?: readonly string[];
  base?: string;
}

/** What was asked for: the state, its series, and the figures of each. */
interface Asked {
  state: State;
  picked: readonly Series[];
  all: readonly (readonly Point[])[];
}

/** Turns the figures of the series the way a state says, or finds in them why it would mislead. */
export function shape(asked: Asked): Shaped | Refusal {
  const { state, picked, all } = asked;
  switch (state.as) {
    case "level":
      return { quantity: countedIn(state, picked[0]!), lines: each(asked, all), notes: [] };
    case "index":
      return indexed(asked);
    case "growth":
      return grown(asked);
    case "rolling":
      return rolled(asked);
    case "sum": {
      const quantity = countedIn(state, picked[0]!);
      return met(asked, sumOf(all, quantity), quantity);
    }
    case "share":
    case "ratio":
      return divided(asked);
  }
}

/** What the figures of a series count, in the unit that the reader chose. */
const countedIn = ({ unit }: State, series: Series): Quantity => quantityIn(quantityOf(series.unit), unit);

/** A line for every series. */
const each = ({ picked }: Asked, points: readonly (readonly Point[])[]) =>
  picked.map((series, index) => ({ series: [series], points: points[index]! }));

const name = (series: Series) => (format: Formatter) => ({ a: capital(thing(series, format)) });
const published = (state: State): Instead => offer("level", { ...state, as: "level" });

/** Bounds take no part in arithmetic; a reader who sees them in the table is told. */
const withoutBounds = (all: Asked["all"]): Words[] =>
  all.some((points) => points.some(({ grade }) => grade === "bound")) ? [sentences.bounds] : [];

function indexed(asked: Asked): Shaped | Refusal {
  const { state, picked, all } = asked;
  const bases = basesOf(all);
  const best = bestBase(all, bases);
  if (best === undefined)
    return refuse("indexWithoutBase", () => ({}), offer("growth", { ...state, as: "growth", scale: "linear" }));
  const base = state.base ?? best;
  if (!bases.includes(base)) {
    const missing = picked.find((_, index) => !basesOf([all[index]!]).includes(base))!;
    return refuse(
      "indexMissingBase",
      (format) => ({ ...name(missing)(format), when: format.date(base), other: format.date(best) }),
      offer("base", { ...state, base: best }, (format) => ({ when: format.date(best) })),
    );
  }
  const made = all.map((points, index) => indexOf(points, base, countedIn(state, picked[index]!)));
  const leftOut = picked.flatMap((series, index) => {
    const n = made[index]!.leftOut;
    if (n === 0) return [];
    return [
      filled(sentences.indexLeftOut, (format) => ({ ...name(series)(format), when: format.date(base), n: String(n) })),
    ];
  });
  const lines = each(
    asked,
    made.map(({ points }) => points),
  );
  return { quantity: "index", lines, notes: [...leftOut, ...withoutBounds(all)], bases, base };
}

function grown(asked: Asked): Shaped | Refusal {
  const { state, picked, all } = asked;
  const made = all.map((points, index) => growthOf(points, countedIn(state, picked[index]!)));
  const empty = made.findIndex(({ points }) => points.length === 0);
  if (empty >= 0) {
    const code = made[empty]!.across.length > 0 ? "growthAcrossBreak" : "growthWithoutPair";
    return refuse(code, name(picked[empty]!), published(state));
  }
  const across = picked.flatMap((series, index) => {
    const periods = made[index]!.across;
    if (periods.length === 0) return [];
    const list = (format: Formatter) => format.list(periods.map((period) => format.date(period)));
    return [filled(sentences.growthLeftOut, (format) => ({ ...name(series)(format), when: list(format) }))];
  });
  const lines = each(
    asked,
    made.map(({ points }) => points),
  );
  return { quantity: "percent", lines, notes: [...across, ...withoutBounds(all)] };
}

function rolled(asked: Asked): Shaped | Refusal {
  const { state, picked, all } = asked;
  const quantity = countedIn(state, picked[0]!);
  const made = all.map((points) => rollingOf(points, quantity));
  const empty = made.findIndex(({ points }) => points.length === 0);
  if (empty >= 0) {
    const values = (format: Formatter) => ({
      ...name(picked[empty]!)(format),
      when: format.date(made[empty]!.missing),
    });
    return refuse("rollingWithGaps", values, published(state));
  }
  const leftOut = picked.flatMap((series, index) => {
    const n = made[index]!.leftOut;
    return n > 0 ? [filled(sentences.rollingLeftOut, (format) => ({ ...name(series)(format), n: String(n) }))] : [];
  });
  return {
    quantity,
    lines: each(
      asked,
      made.map(({ points }) => points),
    ),
    notes: leftOut,
  };
}

function divided(asked: Asked): Shaped | Refusal {
  const { state, picked, all } = asked;
  const [a, b] = picked as [Series, Series];
  const isShare = state.as === "share";
  const points = quotientOf(all[0]!, all[1]!, {
    times: isShare ? 100 : 1,
    sameSegment: a.table === b.table && (isShare || a.subject.id === b.subject.id),
    held: b.holds === true,
    quantities: [countedIn(state, a), countedIn(state, b)],
  });
  return met(asked, points, isShare ? "percent" : isTicket(a, b) ? quantityIn("yuan", state.unit) : "times");
}

/** One line made of several series, where they meet; a refusal where they never do. */
function met({ state, picked, all }: Asked, points: readonly Point[], quantity: Quantity): Shaped | Refusal {
  if (points.length === 0) {
    const [a, b] = picked as [Series, Series];
    const values = (format: Formatter) => {
      const [first, second] = namesIn(format, [a, b]);
      return { a: first!, b: second!, length: format.text(meetings[a.every ?? "day"]) };
    };
    return refuse("neverMeet", values, published(state));
  }
  const common = filled(sentences.onlyCommon, () => ({ n: String(points.length) }));
  return { quantity, lines: [{ series: picked, points }], notes: [common, ...withoutBounds(all)] };
}
