import type { Words } from "./lang.ts";

/** The way to cite or share one paragraph of an essay. */
export const paragraphs = {
  heading: { en: "Cite or share this paragraph", zh: "引用或分享本段" },
  copyCitation: { en: "Copy the citation", zh: "复制引文" },
  copyLink: { en: "Copy the link", zh: "复制链接" },
  share: { en: "Share…", zh: "分享……" },
  copied: { en: "Copied", zh: "已复制" },
  notCopied: {
    en: "The browser did not allow copying. The text is selected: copy it by keyboard or menu.",
    zh: "浏览器不允许复制。文字已选中，请用键盘或菜单复制。",
  },
} as const satisfies Record<string, Words>;
