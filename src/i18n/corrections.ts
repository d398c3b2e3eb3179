import type { Words } from "./lang.ts";

/** What stood on a page and what stands now. */
export interface Correction {
  /** YYYY-MM-DD */
  date: string;
  /** Path of the page it concerns. */
  page: string;
  was: Words;
  is: Words;
}

/** Newest first. A change of wording that changes no meaning is none. */
export const corrections: readonly Correction[] = [
  {
    date: "2026-11-26",
    page: "/essays/round-trip/",
    was: {
      en: "The deposits that banks sold on Alipay came off it after the rule of 15 January 2021.",
      zh: "2021年1月15日的规定出台后，支付宝上的银行存款产品随之下架。",
    },
    is: {
      en: "Ant had taken them off on 18 December 2020, as the regulators required, it said; the rule followed.",
      zh: "2020年12月18日，蚂蚁已把这些产品下架，称是按监管要求；规定在后。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/the-ban-that-was-not/",
    was: {
      en: "The central bank’s letter of 13 March 2014 went to Alipay and Tenpay.",
      zh: "央行2014年3月13日的函件发给支付宝和财付通。",
    },
    is: {
      en: "It told the two to halt; that it was addressed to them is more than our sources say.",
      zh: "函件要求两家暂停业务；现有来源不足以说明它直接发给两家。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/the-ban-that-was-not/",
    was: {
      en: "Hawkers’ personal codes were expected to stop working from 1 March 2022.",
      zh: "小贩的个人收款码原说2022年3月1日起停用。",
    },
    is: {
      en: "They were no longer to take business payments from that day, and in the end went on taking them.",
      zh: "原定从这天起不得用于经营收款，最后照常使用。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/whose-rails/",
    was: {
      en: "A breakfast paid for by wallet crosses the clearing hub, and may draw on a balance kept at the central bank.",
      zh: "用钱包付的早点钱要经过网联，扣的也许是存放在央行的余额。",
    },
    is: {
      en: "It crosses the hub when it draws on a bank card. A wallet’s balance lies at the central bank already.",
      zh: "扣银行卡才经过网联；扣余额，余额本就存放在央行。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/leftover-treasure/",
    was: {
      en: "In June 2022 Yu’e Bao was about a fourteenth of China’s money funds. The charts of its balance and share said the same of Yu’e Bao.",
      zh: "2022年6月末余额宝占全国货币基金的十四分之一左右；规模与占比两图也写作余额宝。",
    },
    is: {
      en: "Its first fund was. Since May 2018 Yu’e Bao has been a shelf of several funds, and we follow the first.",
      zh: "应为最初那只基金。2018年5月起，余额宝接入多家基金，本站只跟踪最初一只。",
    },
  },
  {
    date: "2026-11-26",
    page: "/essays/forecast-graded/",
    was: {
      en: "A reader of late March 2014 knew that Yu’e Bao would close the month with 541 billion yuan.",
      zh: "2014年3月下旬的读者，已知道余额宝月末规模5,413亿元。",
    },
    is: { en: "That figure was not out yet.", zh: "这个数字当时还没有公布。" },
  },
  {
    date: "2026-11-26",
    page: "/",
    was: {
      en: "The essay was written in the week of the suspension.",
      zh: "文章写于叫停的那几天。",
    },
    is: {
      en: "In the same month, on 25 March or soon after.",
      zh: "写于同一个月，3月25日或稍后。",
    },
  },
];
