import type { Withdrawn } from "../../charts/withdrawn.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { withdrawnPage } from "../../i18n/withdrawn.ts";
import { htmlLang, type Lang } from "../../i18n/lang.ts";
import { gap } from "../../i18n/punctuation.ts";
import { site } from "../../i18n/site.ts";
import { policy } from "../assets/policy.ts";
import { escapeHtml } from "../../lib/html.ts";

/** The inline parts of an embed, which its tombstone needs as well: it stands in the same frames. */
export interface FrameParts {
  css: string;
  script: string;
}

const head = (policyText: string) =>
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyText)}">` +
  `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`;

export const tombstoneTitle = ({ title }: Withdrawn, lang: Lang): string =>
  interpolate(withdrawnPage.withdrawn[lang], { title: title[lang] });

export const tombstoneText = ({ date, reason }: Withdrawn, lang: Lang): string =>
  interpolate(withdrawnPage.since[lang], { date: formatterFor(lang).date(date) }) + gap(lang) + reason[lang];

/** The page that stands where a chart or its embed stood: what it was, that it is gone, since when and why. */
export function tombstonePage(chart: Withdrawn, lang: Lang, allCharts: string, { css, script }: FrameParts): string {
  const title = escapeHtml(tombstoneTitle(chart, lang));
  return (
    `<!doctype html>\n<html lang="${htmlLang[lang]}"><head>${head(policy({ scripts: [script], styles: [css] }))}` +
    `<meta name="color-scheme" content="light dark"><meta name="responsive-embedded-sizing" content="allow-origins=*">` +
    `<title>${title}</title><link rel="icon" href="data:,"><style>${css}</style><script>${script}</script></head>` +
    `<body><main><div class="chart"><h1 class="chart-title">${title}</h1>` +
    `<p class="chart-subtitle">${escapeHtml(tombstoneText(chart, lang))}</p>` +
    `<p class="credit"><a href="${escapeHtml(allCharts)}" target="_blank" rel="noopener">${site.allCharts[lang]} · ${site.name[lang]}</a></p>` +
    `</div></main></body></html>\n`
  );
}

/**
 * The page at the old address of a chart that has a new one. Without scripts a reader is led on as well, but what the
 * address said of the view is then lost: no markup can hand it over.
 * @param to the new address, relative to the old one; `title` what is there
 */
export function redirectPage(to: string, title: string, lang: Lang): string {
  const script = `location.replace(${JSON.stringify(to)}+location.search+location.hash)`;
  return (
    `<!doctype html>\n<html lang="${htmlLang[lang]}"><head>${head(policy({ scripts: [script] }))}` +
    `<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><script>${script}</script>` +
    `<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"></noscript></head>` +
    `<body><p>${withdrawnPage.moved[lang]}<a href="${escapeHtml(to)}">${escapeHtml(title)}</a></p></body></html>\n`
  );
}
