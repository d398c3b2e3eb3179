import type { Words } from "./lang.ts";

interface Section {
  id: string;
  heading: Words;
  paragraphs: readonly Words[];
}

const sections: readonly Section[] = [
  {
    id: "rows",
    heading: { en: "A figure is a row, and a row has a source", zh: "一个数字就是一行，每一行都有来源" },
    paragraphs: [
      {
        en: "Every figure here is one row of a table, with the period, the value as printed, its unit, a grade, and the page it was read on. Nothing is quoted from memory. Where two pages print different values, the one not used is kept in a table of its own, with the reason.",
        zh: "本站的每个数字在数据表里都是单独一行，列明时期、数值、单位、等级和出处页面，不凭记忆引用。不同页面数字不一致时，未采用的那个另表保存，并写明理由。",
      },
      {
        en: "The sentences are tied to the rows. Each figure in an essay names its row, and the site cannot be built while the words and the row disagree, in either language. Comparisons in words, such as “nearly tripled”, are checked the same way.",
        zh: "句子和数据绑在一起：文中每个数字都对应一行数据，只要文字与数据不符，无论中英文，网站就无法生成。“增至近三倍”这类比较，也同样经过核对。",
      },
    ],
  },
  {
    id: "grades",
    heading: { en: "Six grades", zh: "六个等级" },
    paragraphs: [
      {
        en: "Figures are not all equally good, and the drawings show it.",
        zh: "数字的可靠程度不一，图上用不同符号标明。",
      },
    ],
  },
  {
    id: "gaps",
    heading: { en: "Gaps stay gaps", zh: "缺口就是缺口" },
    paragraphs: [
      {
        en: "Where no figure was found, the line stops and the span is shaded. No drawing interpolates; the calculator of savings, which does, says so. A figure known only as “more than” or “below” is drawn as an arrowhead and never joined to a line.",
        zh: "找不到数字的时期，线就断开，并以底色标出，图中不做插值；“当时能赚多少？”一栏用到插值，会在原处说明。只知道“超过”或“低于”多少的数字，画成箭头，不与折线相连。",
      },
    ],
  },
  {
    id: "reach",
    heading: { en: "What could not be reached, and why cells are blank", zh: "哪些来源打不开，为何有空缺" },
    paragraphs: [
      {
        en: "The site of the People’s Bank of China, on which the figures of payments are first published, could not be opened. From 2023 on they are read through a public transcription of its seventeen releases, whose own addresses are given with each row; earlier ones are quoted by newspapers, often in copies on other sites, some of them machine translations, which their titles say. Where a release was read only through such a page, the row is graded “press” and the page is named.",
        zh: "支付业务数据首发于中国人民银行网站，本站未能打开该网站。2023年以来的数字取自对17份报告的公开摘录，每行附报告原网址；此前的由报刊引用，常见于其他网站的转载，有的还是机器译文，标题中注明。凡只经由此类页面读到的，等级记为“媒体转引”，并写明所据页面。",
      },
      {
        en: "The quarterly reports of the Yu’e Bao fund (code 000198) were found as stored copies that break off before the net assets. Searches for its size by quarter, in Chinese and English, in lists of fund data, code repositories, press and annual reports, gave nothing for the quarter-ends that are blank: June 2013; the first three quarters of 2015 and of 2016; December 2019; June 2020; from the end of 2021 to March 2025 but for mid-2022; September 2026. Its yield is held day by day to 25 June 2018; from then to July 2022 only what newspapers printed.",
        zh: "天弘余额宝（代码000198）的季报只找到在资产净值之前中断的存档副本。用中英文在基金数据列表、代码仓库、报刊和年报中按季度搜索其规模，以下季末仍无所得：2013年6月；2015年和2016年的前三个季度；2019年12月；2020年6月；2021年末至2025年3月（2022年年中除外）；2026年9月。收益率逐日数据到2018年6月25日为止，此后至2022年7月只有报刊登载过的日期。",
      },
      {
        en: "NetsUnion and UnionPay by quarter were printed in some releases only. Before 2015 non-bank payments are known for a few quarters only; for the others they were not published, or their releases were not found. Banks’ payments by telephone were looked for and not found for 2024, and are no longer printed from the first quarter of 2025, card terminals from the fourth quarter of 2023. A blank means that we looked and did not find it, never that the figure is zero.",
        zh: "网联、银联的季度数只见于部分报告。2015年以前的非银行支付机构数据只有个别季度，其余季度未见公布，或未找到报告。2024年的电话支付找过而未找到，自2025年一季度起不再公布，POS机自2023年四季度起不再公布。空缺表示找过而未找到，不表示为零。",
      },
    ],
  },
  {
    id: "breaks",
    heading: { en: "Breaks: when a word changes its meaning", zh: "断点：口径变了，就不是同一个数" },
    paragraphs: [
      {
        en: "A statistic can keep its name and change what it counts. No line crosses such a break, and no chart computes growth over it. A break that nobody announced, but that the figures show, is marked as suspected, with the reason; a year that lies on both sides of one is shown on its own.",
        zh: "统计指标名称不变，口径却可能变了。凡遇断点，折线不跨越，图表也不跨断点计算增速。未见公告、但数字本身显示的断点标为“疑似”，并说明理由；跨断点的年份单独列出。",
      },
    ],
  },
  {
    id: "checks",
    heading: { en: "What is checked", zh: "核对什么" },
    paragraphs: [
      {
        en: "Printed growth is compared with growth computed from the rows, and four quarters with their year, as closely as the printed rounding allows. What does not agree is explained in the row’s note, or the build stops. Chart titles state findings; each is tested against the rows that are drawn.",
        zh: "公布的增速与按数据算出的增速比对，四个季度之和与全年比对，以原文取整精度为限。对不上的，必须在注里说明，否则网站不予发布。图表标题都是结论，每一条都用数据检验。",
      },
    ],
  },
  {
    id: "tables",
    heading: { en: "The tables", zh: "数据表" },
    paragraphs: [
      {
        en: "Our tables may be copied, changed and published under CC BY 4.0. Name the producer of the figures first, then this site.",
        zh: "本站数据表采用CC BY 4.0许可，可以复制、修改和发布；署名时请先写数据的原始发布者，再写本站。",
      },
    ],
  },
];

/** The words of the methods page. */
export const methods = {
  description: {
    en: "How figures are found, graded, checked and tied to the sentences that use them.",
    zh: "数字从哪里来，怎样分级、核对，又怎样与文中的句子绑定。",
  },
  standfirst: {
    en: "A number on this site counts only if you can follow it back to the page it was printed on.",
    zh: "本站的数字，只有能追到原始出处的才算数。",
  },
  sections,
};
