import type { Words } from "./lang.ts";

/** Words of the components that essays hold beside the interactives. */
export const quoting = {
  translated: { en: "Our translation; the original", zh: "本站译文；所见原文" },
} as const satisfies Record<string, Words>;

export const opEd = {
  heading: { en: "The essay this site answers", zh: "本站回应的那篇评论" },
  what: {
    en: "In the last week of March 2014 an opinion essay in Chinese asked whether the Internet would conquer finance, and came down on the Internet firms’ side. Its two headings speak of the Internet’s reverse attack and of the dawn of O2O, that is, of ordering online and buying in shops.",
    zh: "2014年3月下旬，一篇中文评论问：互联网能否征服金融？它站在互联网公司一边。文章有两个小标题，一个讲互联网的反击，一个讲O2O（线上下单、线下消费）的曙光。",
  },
  translated: {
    en: "From a machine translation; the row says what was seen",
    zh: "由机器译文译回，并非原话；所见版本见表",
  },
  searched: {
    en: "We could not find its author or where it first appeared. The beginning of the Chinese text is on one page and a machine translation of the whole on another; neither names anybody. Searches for its opening sentence, its headings and its most striking phrases, the last in November 2026, found no third copy. Verdicts are given on the Chinese words where we could see them.",
    zh: "作者和首发媒体没有查到。一个网页上有中文原文的开头，另一个网页上有全文的机器译文，都没有署名；用开头的句子、小标题和几处醒目的说法检索，最近一次在2026年11月，没有找到第三个版本。凡能见到中文原文的，按原文评判。",
  },
  original: { en: "The Chinese text (its beginning)", zh: "中文原文（开头部分）" },
  machine: { en: "A machine translation into English", zh: "英文机器译文（全文）" },
  claims: { en: "Its claims, with our verdicts", zh: "文中论断与本站结论" },
} as const satisfies Record<string, Words>;

export const shortVersion = {
  heading: { en: "In a hurry? Three sentences and one chart", zh: "赶时间？三句话加一张图" },
} as const satisfies Record<string, Words>;

export const howWeKnow = {
  heading: { en: "How we know this", zh: "这些是怎么知道的" },
  languages: {
    en: "Both languages follow one plan and the same rows. Translated quotations say so; a page we could read only in machine translation is named as such.",
    zh: "中英文两版用同一批数据、同一个提纲。引语若是译文，当处注明；只读到机器译文的来源，也写明是机器译文。",
  },
  methods: { en: "How the tables are made and checked", zh: "数据表如何编制与核对" },
} as const satisfies Record<string, Words>;
