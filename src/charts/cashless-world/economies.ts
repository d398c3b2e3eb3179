import type { Words } from "../../i18n/lang.ts";

/** Who can be drawn beside China: from the top to the bottom of the table, each with a figure for every year. */
export const others: Record<string, Words> = {
  br: { en: "Brazil", zh: "巴西" },
  de: { en: "Germany", zh: "德国" },
  gb: { en: "United Kingdom", zh: "英国" },
  in: { en: "India", zh: "印度" },
  kr: { en: "Korea", zh: "韩国" },
  sa: { en: "Saudi Arabia", zh: "沙特阿拉伯" },
  us: { en: "United States", zh: "美国" },
};
