import { describe, expect, test } from "vitest";
import { points } from "../../../src/chart-kit/marks/points.ts";
import { formatterFor } from "../../../src/chart-kit/formatter.ts";
import { sizeNames, sizes, type Size } from "../../../src/chart-kit/sizes.ts";
import { textWidth } from "../../../src/chart-kit/text-width.ts";
import { timeFrame, utc, type TimeFrame } from "../../../src/chart-kit/time-frame.ts";
import { placeOf } from "../../charts/lib/place-of.ts";
import { drawSmall } from "./draw-small.ts";
import type { Row } from "./small-chart.ts";

describe("a date", () => {
  test.each([
    ["2014", "2014-01-01"],
    ["2014-03", "2014-03-01"],
    ["2014-03-31", "2014-03-31"],
  ])("%s begins in UTC", (iso, day) => expect(utc(iso).toISOString()).toBe(`${day}T00:00:00.000Z`));
});

const events = [
  { date: utc("2014-03-31"), label: "Bar-code payment suspended" },
  { date: utc("2015-10-24"), label: "Deposit ceiling goes" },
];
const frame = (size: Size, parts: Partial<TimeFrame> = {}, given = events) =>
  timeFrame(
    {
      size,
      width: sizes[size].width,
      height: 200,
      fontSize: sizes[size].fontSize,
      format: formatterFor("en"),
      choices: {},
      events: given,
      brief: false,
    },
    {
      years: [2013, 2022],
      y: { axis: { domain: [0, 4], ticks: [0, 2, 4] }, format: (value) => `${value} tn` },
      right: 20,
      ...parts,
    },
  );

describe("the frame", () => {
  test("runs from 1 January of the first year to 1 January after the last", () =>
    expect(frame("wide").options.x).toMatchObject({ domain: [utc("2013"), utc("2023")] }));

  test("begins where the chart says: an axis is cut only on purpose", () =>
    expect(frame("wide").options.y).toMatchObject({ domain: [0, 4] }));

  test("leaves room for the widest tick label", () =>
    expect(frame("wide").options.marginLeft).toBeGreaterThanOrEqual(textWidth("2 tn", sizes.wide.fontSize) + 8));

  test("leaves a lane of room for every lane of events, and none for none", () => {
    const top = (size: Size, given = events) => frame(size, {}, given).options.marginTop!;
    expect(top("wide", [])).toBeLessThan(top("wide", [events[0]!]));
    expect(top("wide", [events[0]!])).toBeLessThan(top("wide"));
    // Numbers are narrow: they share a lane.
    expect(top("narrow")).toBe(top("narrow", [events[0]!]));
  });
});

/** A small chart in a frame, its points on the days of the events. */
const drawn = (size: Size) =>
  drawSmall(
    {
      plot: (_rows, context) => {
        const { options, under, over } = timeFrame(context, {
          years: [2013, 2022],
          y: { axis: { domain: [0, 4], ticks: [0, 2, 4] }, format: String },
          right: 20,
        });
        const at = (date: string): Row => ({ key: date, date, value: 4, grade: "filing", sources: [] });
        const marks = points(["2014-03-31", "2015-10-24"].map(at), {
          x: (row) => utc(row.date),
          y: (row) => row.value,
          role: "bank",
        });
        return { ...options, marks: [...under, ...over, marks] };
      },
    },
    { size, events },
  );

describe.each(sizeNames)("drawn %s", (size) => {
  const texts = [...drawn(size).querySelectorAll("text")].map(({ textContent }) => textContent);

  test("every tick of the value axis is named", () => expect(texts).toEqual(expect.arrayContaining(["0", "2", "4"])));

  test("years are named by their beginning, a few of them", () => {
    const years = texts.filter((text) => /^\d{4}$/.test(text));
    expect(years).toEqual(["2013", "2015", "2017", "2019", "2021"]);
  });

  test("events are named, or numbered where there is no room", () =>
    expect(texts).toEqual(
      expect.arrayContaining(size === "narrow" ? ["1", "2"] : ["Bar-code payment suspended", "Deposit ceiling goes"]),
    ));

  test("an event's hairline stands where its day stands", () => {
    const drawing = drawn(size);
    const places = [...drawing.querySelectorAll("[data-key]")].map((sign) => placeOf(sign)!.x);
    const hairlines = [...drawing.querySelectorAll("line")].filter(
      (line) => line.getAttribute("stroke-width") === "0.7",
    );
    expect(hairlines.length).toBe(2);
    for (const [index, line] of hairlines.entries())
      expect(Number(line.getAttribute("x1"))).toBeCloseTo(places[index]!, 0);
  });
});
