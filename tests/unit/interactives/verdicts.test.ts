import { expect, test } from "vitest";
import { scoreJudgements, tally } from "../../../src/client/interactives/verdicts.ts";

test("only what was marked counts", () => {
  expect(scoreJudgements(["came-true", "mixed", "mixed"], ["came-true", undefined, "did-not-happen"])).toEqual({
    marked: 2,
    same: 1,
    chosen: { "came-true": 1, "came-true-later": 0, mixed: 0, "too-vague": 0, "did-not-happen": 1 },
  });
  expect(tally(["mixed", "mixed"]).mixed).toBe(2);
});
