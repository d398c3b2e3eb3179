import { z } from "zod";
import { notesAreTwins, type Check } from "../dataset-kit/checks.ts";
import { amount, isoDate, unit } from "../dataset-kit/columns.ts";
import { defineDataset, type Licence, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

/** Shared by the tables made of the sample. */
export const sampleLicence: Licence = {
  id: "none-found",
  downloadable: false,
  credit: { en: "Sample: Ant Financial / Alibaba Tianchi", zh: "样本：蚂蚁金服／阿里云天池" },
  why: {
    en: "No licence was found for passing the sample on, so aggregates are shown and not offered as a file.",
    zh: "未找到允许转发该样本的许可，因此只展示汇总结果，不提供文件下载。",
  },
};

/** Money in less money out is the flow, and the flow is what the balance moves by; in one week the sample's own balances are a yuan off. */
const flowsAddUp: Check = (rows) =>
  rows.flatMap((row, index) => {
    const [inflow, outflow, net, balance] = ["purchases", "redemptions", "netFlow", "balance"].map(
      (column) => row[column] as number,
    ) as [number, number, number, number];
    const before = rows[index - 1]?.["balance"] as number | undefined;
    const off = (column: string, found: number, expected: number, room: number) =>
      Math.abs(found - expected) < room
        ? []
        : [
            {
              row: index,
              column,
              found: String(found),
              expected: `${expected.toFixed(2)}, as the other columns give`,
              remedy: "Correct one of the figures.",
            },
          ];
    return [
      ...off("netFlow", net, inflow - outflow, 0.02),
      ...(before === undefined ? [] : off("balance", balance, before + net, 1.02)),
    ];
  });

const dataset = defineDataset({
  id: "yuebao-sample-weekly",
  title: { en: "A sample of Yu’e Bao users: flows by week", zh: "余额宝用户样本：每周资金流" },
  description: {
    en: "Purchases, interest, redemptions and balance of 28,041 sampled users, by week from July 2013 to August 2014. Purchases include interest. Sample yuan: never scaled to the fund, interest recomputed by the publisher.",
    zh: "28041名抽样用户2013年7月至2014年8月每周的申购、收益、赎回与余额，申购含收益。为样本金额，不可按基金规模放大；收益由发布方重新计算。",
  },
  producer: { en: "Ant Financial and Alibaba Tianchi", zh: "蚂蚁金服与阿里云天池" },
  licence: sampleLicence,
  key: ["weekEnding"],
  row: z.object({
    weekEnding: isoDate({ en: "Week ending", zh: "截至日期" }),
    purchases: amount("CNY", { en: "Purchases", zh: "申购" }),
    interest: amount("CNY", { en: "Interest credited, within purchases", zh: "其中：收益" }),
    redemptions: amount("CNY", { en: "Redemptions", zh: "赎回" }),
    netFlow: amount("CNY", { en: "Net flow", zh: "净流入" }, { min: -Infinity }),
    balance: amount("CNY", { en: "Balance at the week’s end", zh: "周末余额" }),
    unit: unit(["CNY"], { en: "Unit", zh: "单位" }),
    records: amount("people", { en: "User records on the last day", zh: "周末用户记录数" }, { max: 28041 }),
    yield: amount("percent", { en: "Mean seven-day yield", zh: "平均七日年化收益率" }, { max: 20 }),
    ...evidence,
  }),
  checks: [flowsAddUp, notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
