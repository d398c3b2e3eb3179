import type { Words } from "./lang.ts";

/** What an essay says about the copy kept on the reader's device. */
export const offline = {
  unsafe: { en: "Offline reading needs a page over https", zh: "离线阅读需通过https访问" },
  keep: { en: "Keep for offline reading", zh: "保存以便离线阅读" },
  keeping: { en: "Keeping…", zh: "正在保存……" },
  kept: { en: "Kept on this device, version of {version}. Remove", zh: "已保存在本设备，版本{version}。删除" },
  update: {
    en: "A newer version can be kept. Update the copy of {version}",
    zh: "有新版本可保存。更新{version}版副本",
  },
  copy: { en: "You are offline, reading the copy of {version}.", zh: "当前离线，正在阅读{version}版副本。" },
  failed: { en: "It could not be kept: a file did not load. Try again", zh: "未能保存：有文件未能加载。重试" },
} as const satisfies Record<string, Words>;
