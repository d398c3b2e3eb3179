import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laneHeight, numbered, placeEvents, type PlacedEvent } from "../../../../src/chart-kit/marks/events.ts";
import { textWidth } from "../../../../src/chart-kit/text-width.ts";

const fontSize = 12;
const drawing = { left: 0, right: 680, fontSize };

/** Where a label's words stand: four pixels off its hairline, on the side it is anchored to. */
function box({ x, label, anchor }: PlacedEvent) {
  const width = textWidth(label, fontSize);
  return anchor === "start" ? { from: x + 4, to: x + 4 + width } : { from: x - 4 - width, to: x - 4 };
}

const events = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 680, noNaN: true }), label: fc.string({ minLength: 1, maxLength: 30 }) }),
  { maxLength: 12 },
);

const pairs = <T>(items: readonly T[]) => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

test("no two labels of a lane touch", () =>
  fc.assert(
    fc.property(events, (events) => {
      for (const [a, b] of pairs(placeEvents(events, drawing))) {
        if (a.lane !== b.lane) continue;
        const [left, right] = [box(a), box(b)].sort((p, q) => p.from - q.from);
        expect(left!.to).toBeLessThan(right!.from);
      }
    }),
  ));

test("no hairline runs through another event's words on its way down", () =>
  fc.assert(
    fc.property(events, (events) => {
      const placed = placeEvents(events, drawing);
      for (const event of placed)
        for (const below of placed.filter(({ lane }) => lane < event.lane)) {
          const { from, to } = box(below);
          expect(event.x < from || event.x > to, `${event.label} through ${below.label}`).toBe(true);
        }
    }),
  ));

test("no label leaves the drawing where a side of its hairline has room", () =>
  fc.assert(
    fc.property(events, (events) => {
      for (const event of placeEvents(events, drawing)) {
        const room = textWidth(event.label, fontSize) + 4;
        if (event.x + room > drawing.right && event.x - room < drawing.left) continue;
        const { from, to } = box(event);
        expect(from).toBeGreaterThanOrEqual(drawing.left);
        expect(to).toBeLessThanOrEqual(drawing.right);
      }
    }),
  ));

test("every event is placed, in order of time, on lanes without a hole", () =>
  fc.assert(
    fc.property(events, (events) => {
      const placed = placeEvents(events, drawing);
      expect(placed.map(({ x }) => x)).toEqual(events.map(({ x }) => x).sort((a, b) => a - b));
      expect(placed.map(({ label }) => label).sort()).toEqual(events.map(({ label }) => label).sort());
      const lanes = new Set(placed.map(({ lane }) => lane));
      expect([...lanes].sort((a, b) => a - b)).toEqual([...lanes].map((_, index) => index));
    }),
  ));

describe("placing", () => {
  test("labels far apart share the lowest lane", () => {
    const placed = placeEvents(
      [
        { x: 10, label: "one" },
        { x: 300, label: "two" },
      ],
      drawing,
    );
    expect(placed.map(({ lane, anchor }) => [lane, anchor])).toEqual([
      [0, "start"],
      [0, "start"],
    ]);
  });

  test("a label that reaches over a later event stands above it", () => {
    const placed = placeEvents(
      [
        { x: 120, label: "Bar-code payment suspended" },
        { x: 100, label: "Yu'e Bao opens" },
      ],
      drawing,
    );
    expect(placed.map(({ label, lane }) => [label, lane])).toEqual([
      ["Yu'e Bao opens", 1],
      ["Bar-code payment suspended", 0],
    ]);
  });

  test("near the right edge the words stand on the left", () =>
    expect(placeEvents([{ x: 670, label: "Caps lifted" }], drawing)).toEqual([
      { x: 670, label: "Caps lifted", lane: 0, anchor: "end" },
    ]));

  test("no events need no lane", () => expect(placeEvents([], drawing)).toEqual([]));

  test("what it was given stays as it was", () => {
    const given = [
      { x: 300, label: "b" },
      { x: 10, label: "a" },
    ];
    placeEvents(given, drawing);
    expect(given.map(({ label }) => label)).toEqual(["b", "a"]);
  });
});

test("a lane is higher than its words", () => expect(laneHeight(fontSize)).toBeGreaterThan(fontSize));

test("numbers take the place of words, in order", () => {
  const date = new Date(0);
  expect(
    numbered([
      { date, label: "Caps lifted" },
      { date, label: "Deposit ceiling goes" },
    ]),
  ).toEqual([
    { date, label: "1" },
    { date, label: "2" },
  ]);
});
