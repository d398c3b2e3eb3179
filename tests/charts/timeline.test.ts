import { expect, test } from "vitest";
import { draw } from "../../src/chart-kit/draw.ts";
import { buildDocument } from "../../src/site/files/document.ts";
import { allViews, drawn } from "./lib/views.ts";

const view = (about: string, span: string) =>
  allViews.find(
    ({ chart, choices }) => chart.id === "timeline" && choices["about"] === about && choices["span"] === span,
  )!;

test("a tag leaves the events that carry it, a span those of its years", () => {
  const keys = view("qr", "quarrel").rows.map(({ key }) => key);
  expect(keys).toContain("pboc-suspends-bar-code");
  expect(keys).not.toContain("yuebao-launch");
  expect(keys.length).toBeLessThan(view("qr", "all").rows.length);
  expect(view("all", "quarrel").rows.length).toBeLessThan(view("all", "all").rows.length);
});

test("an event keeps its number in the list, whatever else is left out", () => {
  const numbers = (about: string) =>
    [...drawn(view(about, "all"), "en", "narrow").querySelectorAll("text")]
      .map(({ textContent }) => textContent.trim())
      .filter((text) => /^\d$/.test(text));
  expect(numbers("all")).toEqual(["1", "2", "3", "4", "5", "6"]);
  expect(numbers("qr")).toEqual(["3", "4"]);
});

test("a dot is ringed where a rule leads to it from a name, and nowhere else", () => {
  const { chart, choices, rows } = view("all", "all");
  const rings = (svg: Element) => svg.querySelectorAll('circle[stroke-width="1.5"]').length;
  expect(rings(drawn(view("all", "all"), "en", "wide"))).toBe(6);
  // As pictures are drawn that have no room for the names.
  const plain = { lang: "en", size: "narrow", choices, events: [] } as const;
  expect(rings(draw(chart, rows, plain, buildDocument()))).toBe(0);
});
