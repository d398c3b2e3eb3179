import { z } from "zod";
import type { Check } from "../dataset-kit/checks.ts";
import { dateSpan, id, listOf, oneOf, optional, sourceId, text } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";

/**
 * What became of a claim: the first four for statements, the next three for forecasts, mixed and unverifiable for
 * either. A forecast is too vague where nothing that could have happened by now would have shown it wrong.
 */
export const verdicts = [
  "true",
  "mostly-true",
  "false",
  "did-not-happen",
  "came-true",
  "came-true-later",
  "too-vague",
  "mixed",
  "unverifiable",
] as const;

/** A claim is judged on a source and a date; only one that cannot be judged may go without. */
const judgedOnEvidence: Check = (rows) =>
  rows.flatMap((row, index) =>
    ["date", "source"].flatMap((column) =>
      row[column] !== undefined || row["verdict"] === "unverifiable"
        ? []
        : [
            {
              row: index,
              column,
              found: "",
              expected: `a ${column}, because the verdict is ${row["verdict"]}`,
              remedy: `Name it, or make the verdict "unverifiable".`,
            },
          ],
    ),
  );

const dataset = defineDataset({
  id: "claims",
  title: { en: "52 claims of March 2014, judged", zh: "2014年3月的52条论断，逐条核对" },
  description: {
    en: "Facts, opinions and predictions of an opinion essay of March 2014 on Internet finance, paraphrased, each with a verdict, the finding it rests on and its sources.",
    zh: "2014年3月一篇谈互联网金融的评论中的事实、观点与预测，均为转述，逐条给出结论、依据与来源。",
  },
  producer: { en: "Word Order", zh: "语序" },
  licence: ccBy,
  key: ["id"],
  row: z.object({
    id: id({ en: "Id", zh: "编号" }),
    kind: oneOf(["fact", "opinion", "prediction"], { en: "Kind", zh: "类别" }),
    date: optional(dateSpan({ en: "Speaks of", zh: "所指时间" })),
    verdict: oneOf(verdicts, { en: "Verdict", zh: "结论" }),
    claimEn: text({ en: "Claim", zh: "英文论断" }),
    claimZh: text({ en: "Claim in Chinese", zh: "论断" }),
    findingEn: text({ en: "Finding", zh: "英文依据" }),
    findingZh: text({ en: "Finding in Chinese", zh: "依据" }),
    source: optional(sourceId()),
    also: listOf({ en: "Also", zh: "另见" }),
  }),
  checks: [judgedOnEvidence],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
