import { sizes } from "../chart-kit/sizes.ts";
import type { AnyChart } from "../chart-kit/define-chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { viewsOf } from "./registry.ts";
import { absolute, page } from "./urls.ts";

/** A height in pixels that holds the embed at its middle width, for hosts that need one. */
export const embedHeight = (chart: AnyChart): number => 250 + (chart.height.middle * 1.3 + 60) * viewsOf(chart).length;

export const embedWidth = sizes.wide.width;

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The line a journalist pastes: a frame that needs no script, sized by the browser where it can, and tall enough where it cannot. */
export function embedFrame(chart: AnyChart, lang: Lang, host: URL): string {
  const src = absolute(page(`/embed/${chart.id}/`, lang), host);
  return `<iframe src="${src}" title="${escape(chart.title[lang])}" loading="lazy" style="width:100%;min-height:${Math.round(embedHeight(chart))}px;border:0;frame-sizing:content-height"></iframe>`;
}
