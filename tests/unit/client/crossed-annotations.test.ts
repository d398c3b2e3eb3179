import { describe, expect, test } from "vitest";
import { breakMark } from "../../../src/chart-kit/marks/breaks.ts";
import { gapBands } from "../../../src/chart-kit/marks/gap-band.ts";
import { timeFrame, utc } from "../../../src/chart-kit/time-frame.ts";
import { between, breaksIn, eventsIn } from "../../../src/client/reading/crossed-annotations.ts";
import type { Point } from "../../../src/client/reading/points.ts";
import { drawSmall } from "../chart-kit/draw-small.ts";
import { point } from "./points.ts";

/** Drawn by the kit's own marks, so that a mark which loses its name fails here. */
const years = [2010, 2020] as const;
const gap = { from: utc("2013-01-01"), to: utc("2015-01-01") };
const events = [
  { date: utc("2012-07-01"), label: "Rule changes" },
  { date: utc("2018-01-01"), label: "Fund opens" },
];

const drawing = (size: "wide" | "narrow") =>
  drawSmall(
    {
      plot: (_rows, context) => {
        const frame = timeFrame(context, {
          years,
          y: { axis: { domain: [0, 1], ticks: [0, 1] }, format: String },
          right: 10,
        });
        return {
          ...frame.options,
          marks: [
            gapBands([gap], "no figure", 12),
            ...frame.under,
            ...frame.over,
            breakMark({ at: utc("2017-01-01"), words: size === "narrow" ? "" : "new scope" }),
          ],
        };
      },
    },
    { size, events },
  );

const wide = drawing("wide");
const band = wide.querySelector('[data-mark="gap"]')!;
const number = (name: string) => Number(band.getAttribute(name));
const [left, right] = [number("x"), number("x") + number("width")];
/** Pixels a year. */
const year = (right - left) / 2;
const at = (when: number, kind = "fund", series = 0): Point =>
  point(`${when}/${kind}`, left + (when - 2013) * year, 0, series);

const fund = [2010, 2012, 2013, 2015, 2016, 2018, 2019].map((when) => at(when));
/** A rate that is set now and then, and holds meanwhile. */
const rate = [2011, 2016].map((when) => at(when, "rate", 1));
/** What is published through the gap of the other. */
const whole = [2012, 2014, 2016].map((when) => at(when, "whole", 2));

const told = (from: Point | undefined, to: Point, points: readonly Point[] = [...fund, ...rate]) =>
  between(wide, points, from, to);
const nothing = { gap: false, breaks: [], events: [] };

test("the kit's breaks, events and gaps are found in a drawing of its own", () => {
  expect(breaksIn(wide).map(({ words }) => words)).toEqual(["new scope"]);
  expect(breaksIn(wide)[0]!.x).toBeCloseTo(left + 4 * year, 0);
  expect(eventsIn(wide).map(({ words }) => words)).toEqual(["Rule changes", "Fund opens"]);
  expect(right).toBeGreaterThan(left);
});

describe("what is stepped over", () => {
  test("nothing", () => expect(told(fund[3], fund[4]!)).toEqual(nothing));
  test("an event", () => expect(told(fund[1], fund[2]!)).toEqual({ ...nothing, events: ["Rule changes"] }));
  test("a gap", () => expect(told(fund[2], fund[3]!)).toEqual({ ...nothing, gap: true }));
  test("a change of definition, and the event on the very point", () =>
    expect(told(fund[4], fund[5]!)).toEqual({ gap: false, breaks: ["new scope"], events: ["Fund opens"] }));
  test("the event one stands on is left behind, not passed again", () =>
    expect(told(fund[5], fund[6]!)).toEqual(nothing));

  test("the same on the way back", () => {
    expect(told(fund[3], fund[2]!)).toEqual({ ...nothing, gap: true });
    expect(told(fund[2], fund[1]!)).toEqual({ ...nothing, events: ["Rule changes"] });
    expect(told(fund[5], fund[4]!), "the event was on the point that is left").toEqual({
      ...nothing,
      breaks: ["new scope"],
    });
    expect(told(fund[6], fund[5]!)).toEqual({ ...nothing, events: ["Fund opens"] });
  });

  test("everything on a long way", () =>
    expect(told(fund[0], fund[6]!)).toEqual({
      gap: true,
      breaks: ["new scope"],
      events: ["Rule changes", "Fund opens"],
    }));

  test("nothing before the first point but what stands on it", () => {
    expect(told(undefined, fund[0]!)).toEqual(nothing);
    expect(told(undefined, fund[5]!)).toEqual({ ...nothing, events: ["Fund opens"] });
  });
});

describe("whose gap it is", () => {
  test("not that of a series which held all the while", () =>
    expect(told(rate[0], rate[1]!)).toEqual({ ...nothing, events: ["Rule changes"] }));

  test("where no series ends at its edges, of those that skip it", () => {
    const [before, after] = [at(2012.5), at(2015.5)];
    const points = [before, after, ...whole];
    expect(told(before, after, points).gap).toBe(true);
    expect(told(whole[0], whole[1]!, points).gap).toBe(false);
    expect(told(whole[0], whole[2]!, points).gap).toBe(false);
  });
});

test("a small drawing borrows the words of the widest", () => {
  const narrow = drawing("narrow");
  const places = (svg: Element) => [...breaksIn(svg), ...eventsIn(svg)];
  expect(places(narrow).map(({ words }) => words)).toEqual(["", "1", "2"]);
  const [first, last] = [point("2010", 0), point("2020", 10_000)];
  expect(between(narrow, [first, last], first, last, wide)).toEqual({
    gap: true,
    breaks: ["new scope"],
    events: ["Rule changes", "Fund opens"],
  });
});
