import { z } from "zod";
import { boundsAreNamed, notesAreTwins } from "../dataset-kit/checks.ts";
import { amount, isoDate, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { bound, evidence } from "../dataset-kit/evidence.ts";

const dataset = defineDataset({
  id: "yuebao-users",
  title: { en: "Yu’e Bao: users", zh: "余额宝用户数" },
  description: {
    en: "People or accounts holding the fund behind Yu’e Bao, as the fund and the press gave them. Sources call them users, holders, investors or accounts; small differences mean nothing.",
    zh: "余额宝对接基金的持有人数或账户数，据基金公告与媒体报道。各处或称用户、持有人、投资者、账户，细微差别不可比较。",
  },
  producer: { en: "Tianhong Asset Management", zh: "天弘基金" },
  licence: ccBy,
  key: ["date"],
  row: z.object({
    date: isoDate({ en: "Date", zh: "日期" }),
    users: amount("mn people", { en: "Users", zh: "用户数" }, { max: 1400 }),
    unit: unit(["mn people"], { en: "Unit", zh: "单位" }),
    bound: bound(),
    ...evidence,
  }),
  checks: [boundsAreNamed(), notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
