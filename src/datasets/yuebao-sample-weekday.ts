import { z } from "zod";
import { notesAreTwins, type Check } from "../dataset-kit/checks.ts";
import { amount, oneOf, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";
import { sampleLicence } from "./yuebao-sample-weekly.ts";

/** Net flow is purchases less redemptions; a fen is rounding. */
const flowsAddUp: Check = (rows) =>
  rows.flatMap((row, index) => {
    const net = (row["purchases"] as number) - (row["redemptions"] as number);
    return Math.abs((row["netFlow"] as number) - net) < 0.02
      ? []
      : [
          {
            row: index,
            column: "netFlow",
            found: String(row["netFlow"]),
            expected: `${net.toFixed(2)}, purchases less redemptions`,
            remedy: "Correct one of the figures.",
          },
        ];
  });

const dataset = defineDataset({
  id: "yuebao-sample-weekday",
  title: { en: "A sample of Yu’e Bao users: flows by day of the week", zh: "余额宝用户样本：一周各日资金流" },
  description: {
    en: "Mean daily purchases and redemptions of 28,041 sampled users by day of the week, March to August 2014, in sample yuan and as an index of the mean day (100).",
    zh: "28041名抽样用户2014年3月至8月一周各日的日均申购与赎回，以样本金额及指数（日均=100）表示。",
  },
  producer: { en: "Ant Financial and Alibaba Tianchi", zh: "蚂蚁金服与阿里云天池" },
  licence: sampleLicence,
  key: ["weekday"],
  row: z.object({
    weekday: oneOf(["1", "2", "3", "4", "5", "6", "7"], { en: "Day of the week, Monday is 1", zh: "星期（周一为1）" }),
    days: amount("days", { en: "Days averaged", zh: "天数" }, { min: 1 }),
    purchases: amount("CNY", { en: "Purchases a day", zh: "日均申购" }),
    redemptions: amount("CNY", { en: "Redemptions a day", zh: "日均赎回" }),
    netFlow: amount("CNY", { en: "Net flow a day", zh: "日均净流入" }, { min: -Infinity }),
    unit: unit(["CNY"], { en: "Unit", zh: "单位" }),
    purchaseIndex: amount("index", { en: "Purchases, mean day = 100", zh: "申购指数（日均=100）" }),
    redemptionIndex: amount("index", { en: "Redemptions, mean day = 100", zh: "赎回指数（日均=100）" }),
    ...evidence,
  }),
  checks: [flowsAddUp, notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
