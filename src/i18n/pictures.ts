import type { Words } from "./lang.ts";

/** The words of the dialog that makes pictures of a chart. */
export const pictures = {
  heading: { en: "Picture of this chart", zh: "生成图片" },
  make: { en: "Picture in another frame, theme, language or view", zh: "按尺寸、配色、语言和视图生成图片" },
  page: { en: "All pictures", zh: "全部图片" },
  pageIntro: {
    en: "Every picture of this site that has an address of its own, in both languages.",
    zh: "本站所有设有独立地址的图片，中英文并列。",
  },
  show: { en: "Show them all (several megabytes)", zh: "全部显示（流量较大）" },
  ofSite: { en: "The picture that goes with links to this site", zh: "分享本站链接时显示的图片" },
  frame: { en: "Frame", zh: "尺寸" },
  theme: { en: "Theme", zh: "配色" },
  language: { en: "Language", zh: "语言" },
  preview: { en: "Preview", zh: "预览" },
  drawing: { en: "Drawing…", zh: "正在绘制…" },
  drawn: { en: "Drawn: {what}", zh: "已绘制：{what}" },
  failed: {
    en: "This picture could not be drawn. The files under “Download” on the chart’s page are all there.",
    zh: "这张图未能生成；图表页“下载”栏中的文件不受影响。",
  },
  png: { en: "Save as PNG", zh: "保存为PNG" },
  svg: { en: "Save as SVG", zh: "保存为SVG" },
  outlines: { en: "Save as SVG with outlines", zh: "保存为SVG（文字转轮廓）" },
  pdf: { en: "Save as PDF", zh: "保存为PDF" },
} as const satisfies Record<string, Words>;

/** The frames of pictures, by what they are for. */
export const frameWords = {
  poster: { en: "Poster, 800 pixels wide", zh: "长图，宽800像素" },
  card: { en: "Card for links, 1200 × 630", zh: "链接卡片，1200 × 630" },
  square: { en: "Square, 1080 × 1080", zh: "方图，1080 × 1080" },
  upright: { en: "Upright, 1080 × 1350", zh: "竖图，1080 × 1350" },
  story: { en: "Phone screen, 1080 × 1920", zh: "手机全屏，1080 × 1920" },
  slide: { en: "Slide, 1920 × 1080", zh: "幻灯片，1920 × 1080" },
  column: { en: "Column of print, 90 mm", zh: "印刷单栏，90毫米" },
  page: { en: "Page of print, 180 mm", zh: "印刷通栏，180毫米" },
} as const satisfies Record<string, Words>;

export const themeWords = {
  light: { en: "Light", zh: "浅色" },
  dark: { en: "Dark", zh: "深色" },
} as const satisfies Record<string, Words>;

/** Each language in its own name. */
export const languageNames = { en: "English", zh: "中文" } as const;
