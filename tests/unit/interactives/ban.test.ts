import { expect, test } from "vitest";
import { banEvents } from "../../../src/site/interactives/ban.ts";

test("the days run from the halt to the norms in force, and each question has its answers in order", () => {
  const { start, last, events } = banEvents();
  expect([start, last]).toEqual(["2014-03-13", 1480]);
  const days = (question: string) =>
    events.filter(({ answers }) => (answers as string[]).includes(question)).map(({ day }) => day);
  expect(days("lawful")).toEqual([0, 11, 841, 874, 1385, 1480]);
  expect(days("pay")).toEqual([0, 110, 274, 1171, 1480]);
  expect(days("offer")).toEqual([0, 110, 274, 855, 1005, 1171]);
});
