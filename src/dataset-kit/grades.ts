import type { Words } from "../i18n/lang.ts";

/** How far a figure may be relied on, best first. The chart, the table and the receipt show it. */
export const grades = ["filing", "official", "press", "rounded", "bound", "derived"] as const;
export type Grade = (typeof grades)[number];

/** A word for the table. */
export const gradeNames: Record<Grade, Words> = {
  filing: { en: "filing", zh: "公告原文" },
  official: { en: "official", zh: "官方发布" },
  press: { en: "press", zh: "媒体转引" },
  rounded: { en: "rounded", zh: "约数" },
  bound: { en: "bound", zh: "上下限" },
  derived: { en: "derived", zh: "推算" },
};

/** A sentence for the receipt and the methods page. */
export const gradeMeanings: Record<Grade, Words> = {
  filing: {
    en: "Read in a filing of the fund or the company itself.",
    zh: "直接取自基金或公司的公告。",
  },
  official: {
    en: "Published by the body that counts it: a central bank, a statistics office, an association.",
    zh: "由统计该数字的机构（央行、统计局、行业协会等）发布。",
  },
  press: {
    en: "Printed by a newspaper, a wire or another page that quotes a filing or an official release.",
    zh: "由报纸、通讯社或其他网页转引公告或官方数据。",
  },
  rounded: {
    en: "Printed only in round figures. Good for scale, not for small differences.",
    zh: "只见约数，可看量级，不宜比较细微差别。",
  },
  bound: {
    en: "Printed only as “more than” or “below”. A limit, not a point on a line.",
    zh: "只见“超过”或“低于”，是界限而不是数据点，不连线。",
  },
  derived: {
    en: "Our arithmetic on printed figures; the note says which. Never quoted as reported.",
    zh: "由已公布数字推算而来，算法见注，不作为公布值引用。",
  },
};
