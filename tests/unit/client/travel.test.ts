import { parseHTML } from "linkedom";
import { afterEach, expect, test, vi } from "vitest";
import { placesIn, travel } from "../../../src/client/travel.ts";

afterEach(() => vi.unstubAllGlobals());

/** A drawing 100 units wide, shown at 200 pixels; each mark stands where its `data-at` says. */
function drawing(marks: string) {
  const { document } = parseHTML(`<div><svg>${marks}</svg></div>`);
  const moves: unknown[] = [];
  const svg = document.querySelector("svg")!;
  Object.assign(svg, {
    getBoundingClientRect: () => ({ width: 200 }),
    viewBox: { baseVal: { width: 100 } },
  });
  for (const mark of svg.querySelectorAll("[data-key]")) {
    const [x, y] = mark.getAttribute("data-at")!.split(",").map(Number) as [number, number];
    Object.assign(mark, {
      getBoundingClientRect: () => ({ x, y, width: 0, height: 0 }),
      animate: (frames: object) => moves.push([mark.getAttribute("data-key"), frames]),
    });
  }
  return { root: document.querySelector("div")!, moves };
}
const motion = (matches: boolean) => vi.stubGlobal("matchMedia", () => ({ matches }));

test("a mark of the same key comes from where it was, in the drawing's units; a new one fades in", () => {
  motion(true);
  const old = drawing('<circle data-key="a" data-at="10,20" /><circle data-key="gone" data-at="1,1" />');
  const next = drawing('<circle data-key="a" data-at="50,20" /><circle data-key="b" data-at="5,5" />');
  travel(placesIn(old.root), next.root);
  expect(next.moves).toEqual([
    ["a", { transform: ["translate(-20px, 0px)", "translate(0px, 0px)"] }],
    ["b", { opacity: [0, 1] }],
  ]);
});

test("a mark of another kind is another mark, and one that stays is left alone", () => {
  motion(true);
  const old = drawing('<rect data-key="a" data-at="10,20" /><circle data-key="b" data-at="5,5" />');
  const next = drawing('<circle data-key="a" data-at="50,20" /><circle data-key="b" data-at="5,5" />');
  travel(placesIn(old.root), next.root);
  expect(next.moves).toEqual([["a", { opacity: [0, 1] }]]);
});

test("nothing moves where motion is not wanted", () => {
  motion(false);
  const old = drawing('<circle data-key="a" data-at="10,20" />');
  const next = drawing('<circle data-key="a" data-at="50,20" />');
  travel(placesIn(old.root), next.root);
  expect(next.moves).toEqual([]);
});
