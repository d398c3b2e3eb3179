import { seriesGroup } from "../series.ts";

const number = { en: "number", zh: "数量" };

export default seriesGroup("e-cny", ["ecny-closed-pilots"], { time: "date", value: "value", maxGapDays: 100 }, [
  {
    name: "wallets",
    where: { series: "wallets-personal" },
    unit: "mn wallets",
    measure: number,
    subject: { id: "ecny-wallets", name: { en: "personal e-CNY wallets", zh: "数字人民币个人钱包" } },
    short: { en: "e-CNY wallets", zh: "数币钱包" },
    role: "state",
    counts: "ecny-wallets",
  },
  {
    name: "value",
    where: { series: "cumulative-value" },
    unit: "100m CNY",
    measure: { en: "value since the start", zh: "累计金额" },
    subject: { id: "ecny-payments", name: { en: "e-CNY payments", zh: "数字人民币交易" } },
    short: { en: "e-CNY, in all", zh: "数币累计" },
    role: "state",
    counts: "ecny-payments",
  },
  {
    name: "count",
    where: { series: "cumulative-count" },
    unit: "bn transactions",
    measure: { en: "number since the start", zh: "累计笔数" },
    subject: { id: "ecny-payments", name: { en: "e-CNY payments", zh: "数字人民币交易" } },
    short: { en: "e-CNY, in all", zh: "数币累计" },
    role: "state",
    counts: "ecny-payments",
  },
]);
