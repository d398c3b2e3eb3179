import type { Words } from "./lang.ts";

/** How each system is set up; names and versions are in src/embed-kit/newsroom-results.json. */
export const newsrooms = {
  "wordpress-admin-block": { en: "administrator, HTML block", zh: "管理员，HTML区块" },
  "wordpress-admin-classic": { en: "administrator, classic editor", zh: "管理员，经典编辑器" },
  "wordpress-admin-address": { en: "administrator, address pasted", zh: "管理员，粘贴网址" },
  "wordpress-author-block": { en: "author, HTML block", zh: "作者，HTML区块" },
  "wordpress-author-classic": { en: "author, classic editor", zh: "作者，经典编辑器" },
  "wordpress-author-address": { en: "author, address pasted", zh: "作者，粘贴网址" },
  tinymce: { en: "as it comes", zh: "默认设置" },
  ckeditor: { en: "pasted into the text", zh: "直接贴入正文" },
  "ckeditor-html": { en: "its HTML embed", zh: "使用HTML嵌入块" },
  quill: { en: "as it comes", zh: "默认设置" },
  trix: { en: "as it comes", zh: "默认设置" },
  tiptap: { en: "with its starter kit", zh: "使用Starter Kit" },
  "tiptap-image": { en: "with pictures", zh: "加图片扩展" },
  "dompurify-frames": { en: "frames allowed", zh: "放行框架" },
  "sanitize-html-frames": { en: "frames and pictures allowed, no styles", zh: "放行框架与图片，不放行样式" },
  bleach: { en: "as it comes", zh: "默认设置" },
  "bleach-frames": { en: "frames and pictures allowed, no styles", zh: "放行框架与图片，不放行样式" },
  "ruby-sanitize": { en: "its relaxed rules", zh: "采用Relaxed规则" },
  jekyll: { en: "a Markdown page", zh: "Markdown页面" },
  dompurify: { en: "as it comes", zh: "默认设置" },
  "sanitize-html": { en: "as it comes", zh: "默认设置" },
  "rehype-sanitize": { en: "GitHub’s rules", zh: "采用GitHub规则" },
  xss: { en: "as it comes", zh: "默认设置" },
  juice: { en: "an inliner for mail", zh: "邮件样式内联" },
  eleventy: { en: "a Markdown page", zh: "Markdown页面" },
  mdx: { en: "an MDX page", zh: "MDX页面" },
  hugo: { en: "a Markdown page, its settings as they come", zh: "Markdown页面，默认设置" },
} as const satisfies Record<string, Words>;

export type NewsroomId = keyof typeof newsrooms;

/** The words of the table of systems. */
export const newsroomPage = {
  heading: { en: "In the systems that newsrooms use", zh: "在编辑部常用的系统中" },
  intro: {
    en: "Each code was given to each system, and what the system publishes was looked at in {browser} on {date}. Systems that let through neither frames nor pictures are told as they are: there is no code for them.",
    zh: "将各种代码分别交给各系统，再用{browser}查看其发布结果，日期：{date}。有的系统既不放行框架也不放行图片，如实列出：没有适合它们的代码。",
  },
  notTried: {
    en: "WordPress ran with its database: posts were saved with an administrator’s rights and with an author’s, through WordPress’s own filters, in the form in which its editors save them. Ghost, Drupal, Arc, Substack and Medium were not tried.",
    zh: "WordPress连同数据库一并运行：分别以管理员和作者的权限保存文章，格式与其编辑器保存的相同，并经过WordPress自身的过滤。Ghost、Drupal、Arc、Substack与Medium未测试。",
  },
  missing: { en: "Not found this time: {systems}.", zh: "本次未找到：{systems}。" },
  again: { en: "To try them again:", zh: "重新测试：" },
  system: { en: "System", zh: "系统" },
  double: { en: "chart and picture both", zh: "图表与图片重复出现" },
  caption: { en: "words without chart or picture", zh: "只有文字" },
  nothing: { en: "nothing", zh: "什么也没有" },
  uncredited: { en: "without credit", zh: "未显示来源" },
} as const satisfies Record<string, Words>;
