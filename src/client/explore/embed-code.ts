import { escapeHtml } from "../../lib/html.ts";
/** Tall enough for the chart on a phone, for browsers that do not size frames by what they hold. */
const height = 760;

/** The line a reader pastes: a frame that draws this same chart. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" style="width:100%;min-height:${height}px;border:0;frame-sizing:content-height"></iframe>`;
