import { expect, test } from "vitest";
import { chartSubjects } from "../../../../src/site/registry/chart-subjects.ts";
import { charts } from "../../../../src/site/registry/registry.ts";

test("every chart stands under exactly one subject", () => {
  expect(chartSubjects.flatMap((subject) => subject.charts).toSorted()).toEqual([...charts.keys()].toSorted());
});
