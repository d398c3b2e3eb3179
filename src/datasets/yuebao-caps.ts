import { z } from "zod";
import { notesAreTwins, type Check } from "../dataset-kit/checks.ts";
import { amount, isoDate, oneOf, optional, unit } from "../dataset-kit/columns.ts";
import { ccBy, defineDataset, type RowOf } from "../dataset-kit/define-dataset.ts";
import { evidence } from "../dataset-kit/evidence.ts";

/** A rule that says "limit" names the limit; one that was lifted, or never disclosed, has none. */
const limitsAreNamed: Check = (rows) =>
  rows.flatMap((row, index) =>
    (row["state"] === "limit") === (row["limit"] !== undefined)
      ? []
      : [
          {
            row: index,
            column: "limit",
            found: row["limit"] === undefined ? "" : String(row["limit"] as number),
            expected: row["state"] === "limit" ? "a limit in yuan" : `a blank, because the state is ${row["state"]}`,
            remedy: "Correct the limit or the state.",
          },
        ],
  );

const dataset = defineDataset({
  id: "yuebao-caps",
  title: { en: "Caps on quick payment and on Yu’e Bao", zh: "快捷支付限额与余额宝限额" },
  description: {
    en: "Limits that banks set on money leaving through third-party payment, that the Yu’e Bao fund set on itself, and that regulators set on instant withdrawal.",
    zh: "银行对经第三方支付转出资金所设的限额、天弘余额宝对自身所设的限额，以及监管部门对快速赎回所设的限额。",
  },
  producer: { en: "The banks, Tianhong Asset Management and regulators", zh: "各银行、天弘基金与监管部门" },
  licence: ccBy,
  key: ["date", "side", "institution", "rule", "per"],
  row: z.object({
    date: isoDate({ en: "Date", zh: "日期" }),
    side: oneOf(["bank", "fund", "regulator"], { en: "Set by", zh: "设限一方" }),
    institution: oneOf(["abc", "boc", "ccb", "cib", "citic", "cmb", "csrc-pboc", "icbc", "minsheng", "tianhong"], {
      en: "Institution",
      zh: "机构",
    }),
    rule: oneOf(
      [
        "card-payment",
        "daily-subscription",
        "fund-quota",
        "holding-cap",
        "instant-redemption",
        "quick-payment",
        "third-party-payment",
      ],
      { en: "Rule", zh: "规则" },
    ),
    per: oneOf(["account", "account-day", "day", "fund-day", "fund-platform-day", "month", "transaction"], {
      en: "Per",
      zh: "计算单位",
    }),
    limit: optional(amount("CNY", { en: "Limit", zh: "限额" }, { min: 1 })),
    unit: unit(["CNY"], { en: "Unit", zh: "单位" }),
    state: oneOf(["lifted", "limit", "undisclosed"], { en: "State", zh: "状态" }),
    precision: oneOf(["day", "month", "reported"], { en: "Precision of the date", zh: "日期精度" }),
    ...evidence,
  }),
  checks: [limitsAreNamed, notesAreTwins()],
});
export default dataset;
export type Row = RowOf<typeof dataset>;
