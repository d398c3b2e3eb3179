import { z } from "zod";
import { boundsAreNamed, notesAreTwins, unitFollows } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "e-cny",
  title: { en: "The digital yuan (e-CNY)", zh: "数字人民币" },
  description: {
    en: "Wallets, merchants and payments since the start, as the press quotes the central bank at single dates. Wallets of 2021 and of 2025 are counted by different definitions.",
    zh: "媒体引用央行的个别时点数字：钱包数、商户数与累计交易。2021年与2025年的钱包数统计口径不同。",
  },
  producer: { en: "People’s Bank of China", zh: "中国人民银行" },
  licence: ccBy,
  key: ["series", "date"],
  row: z.object({
    series: oneOf(["cumulative-count", "cumulative-value", "merchants", "wallets-corporate", "wallets-personal"], {
      en: "Series",
      zh: "序列",
    }),
    date: isoDate({ en: "Date", zh: "日期" }),
    value: amount("as the row says", { en: "Figure", zh: "数值" }),
    unit: unit(["100m CNY", "bn transactions", "mn merchants", "mn wallets"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  breaks: [
    {
      at: "2025-09-30",
      where: { series: "wallets-personal" },
      suspected: true,
      reason: {
        en: "Suspected: there are fewer wallets than at the end of 2021. Later pages count wallets opened in the e-CNY app; the figures of 2021 seem to count all that individuals had opened. They are not joined.",
        zh: "疑似口径变化：数字少于2021年末。后来的页面统计数字人民币App开立的钱包，2021年似为个人钱包开立总数，前后不连线。",
      },
      source: "khabarasia-2025-10-28",
    },
  ],
  checks: [
    unitFollows("series", {
      "cumulative-count": "bn transactions",
      "cumulative-value": "100m CNY",
      merchants: "mn merchants",
      "wallets-corporate": "mn wallets",
      "wallets-personal": "mn wallets",
    }),
    boundsAreNamed(),
    notesAreTwins(),
  ],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
