import { describe, expect, test } from "vitest";
import { paletteText, scriptText, styleText } from "../../../../src/site/assets/vite-assets.ts";
import { palette } from "../../../../src/chart-kit/theme.ts";

const root = process.cwd();

describe("the palette as custom properties", () => {
  const rules = (theme: keyof typeof palette) =>
    Object.entries(palette[theme])
      .map(([role, value]) => `--${role}:${value}`)
      .join(";");

  test("is light, dark where the system is, and either where the page says so", () => {
    expect(paletteText()).toContain(`:root{${rules("light")}}`);
    expect(paletteText()).toContain(
      `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${rules("dark")}}}`,
    );
    expect(paletteText()).toContain(`:root[data-theme=dark]{${rules("dark")};`);
  });

  test("is light on paper, whatever came before: it stands last, and weighs as much", () =>
    expect(paletteText().endsWith(`@media print{:root:root{${rules("light")}}}`)).toBe(true));
});

test("a stylesheet is one text, palette first, without comments or imports", () => {
  const text = styleText(root, "embed");
  expect(text.startsWith(paletteText())).toBe(true);
  expect(text).not.toMatch(/@import|\/\*/);
});

test("no such stylesheet", () =>
  expect(() => styleText(root, "nowhere")).toThrow(
    new Error('No stylesheet "nowhere": src/styles/nowhere.css is missing.'),
  ));

test("no such script", () =>
  expect(scriptText(root, "nowhere")).rejects.toThrow(
    new Error('No script "nowhere": src/client/nowhere.ts is missing.'),
  ));
