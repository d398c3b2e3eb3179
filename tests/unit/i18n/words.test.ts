import { describe, expect, test } from "vitest";

type Found = [where: string, words: Record<string, unknown>];

/** Everything in a module's values that holds words: an object with English or Chinese in it. */
function wordsIn(value: unknown, where: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value || "zh" in value) return [[where, value]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${where}.${key}`));
}

const modules = import.meta.glob("../../../src/i18n/*.ts", { eager: true });
const tables = Object.entries(modules)
  .map(([path, module]) => [path.split("/").at(-1)!.replace(".ts", ""), wordsIn(module, "")] as const)
  .filter(([name, found]) => name !== "lang" && found.length > 0);

test("there are words to look at", () => expect(tables.map(([name]) => name)).toContain("site"));

describe.each(tables)("%s", (_name, found) => {
  test.each(found)("%s", (_where, { en, zh, ...rest }) => {
    expect(rest).toEqual({});
    expect(en).toMatch(/\S/);
    expect(zh).toMatch(/\S/);
    // What a sentence leaves open is left open in both languages.
    const open = (text: unknown) =>
      String(text)
        .match(/\{\w+\}/g)
        ?.sort() ?? [];
    expect(open(zh)).toEqual(open(en));
  });

  test("English is written without Chinese signs, Chinese with its own", () => {
    for (const [where, { en, zh }] of found) {
      if (where.includes("languageName") || where.includes("switchTo")) continue;
      expect(String(en), where).not.toMatch(/[，。；：？！（）]/);
      expect(String(zh), where).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u);
    }
  });
});
