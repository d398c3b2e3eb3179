import { defaultChoices, type AnyChart } from "../../chart-kit/define-chart.ts";
import { textWidth, wrapText } from "../../chart-kit/text-width.ts";
import { colour, resolveColours } from "../../chart-kit/theme.ts";
import type { Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { draw } from "../../chart-kit/draw.ts";
import { buildDocument } from "../files/document.ts";
import { drawingSvg } from "./drawings.ts";
import { eventsOf, rowsOf } from "../registry/registry.ts";
import { posterFonts } from "./poster.ts";
import { producersOf } from "../tables/producers.ts";
import { phrased } from "../prose/cjk-line-breaks.ts";

/** The shapes of pictures that go with a link: wide for cards, square for those who crop. */
export const shapes = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;
export type Shape = keyof typeof shapes;

const margin = 56;
const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The proofreader's sign, as in src/components/Mark.astro, in a box of 32. */
const mark =
  `<path d="M3 8.5h9a4 4 0 0 1 4 4v7a4 4 0 0 0 4 4h9" fill="none" stroke="${colour("internet")}" stroke-width="3.2" stroke-linecap="round"/>` +
  `<path d="M3 23.5h6.5M22.5 8.5H29" fill="none" stroke="${colour("bank")}" stroke-width="3.2" stroke-linecap="round"/>`;

export interface Share {
  title: string;
  /** Under the title, where there is no drawing or room for both. */
  text?: string;
  /** Named at the foot. */
  credit: string;
  chart?: AnyChart;
}

/** A picture for cards: title, the chart's own drawing, wordmark, credit. @returns SVG of the shape's size */
export function shareImage({ title, text, credit, chart }: Share, lang: Lang, shape: Shape): string {
  const { width, height } = shapes[shape];
  const inner = width - 2 * margin;
  const linesAt = (size: number) => wrapText(phrased(title, lang), size, inner, "bold");
  const size = [56, 50, 44, 38].find((size) => linesAt(size).length <= (chart ? 2 : 4)) ?? 36;
  const lines = linesAt(size);
  const parts = lines.map((line, index) =>
    write(line, margin, margin + size * (0.85 + index * 1.22), size, "ink", "bold"),
  );
  let y = margin + lines.length * size * 1.22 + 12;
  if (text && !chart)
    for (const line of wrapText(text, 30, inner).slice(0, 5)) parts.push(write(line, margin, (y += 44), 30, "soft"));
  const foot = height - margin;
  if (chart) {
    y += 8;
    const markup = fitted(chart, lang, inner, foot - 52 - y);
    const box = { x: margin, y, width: inner, height: foot - 52 - y };
    parts.push(
      `<svg ${attributes(box)} ${/viewBox="[^"]*"/.exec(markup)![0]} preserveAspectRatio="xMinYMin meet" font-size="13" fill="${colour("ink")}">${markup.replace(/^<svg[^>]*>/, "")}`,
    );
  }
  const name = site.name[lang];
  const space = inner - textWidth(name, 28, "bold") - 80;
  parts.push(
    `<svg x="${margin}" y="${foot - 30}" width="40" height="40" viewBox="0 0 32 32">${mark}</svg>`,
    write(name, margin + 52, foot, 28, "ink", "bold"),
    `<text x="${width - margin}" y="${foot}" text-anchor="end" font-size="22" fill="${colour("soft")}">${escape(wrapText(credit, 22, space)[0] ?? "")}</text>`,
  );
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${posterFonts}">` +
      `<rect width="100%" height="100%" fill="${colour("paper")}"/>${parts.join("")}</svg>`,
    "light",
  );
}

/**
 * The chart's drawing for a box. Charts over time are drawn to its proportions; taller forms, whose rows need their
 * height, keep theirs.
 */
function fitted(chart: AnyChart, lang: Lang, width: number, height: number): string {
  const choices = defaultChoices(chart);
  const natural = chart.height.wide;
  if (natural > 420) return drawingSvg(chart, lang, choices, "wide");
  const drawn = Math.min(natural, 300);
  const view = {
    lang,
    size: "wide" as const,
    choices,
    events: eventsOf(chart, lang),
    height: drawn,
    width: Math.round((drawn * width) / height),
  };
  return draw(chart, rowsOf(chart), view, buildDocument()).outerHTML;
}

const attributes = (values: Record<string, number>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(" ");

function write(
  text: string,
  x: number,
  y: number,
  size: number,
  role: "ink" | "soft",
  weight: "normal" | "bold" = "normal",
): string {
  return `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" fill="${colour(role)}"${weight === "bold" ? ' font-weight="700"' : ""}>${escape(text)}</text>`;
}

/** A chart's picture for cards. */
export const chartShare = (chart: AnyChart, lang: Lang): Share => ({
  title: chart.title[lang],
  credit: producersOf(chart)
    .map((producer) => producer[lang])
    .join(lang === "en" ? ", " : "、"),
  chart,
});
