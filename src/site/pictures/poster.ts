import type { AnyChart, Choices } from "../../chart-kit/define-chart.ts";
import { draw } from "../../chart-kit/draw.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { wrapText } from "../../chart-kit/text-width.ts";
import { colour, resolveColours, type palette } from "../../chart-kit/theme.ts";
import { gradeNames, grades } from "../../dataset-kit/grades.ts";
import type { Lang } from "../../i18n/lang.ts";
import { site } from "../../i18n/site.ts";
import { colon } from "../../i18n/punctuation.ts";
import { buildDocument } from "../files/document.ts";
import { memo } from "../registry/memo.ts";
import { phrased } from "../prose/cjk-line-breaks.ts";
import { isCcBy, producersOf } from "../tables/producers.ts";
import { eventsOf, rowsOf, viewsOf } from "../registry/registry.ts";
import { glyph, isHollow } from "../../chart-kit/marks/points.ts";

const margin = 32;
const width = 800;
const inner = width - 2 * margin;

/** The families a viewer is likely to have; the PNG is set in the bundled one. */
export const posterFonts =
  "Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, Helvetica Neue, Arial, sans-serif";

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

interface TextStyle {
  size: number;
  weight?: "normal" | "bold";
  role?: Parameters<typeof colour>[0];
}

/** Lays out blocks one below the other. */
function column() {
  const parts: string[] = [];
  let y = margin;
  return {
    space: (pixels: number) => void (y += pixels),
    text(text: string, { size, weight = "normal", role = "ink" }: TextStyle) {
      for (const line of wrapText(text, size, inner, weight)) {
        y += size * 1.3;
        parts.push(
          `<text x="${margin}" y="${(y - size * 0.25).toFixed(1)}" font-size="${size}" fill="${colour(role)}"${weight === "bold" ? ' font-weight="700"' : ""}>${escape(line)}</text>`,
        );
      }
    },
    block(height: number, markup: (y: number) => string) {
      parts.push(markup(y));
      y += height;
    },
    rule: () =>
      void parts.push(`<path d="M${margin},${y}H${width - margin}" stroke="${colour("ink")}" stroke-width="2"/>`),
    done: () => ({ markup: parts.join(""), height: Math.ceil(y + margin) }),
  };
}

type Theme = keyof typeof palette;

/**
 * A chart as one self-contained image: title, drawing (every view of it), signs, producer, site.
 * @param views the choices to show, one drawing each; all of the chart's unless told
 * @returns SVG markup, 800 pixels wide, without styles, scripts or outside references
 */
export const poster = (
  chart: AnyChart,
  lang: Lang,
  theme: Theme = "light",
  views: readonly Choices[] = viewsOf(chart),
): string => madeOnce(chart, lang, theme, views);

const madeOnce = memo(
  (chart: AnyChart, lang: Lang, theme: Theme, views: readonly Choices[]) =>
    JSON.stringify([chart.id, lang, theme, views]),
  makePoster,
);

function makePoster(chart: AnyChart, lang: Lang, theme: Theme, views: readonly Choices[]): string {
  const format = formatterFor(lang);
  const rows = rowsOf(chart);
  const page = column();
  page.rule();
  page.space(12);
  page.text(phrased(chart.title[lang], lang), { size: 26, weight: "bold" });
  page.space(4);
  page.text(chart.subtitle[lang], { size: 16, role: "soft" });
  const [choice] = Object.entries(chart.choices ?? {});
  for (const choices of views) {
    const option = choice?.[1].options[choices[choice[0]]!];
    page.space(option ? 20 : 12);
    if (option?.finding) page.text(phrased(option.finding[lang], lang), { size: 17, weight: "bold" });
    const height = Math.round(chart.height.wide * (inner / 680));
    const view = { lang, size: "wide" as const, choices, events: eventsOf(chart, lang), width: inner, height };
    const drawing = draw(chart, rows, view, buildDocument());
    for (const name of ["class", "aria-hidden", "focusable", "font-family", "fill"]) drawing.removeAttribute(name);
    drawing.setAttribute("fill", colour("ink"));
    drawing.setAttribute("x", String(margin));
    page.block(height, (y) => {
      drawing.setAttribute("y", y.toFixed(1));
      return drawing.outerHTML;
    });
  }
  page.space(10);
  const used = grades.filter((grade) => rows.some((row) => row.grade === grade));
  page.block(18, (y) =>
    signs(
      used.map((grade) => [grade, gradeNames[grade][lang]]),
      y,
    ),
  );
  page.space(4);
  if (chart.caveat) page.text(chart.caveat[lang], { size: 13, role: "soft" });
  page.space(6);
  page.text(
    `${site.data[lang]}${colon[lang]}${format.list(producersOf(chart).map((producer) => producer[lang]))} · ${site.name[lang]}${isCcBy(chart) ? " · CC BY 4.0" : ""}`,
    { size: 13, role: "soft" },
  );
  const { markup, height } = page.done();
  const alt = views.map((choices) => chart.alt(rows, format, choices)).join(" ");
  return resolveColours(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${posterFonts}" role="img">` +
      `<title>${escape(chart.title[lang])}</title><desc>${escape(alt)}</desc>` +
      `<rect width="100%" height="100%" fill="${colour("paper")}"/>${markup}</svg>`,
    theme,
  );
}

function signs(items: readonly (readonly [(typeof grades)[number], string])[], y: number): string {
  let x = margin;
  return items
    .map(([grade, name]) => {
      const at = x;
      x += 34 + name.length * (name.charCodeAt(0) > 0x2e80 ? 13 : 7);
      return `<path d="${glyph(grade, at + 5, grade === "bound" ? y + 12 : y + 9, 4, "lower")}" fill="${isHollow(grade) ? "none" : colour("soft")}" stroke="${colour("soft")}" stroke-width="1.5"/><text x="${at + 15}" y="${y + 13}" font-size="13" fill="${colour("soft")}">${escape(name)}</text>`;
    })
    .join("");
}

/** The pixels of a chart's PNG, or of one of some of its views. */
export function posterSize(
  chart: AnyChart,
  lang: Lang,
  views: readonly Choices[] = viewsOf(chart),
): { width: number; height: number } {
  const [, w, h] = /width="(\d+)" height="(\d+)"/.exec(poster(chart, lang, "light", views))!;
  return { width: Number(w) * 2, height: Number(h) * 2 };
}
