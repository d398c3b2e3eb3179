import { expect, test } from "vitest";
import { colour, palette, resolveColours } from "../../../src/chart-kit/theme.ts";

test("both themes know the same roles, each a plain colour", () => {
  expect(Object.keys(palette.dark)).toEqual(Object.keys(palette.light));
  for (const value of [...Object.values(palette.light), ...Object.values(palette.dark)])
    expect(value).toMatch(/^#[0-9a-f]{6}$/);
});

test("a drawing names roles; an image carries their values", () => {
  const markup = `<path fill="${colour("internet")}" stroke="${colour("paper")}"/>`;
  expect(markup).toBe('<path fill="var(--internet)" stroke="var(--paper)"/>');
  expect(resolveColours(markup, "light")).toBe(
    `<path fill="${palette.light.internet}" stroke="${palette.light.paper}"/>`,
  );
  expect(resolveColours(markup, "dark")).toBe(`<path fill="${palette.dark.internet}" stroke="${palette.dark.paper}"/>`);
});

test("a name that is no role stays to be seen", () =>
  expect(resolveColours("var(--accent)", "light")).toBe("var(--accent)"));
