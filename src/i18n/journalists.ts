import type { Words } from "./lang.ts";
import type { Paragraph } from "./reporting.ts";

interface Part {
  id: string;
  heading: Words;
  paragraphs: readonly Paragraph[];
  /** Lines to copy. */
  code?: string;
}

/** The page for newsrooms. `{home}` is the address the site lives at, with a slash at its end. */
export const journalists = {
  title: { en: "For journalists", zh: "媒体使用" },
  description: {
    en: "How to embed a chart of this site in any editor, what a security officer needs to know, and how figures are pinned and corrected.",
    zh: "如何在各种编辑器中嵌入本站图表，安全人员需要了解什么，数据版本如何固定与更正。",
  },
  standfirst: {
    en: "Take any chart. Every chart page ends with code to copy; paste it, publish, credit the producer of the figures.",
    zh: "任何一张图都可以取用。每个图表页末尾都有代码，复制、粘贴、发布，并注明数据的原始发布者。",
  },
  parts: [
    {
      id: "minute",
      heading: { en: "In a minute", zh: "一分钟上手" },
      paragraphs: [
        {
          en: "Open the page of a chart, or press Embed at any chart, choose language and theme, press Copy, and paste the code into your page as HTML. The frame needs no script of yours or ours. Browsers that size frames by their content show it at its full height; in others it has the height it was measured at.",
          zh: "打开图表页，或在任何图表处点“嵌入”，选择语言和主题，点“复制”，把代码作为HTML贴进页面。框架不需要任何脚本。支持按内容定高的浏览器会完整显示，其他浏览器按事先量好的高度显示。",
        },
        {
          en: "If your pages already run pym.js, @newswire/frames, an AMP iframe or Datawrapper’s resize script, the frame speaks to them: it reports its height in their words. Otherwise “Frame with height listener” adds a script of about 300 bytes.",
          zh: "如果页面已经在用pym.js、@newswire/frames、AMP框架或Datawrapper的高度脚本，本站框架会按它们的格式报告高度；否则可选“框架加高度脚本”，脚本约300字节。",
        },
        {
          en: "More of the chart is in its address, on its page and in a frame alike: charts over time take from=2014 and to=2018, whole years, and highlight= with the name of a series; title, subtitle, caption and events take off. The settings beside the code write them. Over a part of the years the chart’s title, a finding about all of them, gives way to what is drawn, and the credit says that it is a part.",
          zh: "网址中还可写明更多内容，图表页与框架通用：时间序列图可用from=2014、to=2018截取整年，用highlight=加序列名突出一个序列；title、subtitle、caption、events可设为off。代码旁的设置会写好这些参数。截取部分年份时，原标题是就全部年份而言的，因此换成对图中内容的说明，来源行注明所示年份。",
        },
        {
          en: "Three charts (payments counted and valued, Yu’e Bao’s size, its yield against deposits) can also be embedded in Spanish, Japanese and Traditional Chinese for Hong Kong or Taiwan: choose the language beside the code. The frame then shows every view without the tools for reading points, and says under the chart if nobody has reviewed the words yet.",
          zh: "三张图（支付笔数与金额、余额宝规模、余额宝收益率与存款利率）另有西班牙文、日文和港台繁体版，在代码旁选择语言即可。这类框架直接显示全部视图，没有逐点读图工具；译文未经审校或由简体转换的，图下会注明。",
        },
      ],
    },
    {
      id: "editors",
      heading: { en: "Editors", zh: "各类编辑器" },
      paragraphs: [
        {
          en: "WordPress: paste the address of the chart’s page on a line of its own. It becomes the chart at its full height, whatever your role; a chart higher than 1,000 pixels, the most WordPress allows, is drawn smaller.",
          zh: "WordPress：把图表页的网址单独贴成一行即可，任何账号权限都能显示完整图表；WordPress最高只允许1000像素，更高的图会相应缩小。",
        },
        { en: "Ghost: an HTML card takes the code as it is.", zh: "Ghost：HTML卡片可直接粘贴。" },
        {
          en: "Editors that keep frames and strip styles: the short frame, which is then as high as the chart at its highest. Editors that strip frames: the picture.",
          zh: "保留框架但删除样式的编辑器：用短代码，高度取图表的最大高度。会删除框架的编辑器：用图片。",
        },
        {
          en: "Drupal: a text format that allows <iframe>, or a media type that reads oEmbed; give it the oEmbed address.",
          zh: "Drupal：选用允许<iframe>的文本格式，或用支持oEmbed的媒体类型，填入oEmbed地址。",
        },
        {
          en: "Arc and editors like it: a raw HTML element. If attributes are stripped, keep src and ask for the height that the panel shows.",
          zh: "Arc一类的编辑器：使用raw HTML元素；若属性会被删除，保留src，并按面板给出的高度设置。",
        },
        {
          en: "Newsletters and WeChat articles: “For newsletters” is a picture, a line of figures and a link, without frame or script.",
          zh: "邮件简报与微信公众号：选“用于邮件简报”，内容为图片、一行数字和链接，不含框架与脚本。",
        },
      ],
    },
    {
      id: "security",
      heading: { en: "For the security officer", zh: "给安全人员" },
      paragraphs: [
        {
          en: "A frame is one HTML page from one origin. It sets no cookie, uses no storage, loads nothing from third parties, and works in a sandbox without allow-same-origin. It sends its parent a height and accepts from it a colour theme; it reads nothing of your page. A policy needs one line for frames, one for pictures, and the third only for the optional listener:",
          zh: "框架就是来自同一域名的一个HTML页面：不写Cookie，不用本地存储，不加载第三方内容，在不含allow-same-origin的沙箱中也能工作。它只向上级页面报告高度，只接受颜色主题，不读取你页面的任何内容。内容安全策略需要以下各行，第三行仅用于可选的高度脚本：",
        },
      ],
      code: "Content-Security-Policy:\n  frame-src {home};\n  img-src {home};\n  script-src {home}embed.js;",
    },
    {
      id: "self-hosting",
      heading: { en: "On your own server", zh: "放在自己的服务器上" },
      paragraphs: [
        {
          en: "A newsroom that may not frame other sites can host a chart itself: the project’s pack command writes a zip with the frame, pictures for web and print, the table and the words in both languages. The frame in it asks nothing of this site.",
          zh: "不便嵌入外站的编辑部可以自行托管：项目的pack命令会生成压缩包，内含框架、网页与印刷用图、数据表和中英文文字。其中的框架不向本站请求任何内容。",
        },
      ],
      code: "npm run pack -- yuebao-balance",
    },
    {
      id: "pinning",
      heading: { en: "Live or pinned", zh: "实时还是固定" },
      paragraphs: [
        {
          en: "A live frame follows our corrections. A pinned one belongs to an edition: a dated copy of all charts that never changes, byte for byte, with checksums. When the living figures have moved, a pinned frame says so in one line, with the size of the change. Add quiet=on to its address to keep it silent.",
          zh: "实时框架随本站更正而更新。固定框架属于某一版：全部图表在某日的副本，逐字节不变，附校验和。若最新数字有变，固定框架会用一行字说明变动幅度；在地址后加quiet=on即不显示。",
        },
        {
          en: "Addresses go on working. A chart that is withdrawn leaves a page that says when and why; a renamed one leads on, its parameters kept; no name is used twice.",
          zh: "地址长期有效。撤下的图表会留下说明时间与原因的页面；改名的会带着参数跳转；名称不重复使用。",
        },
      ],
    },
    {
      id: "corrections",
      heading: { en: "Corrections and contact", zh: "更正与联系" },
      paragraphs: [
        {
          tracked: {
            en: "Tell us of an error through the project’s {tracker}, with the address of the point (press R on a chart for it).",
            zh: "发现错误，请在项目{tracker}告诉我们，并附上数据点地址（在图上按R键可得）。",
          },
          untracked: {
            en: "Please tell the publisher of this copy of the site of an error, with the address of the point (press R on a chart for it).",
            zh: "发现错误，请告知这一份网站副本的发布者，并附上数据点地址（在图上按R键可得）。",
          },
        },
        {
          en: "A corrected row keeps the rejected value and the reason in the table of rejected values.",
          zh: "更正后，原先的数字连同理由会保留在“见过但未采用的数字”表中。",
        },
      ],
    },
  ] satisfies readonly Part[] as readonly Part[],
};
