/** Draws a picture of a chart in the page by the code that draws those of the build. */
import type { AnyChart, ChartRow, Choices } from "../../chart-kit/define-chart.ts";
import type { Lang } from "../../i18n/lang.ts";
import { chartView, chartWords } from "../../picture-kit/chart-picture.ts";
import { frames, type FrameName } from "../../picture-kit/frames.ts";
import { picture, type Theme } from "../../picture-kit/picture.ts";
import type { TableSize } from "../engine-kit/messages.ts";
import type { readChartFile } from "./chart-file.ts";

/** What a reader asks for. */
export interface Wanted {
  frame: FrameName;
  theme: Theme;
  lang: Lang;
  choices: Choices;
}

export interface Drawn {
  /** SVG whose words are text. */
  markup: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What the picture shows, for those who cannot see it. */
  description: string;
}

/** The rows of a chart under some choices; see engine.ts. */
export type RowsOf = (chart: AnyChart, choices: Choices, tables: TableSize[]) => Promise<readonly ChartRow[]>;

/** @throws if the chart's file or its rows do not come */
export async function drawPicture(
  chart: AnyChart,
  { frame, theme, lang, choices }: Wanted,
  file: ReturnType<typeof readChartFile>,
  rowsOf: RowsOf,
): Promise<Drawn> {
  const { facts, tables } = await file;
  const view = { choices, rows: await rowsOf(chart, choices, tables) };
  const words = chartWords(chart, [view], frames[frame], facts);
  const markup = picture(frames[frame], lang, theme, words, [chartView(chart, view, facts, document)]);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(markup)!;
  return { markup, width: Number(width), height: Number(height), description: words.description ?? "" };
}

/** The name of a picture's file, without its form: the chart, then all that sets it apart. */
export const fileNameOf = (chart: AnyChart, { frame, theme, lang, choices }: Wanted): string =>
  [
    chart.id,
    ...Object.entries(chart.choices ?? {})
      .filter(([id, { options }]) => choices[id] !== Object.keys(options)[0])
      .map(([id]) => choices[id]!),
    frame,
    ...(theme === "dark" ? [theme] : []),
    lang,
  ].join("-");
