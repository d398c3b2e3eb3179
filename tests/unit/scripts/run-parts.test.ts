import { expect, test } from "vitest";
import { countsIn, exitCode, runStages, summary, type Part, type Stage } from "../../../scripts/run-parts.ts";

const part = (script: string): Part => ({ script });
const stages: Stage[] = [[[part("types"), part("lint")], [part("unit")]], [[part("build")]], [[part("e2e")]]];

/** Runs imagined parts. @param codes exit codes other than 0 @returns what ran, in the order it began */
async function imagined(codes: Record<string, number>) {
  const ran: string[] = [];
  const outcomes = await runStages(stages, ({ script }, isAlone) => {
    ran.push(isAlone ? script : `${script} (beside others)`);
    const code = codes[script] ?? 0;
    return Promise.resolve({ script, code, seconds: 61.4, passed: code ? 3 : 10, failed: code ? 2 : 0 });
  });
  return { ran, outcomes };
}

test("stages run in order, the lanes of one at the same time", async () => {
  const { ran, outcomes } = await imagined({});
  expect(ran).toEqual(["types (beside others)", "unit (beside others)", "lint (beside others)", "build", "e2e"]);
  expect(exitCode(outcomes)).toBe(0);
});

test("nothing is begun after a failure, and the first one's code is the last word", async () => {
  const { ran, outcomes } = await imagined({ types: 2, unit: 7 });
  expect(ran).toEqual(["types (beside others)", "unit (beside others)"]);
  expect(exitCode(outcomes)).toBe(2);
  expect(exitCode((await imagined({ build: 3 })).outcomes)).toBe(3);
});

test("a table of what each part took, and the number of tests in the last line", async () => {
  const { outcomes } = await imagined({ build: 1 });
  expect(summary(outcomes, 185)).toBe(
    [
      "part            time  passed  failed",
      "types           1:01      10       0",
      "lint            1:01      10       0",
      "unit            1:01      10       0",
      "build           1:01       3       2",
      "all             3:05",
      "",
      "33 passed, 2 failed",
    ].join("\n"),
  );
});

test("the last line says how many passed only when tried again", () => {
  const outcome = { script: "e2e", code: 0, seconds: 1, passed: 5, failed: 0, retried: 1 };
  expect(summary([outcome], 1)).toMatch(/\n5 passed, 0 failed \(1 passed only when tried again: see above\)$/);
});

test("what was left out has not passed, and what passed only when tried again is told apart", () => {
  expect(countsIn("vitest", '{"numTotalTests":5,"numPassedTests":3,"numFailedTests":1}')).toEqual({
    passed: 3,
    failed: 2,
  });
  expect(countsIn("playwright", '{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":1}}')).toEqual({
    passed: 5,
    failed: 2,
    retried: 1,
  });
});
