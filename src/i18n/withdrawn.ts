import type { Words } from "./lang.ts";

/** What stands at the addresses of a chart that is no more, or has another name. */
export const withdrawnPage = {
  withdrawn: { en: "Withdrawn: {title}", zh: "已撤下：{title}" },
  since: { en: "This chart was withdrawn on {date}.", zh: "本图已于{date}撤下。" },
  moved: { en: "This chart has another address: ", zh: "本图已移至：" },
} as const satisfies Record<string, Words>;
