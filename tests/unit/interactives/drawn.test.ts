import { epochDay } from "../../../src/lib/days.ts";
import { expect, test } from "vitest";
import {
  yearEnd,
  pathOf,
  scoreDrawing,
  sizeOn,
  stroke,
  yearsFrom,
} from "../../../src/client/interactives/drawit/drawn.ts";
import { dayAt, padsFor, valueAt, xOf, yOf } from "../../../src/client/interactives/drawit/pad.ts";

const start = { date: "2014-03-31", value: 500 };
const pads = padsFor(["¥0", "¥2,000"]);
const years = yearsFrom("2014-03-31", 2018);
const scale = { from: epochDay("2013-01-01"), to: epochDay("2019-01-01"), top: 2000 };

test("years left out are bridged, and the last goes on level", () => {
  const values = new Map([
    [2014, 600],
    [2016, 1000],
  ]);
  expect(sizeOn(yearEnd(2014), start, values)).toBe(600);
  expect(sizeOn(yearEnd(2015), start, values)).toBeCloseTo(600 + (400 * 365) / 731, 6);
  expect(sizeOn(yearEnd(2018), start, values)).toBe(1000);
  expect(sizeOn(epochDay("2014-03-31"), start, values)).toBe(500);
});

test("a quick stroke sets the years it flew over; a tap sets the nearest", () => {
  const values = new Map<number, number>();
  stroke(values, years, undefined, { day: yearEnd(2014) + 20, value: 700 });
  expect([...values]).toEqual([[2014, 700]]);
  stroke(values, years, { day: yearEnd(2014), value: 700 }, { day: yearEnd(2018), value: 1100 });
  expect(values.get(2018)).toBe(1100);
  expect(values.get(2016)).toBeCloseTo(700 + (400 * 731) / 1461, 6);
  expect(values.size).toBe(5);
});

test("a stroke back to the left draws as well", () => {
  const values = new Map<number, number>();
  stroke(values, years, { day: yearEnd(2018), value: 100 }, { day: yearEnd(2016), value: 300 });
  expect([...values.keys()].sort()).toEqual([2016, 2017]);
});

test("the score counts dates within a quarter, and names both peaks", () => {
  const published = [
    { date: "2014-12-31", value: 600 },
    { date: "2016-12-31", value: 1400 },
  ];
  expect(
    scoreDrawing(
      start,
      new Map([
        [2014, 700],
        [2016, 900],
      ]),
      published,
    ),
  ).toEqual({
    hits: 1,
    all: 2,
    verdict: "near",
    yours: { date: "2016-12-31", value: 900 },
    actual: { date: "2016-12-31", value: 1400 },
  });
});

test.each(pads)("what is drawn on the $size pad is read where it was drawn", (pad) => {
  expect(dayAt(pad, scale, xOf(pad, scale, yearEnd(2016)))).toBeCloseTo(yearEnd(2016), -1);
  expect(Math.abs(valueAt(pad, scale, yOf(pad, scale, 900)) - 900)).toBeLessThan(5);
  expect([valueAt(pad, scale, -50), valueAt(pad, scale, 9999)]).toEqual([2000, 0]);
});

test("the path runs through what was drawn, and on to the end when it is compared", () => {
  const values = new Map([[2014, 600]]);
  expect(pathOf(pads[0]!, scale, start, values).split("L")).toHaveLength(2);
  expect(pathOf(pads[0]!, scale, start, values, 2018).split("L")).toHaveLength(3);
});
