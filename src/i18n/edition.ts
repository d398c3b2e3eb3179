import type { Words } from "./lang.ts";

/** What a frozen embed says when the living chart has moved on. */
export const editionWords = {
  since: { en: "Edition {edition}. Since then: {changes}.", zh: "{edition}版。此后：{changes}。" },
  revised: { en: "{name} revised by {change}%", zh: "{name}修订{change}%" },
  /** From 0 no percentage leads anywhere. */
  fromZero: { en: "{name} revised from 0", zh: "{name}由0修订" },
  more: { en: ", and more figures: {others}", zh: "，另有{others}个数字修订" },
  added: { en: "figures added: {n}", zh: "新增{n}个数字" },
  removed: { en: "figures withdrawn: {n}", zh: "撤下{n}个数字" },
  withdrawn: { en: "This chart has been withdrawn: {why}", zh: "本图已撤下：{why}" },
  see: { en: "See the current chart", zh: "查看最新图表" },
} as const satisfies Record<string, Words>;
