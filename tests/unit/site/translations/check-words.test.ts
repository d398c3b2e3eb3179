import { describe, expect, test } from "vitest";
import { faultsOfFile, leftoverWords, missingWords } from "../../../../src/site/translations/check-words.ts";
import { readWordsFile } from "../../../../src/site/translations/words-file.ts";

const path = "content/languages/es/small.po";
const file = (words: string, header = "Language: es\\n") =>
  readWordsFile(path, `msgid ""\nmsgstr "${header}"\n\n${words}`);
const pair = (english: string, translated: string) => `msgid "${english}"\nmsgstr "${translated}"\n\n`;

test("a file gives its words by the English ones, and who reviewed them", () => {
  const { words, reviewedBy, language } = file(pair("Banks", "Bancos"), "Language: es\\nX-Reviewed-By: A. Reader\\n");
  expect([...words]).toEqual([["Banks", "Bancos"]]);
  expect([language, reviewedBy]).toEqual(["es", "A. Reader"]);
  expect(file("", "Language: es\\nX-Reviewed-By: \\n").reviewedBy).toBeUndefined();
});

test("a file that holds a text twice is refused", () =>
  expect(() => file(pair("Banks", "Bancos") + pair("Banks", "Banca"))).toThrow(
    'content/languages/es/small.po is no PO file: Duplicate msgid error: entry "Banks" in "" context has already been declared. Expected pairs of msgid "…" and msgstr "…", each msgid once.',
  ));

describe("what is wrong is said with file, words and remedy", () => {
  const faults = (english: string, translated: string) => faultsOfFile(file(pair(english, translated)), "es");

  test("a header of another language", () =>
    expect(faultsOfFile(file("", "Language: fr\\n"), "es")).toEqual([
      'content/languages/es/small.po: the header says "Language: fr". Expected "Language: es", as the folder is named.',
    ]));

  test("no words", () =>
    expect(faults("Banks", "")).toEqual([
      'content/languages/es/small.po: "Banks" has no words in "es". Write them into its msgstr.',
    ]));

  test("a value left out", () =>
    expect(faults("{n} rows to {date}", "{n} filas")).toEqual([
      'content/languages/es/small.po: "{n} rows to {date}" has the values {n}. Expected {date} {n}: each stands for a figure, a date or a name from the tables; set each where the sentence needs it.',
    ]));

  test("a figure that the English does not state", () =>
    expect(faults("It paid 6.4 points more in 2014", "En 2014 pagaba 6,5 puntos más")).toEqual([
      'content/languages/es/small.po: "It paid 6.4 points more in 2014" states 6.5, which the English does not. Figures are checked in the English alone: state the same, written as "es" writes numbers.',
      'content/languages/es/small.po: "It paid 6.4 points more in 2014" lacks 6.4, which the English states. State the same figures, written as "es" writes numbers.',
    ]));

  test("nothing, where the words are whole", () =>
    expect(faults("It paid 6.4 points more in 2014", "En 2014 pagaba 6,4 puntos más")).toEqual([]));

  test("words that no file has", () =>
    expect(missingWords("small", "es", ["Banks", "Value"], [file(pair("Banks", "Bancos"))])).toEqual([
      'content/languages/es/small.po lacks "Value". Add it as a msgid, with the words in "es" as its msgstr; if the English was changed, read the translation again.',
    ]));

  test("words that nothing asks for", () =>
    expect(leftoverWords(file(pair("Banks", "Bancos") + pair("Value", "Importe")), new Set(["Value"]))).toEqual([
      'content/languages/es/small.po: "Banks" is asked for by nothing. Remove it; if the English was changed, move the words to the new msgid and read them again.',
    ]));
});
