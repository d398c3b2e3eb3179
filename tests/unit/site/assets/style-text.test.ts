import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { palette } from "../../../../src/chart-kit/theme.ts";
import { paletteText, sizeTokens, styleText } from "../../../../src/site/assets/style-text.ts";

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

describe("sizes", () => {
  const sheets = globSync("src/styles/**/*.css").filter((file) => !file.endsWith("tokens.css"));

  /** Lengths typed by hand, where they are all of a value: a part of a sum with the window's or a drawing's size is its own. */
  const typed = (text: string) =>
    [...text.matchAll(/(?:font-size|(?:row-|column-)?gap|(?:margin|padding)[a-z-]*): ([^;]*)/g)]
      .filter(([, value]) => /[\d.](rem|pt)\b/.test(value!.replace(/\(.*\)/g, "")))
      .map(([declaration]) => declaration);

  test.each(sheets)("%s takes type and space from the tokens", (file) =>
    expect(typed(readFileSync(file, "utf8"))).toEqual([]),
  );

  test("no token is without use", () => {
    const all = sheets.map((file) => readFileSync(file, "utf8")).join("");
    expect([...sizeTokens(root).keys()].filter((name) => !all.includes(`var(--${name})`))).toEqual([]);
  });

  test("are written out", () => {
    expect(styleText(root, "embed")).toContain("font-size:1.3125rem");
    expect(styleText(root, "embed")).not.toMatch(/var\(--(type|space)-/);
  });

  test("one that is not declared is refused", () => {
    const other = mkdtempSync(join(tmpdir(), "styles-"));
    try {
      mkdirSync(join(other, "src/styles"), { recursive: true });
      writeFileSync(
        join(other, "src/styles/tokens.css"),
        ":root { --space-1: 1px; --space-2: 2px; --type-text: 1rem; }",
      );
      writeFileSync(join(other, "src/styles/page.css"), "p { margin: var(--space-3); color: var(--ink) }");
      expect(() => styleText(other, "page")).toThrow(
        'The stylesheet "page" or one that it imports asks for --space-3. src/styles/tokens.css has --space-1, --space-2. Take one of these, or declare it there.',
      );
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});
