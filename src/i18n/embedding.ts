import type { Words } from "./lang.ts";

/** The words of the embed panel and of what travels with a snippet. */
export const embedding = {
  asOf: { en: "Figures to {date}", zh: "数据截至{date}" },
  embed: { en: "Embed", zh: "嵌入" },
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
  subtitle: { en: "Line below", zh: "说明行" },
  caption: { en: "Signs and caveat", zh: "图注" },
  events: { en: "Events", zh: "事件标注" },
  shown: { en: "shown", zh: "显示" },
  leftOut: { en: "left out", zh: "不显示" },
  version: { en: "Figures", zh: "数据版本" },
  live: { en: "live: follow corrections", zh: "实时：随更正更新" },
  pinned: { en: "pinned: edition {edition}", zh: "固定：{edition}版" },
  width: { en: "Width", zh: "宽度" },
  preview: { en: "Preview", zh: "预览" },
  codeFor: { en: "Code for", zh: "用于" },
  short: { en: "Any HTML page: a short frame", zh: "可贴HTML的页面：短代码" },
  address: { en: "WordPress: the address alone", zh: "WordPress：只贴网址" },
  frame: { en: "Ghost, Drupal and others: a frame at its exact height", zh: "Ghost、Drupal等：精确高度的框架" },
  listener: { en: "The same with a height script", zh: "同上，另加高度脚本" },
  picture: {
    en: "Substack, Medium, editors that strip frames: picture with link",
    zh: "会删除框架的编辑器：图片加链接",
  },
  markdown: { en: "Markdown: Hugo, Jekyll, GitHub", zh: "Markdown：Hugo、Jekyll、GitHub" },
  mdx: { en: "MDX: Astro, Next, Docusaurus", zh: "MDX：Astro、Next、Docusaurus" },
  pictureDiffers: {
    en: "The codes with a picture show the chart as its page first does; their link opens the view you chose. For a picture of that view, save it from the chart.",
    zh: "含图片的代码显示图表的初始视图，链接则打开你选定的视图。如需该视图的图片，请在图表处保存。",
  },
  languageDiffers: {
    en: "In this language the frame shows the whole chart, all its views, always with the newest figures; it links to the chart’s page in English or Chinese. There are no tools for reading points and no pictures. Words that nobody has reviewed say so.",
    zh: "此语言的框架显示整张图的全部视图，数据随更正更新，并链接到英文或中文图表页；没有逐点读图工具，也没有图片。译文未经审校的，图下有说明。",
  },
  partDiffers: {
    en: "Codes with a picture, and the oEmbed address, show all years and series; frames show the part you chose, and links open it.",
    zh: "含图片的代码和oEmbed地址显示全部年份与序列；框架代码显示你选定的部分，链接也会打开该部分。",
  },
  mail: { en: "For newsletters", zh: "用于邮件简报" },
  oembed: { en: "oEmbed address", zh: "oEmbed地址" },
  credit: { en: "Credit line", zh: "署名行" },
  /** What is kept of each code. */
  keeps: {
    short: {
      en: "At most 400 characters. Exact in browsers that size frames by content; elsewhere as high as the chart at its highest, so that nothing is cut, with space below. Where frames are stripped nothing is left: use the picture.",
      zh: "不超过400个字符。支持按内容定高的浏览器显示精确高度；其他浏览器取最大高度，不会截断，下方可能留白。会删除框架的系统什么也不会留下，请改用图片。",
    },
    address: {
      en: "Paste it on a line of its own. The site answers for it by oEmbed, and the frame tells WordPress its height.",
      zh: "单独贴成一行。本站以oEmbed应答，框架会把高度告诉WordPress。",
    },
    frame: {
      en: "The height follows the column without a script. Where frames are stripped, most systems leave a picture with date, source and link; DOMPurify, which keeps the styles, leaves nothing, so use the picture there. TinyMCE 8 leaves space below: use the short frame. So too where styles are stripped and frames are not: this one would show the picture as well.",
      zh: "无需脚本，高度随栏宽变化。框架被删时，多数系统会留下带日期、来源和链接的图片；DOMPurify保留样式，什么也不会留下，请改用图片。TinyMCE 8会在下方留白，请用短代码；保留框架却删除样式的编辑器也请用短代码，否则图片会一并显示。",
    },
    listener: {
      en: "For pages that allow our script: every browser then shows the exact height.",
      zh: "用于允许本站脚本的页面，所有浏览器都显示精确高度。",
    },
    picture: {
      en: "Title, picture, date, source and link; no frame and no script. A picture does not follow corrections.",
      zh: "标题、图片、日期、来源和链接，没有框架和脚本。图片不会随更正更新。",
    },
    markdown: {
      en: "A picture with link and credit. Markdown that allows HTML takes the short frame too.",
      zh: "图片、链接和来源。允许HTML的Markdown也可用短代码。",
    },
    mdx: { en: "The short frame written as JSX.", zh: "用JSX写成的短代码。" },
    mail: {
      en: "A table of picture, one row of figures, source and link, as mail programs take it.",
      zh: "邮件程序能识别的表格：图片、一行数字、来源和链接。",
    },
    oembed: {
      en: "For systems that ask for the address of an oEmbed answer.",
      zh: "用于要求填写oEmbed应答地址的系统。",
    },
    credit: {
      en: "One line of text to put under a picture, or under a chart made of the figures: who made them, this site, licence, address.",
      zh: "一行文字，可放在图片或用本图数据自制的图表之下：数据发布者、本站、许可、网址。",
    },
  },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  selected: { en: "Selected: press Ctrl+C or ⌘C", zh: "已选中，请按Ctrl+C或⌘C" },
  facts: { en: "What the codes are written from, in every edition (JSON)", zh: "代码所用的各版本信息（JSON）" },
  more: { en: "More for journalists: editors, security, pinning", zh: "媒体使用说明：编辑器、安全、固定版本" },
} as const satisfies Record<string, Words | Record<string, Words>>;
