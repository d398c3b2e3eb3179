import { expect, test } from "vitest";
import { gradeMeanings, gradeNames, grades } from "../../../src/dataset-kit/grades.ts";
import { langs } from "../../../src/i18n/lang.ts";

test.each(grades)("%s has a name of its own and a meaning in every language", (grade) => {
  for (const lang of langs) {
    const others = grades.filter((other) => other !== grade).map((other) => gradeNames[other][lang]);
    expect(gradeNames[grade][lang]).not.toBe("");
    expect(others).not.toContain(gradeNames[grade][lang]);
    expect(gradeMeanings[grade][lang]).toMatch(/[.。]$/);
  }
});

test("nothing is named that is no grade", () => {
  expect(Object.keys(gradeNames)).toEqual([...grades]);
  expect(Object.keys(gradeMeanings)).toEqual([...grades]);
});
