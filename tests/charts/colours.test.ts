import { describe, expect, test } from "vitest";
import { palette, type Role } from "../../src/chart-kit/theme.ts";
import { contrast, lightness } from "./lib/colour.ts";
import { checkedViews, drawn } from "./lib/views.ts";

const themes = Object.keys(palette) as (keyof typeof palette)[];
const textRoles = ["ink", "soft", "internet", "bank", "state", "other"] as const satisfies Role[];
const sides = ["internet", "bank", "state"] as const satisfies Role[];

describe("the measure itself", () => {
  test("white on black is 21 to 1, a colour on itself 1 to 1", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
    expect(contrast("#b8401a", "#b8401a")).toBe(1);
    // The example of a grey that just passes on white.
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  test("lightness runs from black to white", () =>
    expect([lightness("#000000"), lightness("#ffffff")]).toEqual([0, 100]));
});

describe.each(themes)("%s", (theme) => {
  const colours = palette[theme];

  test.each(textRoles)("words in %s are read on paper and on a gap: 4.5 to 1", (role) => {
    expect(contrast(colours[role], colours.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[role], colours.gap)).toBeGreaterThanOrEqual(4.5);
  });

  test("a gap is seen beside paper, and does not shout", () => {
    expect(Math.abs(lightness(colours.gap) - lightness(colours.paper))).toBeGreaterThan(3);
    expect(contrast(colours.gap, colours.paper)).toBeLessThan(1.3);
  });

  test("grid lines stand back behind every side", () => {
    for (const side of sides) expect(contrast(colours[side], colours.rule)).toBeGreaterThan(2.5);
  });
});

/** Below this difference of lightness two lines look alike on a grey print. */
const apart = 10;

const colourOf = (element: Element, name: "fill" | "stroke"): string | null =>
  element.getAttribute(name) ?? (element.parentElement ? colourOf(element.parentElement, name) : null);

/** Which sides a drawing shows, and which of them it names in words of their own colour. */
function sidesIn(svg: Element) {
  const uses = (selector: string, name: "fill" | "stroke") =>
    new Set([...svg.querySelectorAll(selector)].map((element) => colourOf(element, name)));
  const drawn = uses("[data-key]", "stroke");
  const named = uses("text, tspan", "fill");
  const of = (found: Set<string | null>) => sides.filter((side) => found.has(`var(--${side})`));
  return { drawn: of(drawn), named: of(named) };
}

/**
 * Colour is never alone: in grey the sides of the light theme lie 2 to 11 steps of lightness apart and those of the dark
 * theme 2 to 5, so where a drawing shows sides less than ten steps apart it must name each of them beside its values.
 */
describe.each(checkedViews)("without colour: $name", (view) => {
  const { drawn: shown, named } = sidesIn(drawn(view, "en", "narrow"));
  const pairs = shown.flatMap((a, i) => shown.slice(i + 1).map((b) => [a, b] as const));
  const alike = pairs.filter(([a, b]) =>
    themes.some((theme) => Math.abs(lightness(palette[theme][a]) - lightness(palette[theme][b])) < apart),
  );

  test("sides that look alike in grey are named in the drawing", () => {
    expect([...new Set(alike.flat())].filter((side) => !named.includes(side))).toEqual([]);
  });
});
