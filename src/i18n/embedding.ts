import type { Words } from "./lang.ts";

/** The words of the embed panel and of what travels with a snippet. */
export const embedding = {
  asOf: { en: "Figures to {date}", zh: "数据截至{date}" },
  heading: { en: "Embed this chart", zh: "嵌入本图" },
  intro: {
    en: "Copy one of these into your page. The frame needs no script and loads nothing from anyone else: no cookies, no trackers, no fonts.",
    zh: "选一段代码贴进页面即可。框架不需要脚本，不加载第三方内容：没有Cookie、追踪器和外部字体。",
  },
  language: { en: "Language", zh: "语言" },
  theme: { en: "Theme", zh: "主题" },
  auto: { en: "as the reader’s system", zh: "跟随系统" },
  light: { en: "light", zh: "浅色" },
  dark: { en: "dark", zh: "深色" },
  title: { en: "Title", zh: "标题" },
  on: { en: "with title", zh: "显示" },
  off: { en: "without title", zh: "不显示" },
  version: { en: "Figures", zh: "数据版本" },
  live: { en: "live: follow corrections", zh: "实时：随更正更新" },
  pinned: { en: "pinned: edition {edition}", zh: "固定：{edition}版" },
  width: { en: "Width", zh: "宽度" },
  preview: { en: "Preview", zh: "预览" },
  frame: { en: "Frame (no script)", zh: "框架（无需脚本）" },
  listener: { en: "Frame with height listener", zh: "框架加高度脚本" },
  picture: { en: "Picture with link, for editors that strip frames", zh: "图片加链接，用于会删除框架的编辑器" },
  pictureDiffers: {
    en: "The codes with a picture show the chart as its page first does; their link opens the view you chose. For a picture of that view, save it from the chart.",
    zh: "含图片的代码显示图表的初始视图，链接则打开你选定的视图。如需该视图的图片，请在图表处保存。",
  },
  mail: { en: "For newsletters", zh: "用于邮件简报" },
  oembed: { en: "oEmbed address", zh: "oEmbed地址" },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  selected: { en: "Selected: press Ctrl+C or ⌘C", zh: "已选中，请按Ctrl+C或⌘C" },
  more: { en: "More for journalists: editors, security, pinning", zh: "给编辑部的说明：编辑器、安全、固定版本" },
} as const satisfies Record<string, Words>;
