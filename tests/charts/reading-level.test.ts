import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import type { AnyChart } from "../../src/chart-kit/define-chart.ts";
import { formatterFor } from "../../src/chart-kit/formatter.ts";
import type { Lang } from "../../src/i18n/lang.ts";
import { allCharts, allViews } from "./lib/views.ts";

/**
 * The words of a chart are plain (Chartability: reading level). All words of a chart are judged together, title to
 * alternative text, so that neither one long name nor one short sentence decides.
 */
function wordsOf(chart: AnyChart, lang: Lang): string[] {
  const findings = Object.values(chart.choices ?? {}).flatMap(({ options }) =>
    Object.values(options).flatMap(({ finding }) => finding?.[lang] ?? []),
  );
  const alts = allViews
    .filter((view) => view.chart === chart)
    .map(({ rows, choices }) => chart.alt(rows, formatterFor(lang), choices));
  return [chart.title[lang], chart.subtitle[lang], ...findings, chart.caveat?.[lang] ?? [], ...new Set(alts)].flat();
}

/** A figure with its unit, whose length in letters says nothing of how hard it is: "¥1.69 tn", "2.5%", "1,480". */
const figure = /[¥−]*\d(?:[\d.,]*\d)?(?:%|th\b|st\b| (?:tn|bn|m)\b)?/g;
const months = /\b(?:January|February|April|June|July|August|September|October|November|December)\b/g;
const plain = (text: string) => text.replace(figure, "ten").replace(months, "March");

/**
 * Sentences as the formula counts them. A list of three parts or more between semicolons is read, and read out, part by
 * part: each part counts as a sentence. A semicolon that joins two clauses ends none.
 */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”’)]?)\s+/)
    .flatMap((sentence) => (sentence.split("; ").length > 2 ? sentence.split("; ") : sentence))
    .filter((sentence) => /\p{L}/u.test(sentence));

/** The school grade, by Flesch and Kincaid, at which these words are read with ease. */
function gradeOf(texts: readonly string[]): number {
  const sentences = texts.map(plain).flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.match(/\p{L}[\p{L}'’]*/gu) ?? []);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** Chartability's own limit. */
const grade = 9;

describe("English", () => {
  test.each(allCharts.map((chart) => [chart.id, chart] as const))(`%s is read in grade ${grade}`, (_, chart) => {
    const words = wordsOf(chart, "en");
    expect(gradeOf(words), words.join("\n")).toBeLessThanOrEqual(grade);
  });

  test("short words make a low grade, long ones a high one", () => {
    // One sentence of three words and three syllables: 0.39 × 3 + 11.8 × 1 − 15.59.
    expect(gradeOf(["The cat sat."])).toBeCloseTo(-2.62);
    expect(gradeOf(["The fund was big. Then it shrank. Now it is small."])).toBeLessThan(3);
    expect(
      gradeOf(["Institutional intermediaries necessitated regulatory reclassification of outstanding liabilities."]),
    ).toBeGreaterThan(20);
  });

  test("figures, units and months weigh as one short word each", () => {
    expect(plain("It held ¥1.69 tn on 31 March 2018, 2.5% of 1,480.")).toBe(
      "It held ten on ten March ten, ten of ten.",
    );
    expect(gradeOf(["It held ¥1,689,200,000,000 on 31 December 2018."])).toBe(
      gradeOf(["It held ten on ten March ten."]),
    );
  });

  test("a list is counted by its parts, a pair of clauses is not", () => {
    expect(sentencesOf("One thing: it rose; it fell; it rose. They differ; they agree. End")).toHaveLength(5);
  });
});

/**
 * Chinese has no formula of grades that is agreed upon. What tires there is length: of sentences, and of what is read in
 * one breath between two marks, for no space shows where a word ends. A sign, a figure and a Latin word count as one
 * each. The limits lie just above the charts as they are: the longest-winded has 25 signs a sentence, the longest
 * stretch is 28 signs, and the longest sentence, a list of seven dates, 54. So they do not say what is plain; they keep
 * the charts from growing less so.
 */
const most = { mean: 30, stretch: 30, sentence: 60 };

const lengthOf = (text: string) =>
  (text.replace(/\d(?:[\d.,]*\d)?%?/g, "数").match(/\p{Script=Han}|[A-Za-z]+/gu) ?? []).length;
const lengthsBetween = (texts: readonly string[], marks: RegExp) =>
  texts
    .flatMap((text) => text.split(marks))
    .map((part) => [lengthOf(part), part] as const)
    .filter(([length]) => length > 0);
const ends = /[。！？；]/;
const marks = /[。！？；，：、（）“”—]/;

const tooLong = (texts: readonly string[]) => {
  const sentences = lengthsBetween(texts, ends);
  const mean = sentences.reduce((sum, [length]) => sum + length, 0) / sentences.length;
  return [
    ...(mean > most.mean ? [`${mean.toFixed(1)} signs a sentence`] : []),
    ...sentences.filter(([length]) => length > most.sentence).map(([length, words]) => `${length} signs: ${words}`),
    ...lengthsBetween(texts, marks)
      .filter(([length]) => length > most.stretch)
      .map(([length, words]) => `${length} signs without a mark: ${words}`),
  ];
};

describe("Chinese", () => {
  test.each(allCharts.map((chart) => [chart.id, chart] as const))("%s is told in short sentences", (_, chart) => {
    expect(tooLong(wordsOf(chart, "zh"))).toEqual([]);
  });

  test("what is too long is found", () => {
    const ten = "一二三四五六七八九十";
    expect(tooLong([`${ten}，${ten}。2018年3月，ATM共1,130,000台。`])).toEqual([]);
    expect(tooLong([ten.repeat(3) + "满。短。"])).toEqual([`31 signs without a mark: ${ten.repeat(3)}满`]);
    const run = Array(7).fill(ten.slice(0, 9)).join("，");
    expect(tooLong([`${run}。`])).toEqual(["63.0 signs a sentence", `63 signs: ${run}`]);
  });
});
