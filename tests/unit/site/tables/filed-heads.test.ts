import { expect, test } from "vitest";
import { columnMeta, amount, grade, isoDate, listOf, unit } from "../../../../src/dataset-kit/columns.ts";
import { gradeNames } from "../../../../src/dataset-kit/grades.ts";
import { filedHead } from "../../../../src/site/tables/filed-heads.ts";

const title = { en: "Net assets", zh: "规模" };

test("a head says what its column is, so that a row can be said in words", () => {
  expect(filedHead("date", columnMeta(isoDate({ en: "Date", zh: "日期" })), ["2014-03-31"], "en")).toEqual({
    "data-kind": "date",
    "data-title": "Date",
  });
  expect(filedHead("netAssets", columnMeta(amount("as the row says", title)), ["5000"], "zh")).toEqual({
    "data-kind": "figure",
    "data-title": "规模",
  });
  expect(filedHead("share", columnMeta(amount("percent", title)), ["5"], "en")["data-unit"]).toBe("percent");
  expect(filedHead("unit", columnMeta(unit(["100m CNY"], title)), ["100m CNY"], "en")["data-kind"]).toBe("unit");
});

test("codes have their words in the head, each once", () =>
  expect(filedHead("grade", columnMeta(grade()), ["press", "press", "bound"], "zh")["data-words"]).toBe(
    JSON.stringify({ press: gradeNames.press.zh, bound: gradeNames.bound.zh }),
  ));

test("of very many sources no names are held", () => {
  const ids = Array.from({ length: 61 }, (_, index) => `source-${index}`);
  expect(filedHead("source", columnMeta(isoDate(title)), ids, "en")).toEqual({});
});

test("lists, and words in the other language, are not for saying", () => {
  expect(filedHead("also", columnMeta(listOf(title)), [""], "en")).toEqual({});
  expect(filedHead("noteZh", columnMeta(isoDate(title)), [""], "en")).toEqual({});
});
