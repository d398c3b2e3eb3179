import type { Words } from "./lang.ts";

/** One way a host shows our code, in words; the measurements are in src/embed-kit/host-results.json. */
export interface HostWords {
  name: Words;
  /** What a desk with such a host should use instead, where the code does not do. */
  instead?: Words;
}

/** The hosts our code is tried in, in the order they are told. */
export const hosts = {
  plain: { name: { en: "A plain page", zh: "普通网页" } },
  "script-stripped": {
    name: {
      en: "The editor strips the script, and the browser does not size frames by content",
      zh: "编辑器删去脚本，浏览器也不按内容定高",
    },
  },
  "attributes-stripped": {
    name: {
      en: "The editor strips every attribute of the frame but its address",
      zh: "编辑器删去框架的所有属性，只留地址",
    },
    instead: {
      en: "Use “Picture with link”: a frame without attributes is 300 by 150 pixels, too low for a chart, and shows the chart’s title as a link.",
      zh: "请用“图片加链接”：没有属性的框架只有300×150像素，放不下图，只显示标题和链接。",
    },
  },
  "policy-frame": {
    name: {
      en: "A security policy that lets through our frame and style attributes",
      zh: "安全策略只放行本站框架与样式属性",
    },
  },
  "policy-no-styles": {
    name: {
      en: "A security policy that lets through our frame, and no style attribute",
      zh: "安全策略只放行本站框架，禁止样式属性",
    },
    instead: {
      en: "Let through embed.js as well, and use “Frame with height listener”; or allow style attributes. Without either the frame keeps one height at every width.",
      zh: "请同时放行embed.js，使用“框架加高度脚本”；或放行样式属性。两者都不放行时，框架在任何宽度下都是同一高度。",
    },
  },
  "policy-listener": {
    name: {
      en: "The same policy with embed.js let through, and the listener",
      zh: "同上策略，放行embed.js，使用高度脚本",
    },
  },
  "policy-images": {
    name: { en: "A security policy that lets through our pictures only", zh: "安全策略只放行本站图片" },
  },
  "policy-images-frame": {
    name: { en: "The same policy with a frame in it", zh: "同上策略，仍用框架" },
    instead: {
      en: "Use “Picture with link”: of the frame nothing is left but its caption with source and link.",
      zh: "请用“图片加链接”：框架只剩下说明、来源和链接。",
    },
  },
  sandbox: { name: { en: 'A frame in a sandbox: sandbox="allow-scripts"', zh: '沙箱框架：sandbox="allow-scripts"' } },
  newswire: {
    name: { en: "A page with @newswire/frames, in the manner of AMP", zh: "使用@newswire/frames的页面（AMP方式）" },
  },
  pym: { name: { en: "A page with pym.js", zh: "使用pym.js的页面" } },
  datawrapper: { name: { en: "A page with a listener for Datawrapper’s charts", zh: "使用Datawrapper高度脚本的页面" } },
  spa: {
    name: { en: "An app that puts the frame in, takes it out and puts it in again", zh: "单页应用反复插入与移除框架" },
  },
  hidden: { name: { en: "A tab and an accordion that are opened later", zh: "稍后才打开的标签页与折叠栏" } },
  rtl: { name: { en: "A page that is written from right to left", zh: "从右到左书写的页面" } },
  dark: { name: { en: "A dark page with a switch, background transparent", zh: "带切换开关的深色页面，背景透明" } },
  zoom: { name: { en: "A window at 200 %", zh: "200%缩放" } },
  five: { name: { en: "Five charts on one page, each with its listener", zh: "同一页面五张图，各带高度脚本" } },
  print: { name: { en: "On paper", zh: "打印" } },
} as const satisfies Record<string, HostWords>;

export type HostId = keyof typeof hosts;

/** The words of the page that tells the results. */
export const hostPage = {
  title: { en: "Where our charts were tried", zh: "图表嵌入测试" },
  description: {
    en: "Every way a host may show our code, tried in real browsers: what fits, what does not, and what to use instead.",
    zh: "在真实浏览器中逐一测试各类页面对嵌入代码的显示情况：哪些合适，哪些不合适，应改用什么。",
  },
  standfirst: {
    en: "An embed is shown on pages that nobody here controls. These are the ways such pages are made, each tried with the code of a chart page, on another origin, at three widths.",
    zh: "嵌入的图表所在的页面不由我们控制。以下是常见的各类页面，均以图表页提供的代码，在另一个域名、三种宽度下测试。",
  },
  when: { en: "Tried on {date} in {browsers}.", zh: "测试日期：{date}；浏览器：{browsers}。" },
  notRun: { en: "Not tried this time: {browsers}.", zh: "本次未测试：{browsers}。" },
  legend: {
    en: "“Fits”: nothing cut off, no scrollbar inside the frame, at most 8 pixels empty below the chart. “Shift” is how far the page around it moved by itself while the chart came, as browsers count it; 0.1 is where readers are said to mind. A dash is what a browser does not count.",
    zh: "“合适”：无裁切，框架内无滚动条，图下空白不超过8像素。“位移”指图表载入时周围页面自行移动的幅度，按浏览器的算法计；一般认为0.1以上会干扰阅读。短横表示浏览器不统计。",
  },
  host: { en: "Page", zh: "页面" },
  code: { en: "Code used", zh: "所用代码" },
  ownCode: { en: "the address of the frame", zh: "框架地址" },
  outcome: { en: "At {width} px", zh: "{width}像素" },
  shift: { en: "Shift", zh: "位移" },
  instead: { en: "Instead:", zh: "建议：" },
  fits: { en: "fits", zh: "合适" },
  scrolls: { en: "scrolls inside the frame ({cut} px more)", zh: "需在框架内滚动（多{cut}像素）" },
  gap: { en: "{gap} px empty below", zh: "下方空{gap}像素" },
  card: { en: "title and link, in place of a chart cut off", zh: "显示标题与链接，不显示残缺的图" },
  picture: { en: "the picture is shown", zh: "显示图片" },
  link: { en: "caption and link only", zh: "只有说明与链接" },
  again: {
    en: "The project’s tests try every one of them in Chromium before anything is published; this page is written by the command below.",
    zh: "每次发布前，项目测试都会在Chromium中重做全部项目；本页由下列命令生成。",
  },
} as const satisfies Record<string, Words>;
