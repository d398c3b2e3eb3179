import { z } from "zod";
import { boundsAreNamed, notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "yuebao-net-assets",
  title: { en: "Yu’e Bao fund: net assets", zh: "天弘余额宝资产净值" },
  description: {
    en: "Net assets of the Tianhong money-market fund behind Yu’e Bao, at quarter ends where a figure was found and on a few dated days between.",
    zh: "余额宝对接的天弘余额宝货币市场基金资产净值，取查到数字的季末，以及其间若干有明确日期的时点。",
  },
  producer: { en: "Tianhong Asset Management", zh: "天弘基金" },
  licence: ccBy,
  key: ["date"],
  row: z.object({
    date: isoDate({ en: "Date", zh: "日期" }),
    netAssets: amount("100m CNY", { en: "Net assets", zh: "资产净值" }),
    unit: unit(["100m CNY"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  checks: [boundsAreNamed(), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
