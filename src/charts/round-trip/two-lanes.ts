import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../../chart-kit/define-chart.ts";
import { scaleOf } from "../../chart-kit/scale.ts";
import { wrapEvenly } from "../../chart-kit/even-lines.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { spread } from "../../chart-kit/marks/labels.ts";
import { glyph } from "../../chart-kit/marks/points.ts";
import { customMark, tenth } from "../../chart-kit/marks/svg.ts";

export type Lane = "left" | "right";

/** One turn of a story told down the page: where it stood, when, and in a few words. */
export interface Turn {
  row: ChartRow;
  date: Date;
  lane: Lane;
  role: Role;
  /** One word in bold, the date beside or below it, then the words. */
  heading: string;
  when: string;
  words: string;
  /** Cuts the line here, from outside; the words stand on the other side. */
  end?: boolean;
}

interface TwoLanesOptions {
  /** From the first instant to the last, down the page, to scale. */
  domain: readonly [Date, Date];
  heads: Record<Lane, string>;
  role: Role;
  fontSize: number;
  /** Pixels between the lanes. */
  apart: number;
}

const leading = 1.22;
const head = 26;
const foot = 8;
/** Pixels of time a crossing takes: enough to be seen as a turn, too little to be read as a drift of years. */
const turning = 24;

interface Line {
  text: string;
  bold?: boolean;
  soft?: boolean;
}

function linesOf({ heading, when, words }: Turn, fontSize: number, width: number): Line[][] {
  const together = textWidth(heading, fontSize, "bold") + textWidth(` ${when}`, fontSize) <= width;
  const first: Line[][] = together
    ? [
        [
          { text: heading, bold: true },
          { text: ` ${when}`, soft: true },
        ],
      ]
    : [[{ text: heading, bold: true }], [{ text: when, soft: true }]];
  return [...first, ...wrapEvenly(words, fontSize, width).map((text) => [{ text }])];
}

/**
 * A line that runs down the page through time, to scale, and crosses between two lanes where an event took it.
 * Every event is a point on the line; its words stand outside, moved apart where they would touch and led back by a hairline.
 */
export function twoLanes(
  turns: readonly Turn[],
  { domain, heads, role, fontSize, apart }: TwoLanesOptions,
): RenderFunction {
  return customMark((make, _scales, { width, height }) => {
    const xs: Record<Lane, number> = { left: (width - apart) / 2, right: (width + apart) / 2 };
    const along = scaleOf([domain[0].getTime(), domain[1].getTime()], [head, height - foot]);
    const y = (date: Date) => along(date.getTime());
    const column = xs.left - 16;

    const crossings = turns
      .filter((turn, index) => index > 0 && turns[index - 1]!.lane !== turn.lane)
      .map((turn) => y(turn.date));
    let path = "";
    turns.forEach((turn, index) => {
      const [x, at] = [xs[turn.lane], y(turn.date)];
      const before = turns[index - 1];
      if (!before) path = `M${tenth(x)},${tenth(at)}`;
      else if (before.lane === turn.lane) path += `V${tenth(at)}`;
      else {
        const start = Math.max(y(before.date), at - turning);
        const middle = (start + at) / 2;
        path += `V${tenth(start)}C${tenth(xs[before.lane])},${tenth(middle)},${tenth(x)},${tenth(middle)},${tenth(x)},${tenth(at)}`;
      }
    });

    const years = make("g", { fill: colour("soft"), "font-size": fontSize, "text-anchor": "middle" });
    const first = domain[0].getUTCFullYear();
    for (let year = first + 1; year <= domain[1].getUTCFullYear(); year++) {
      const at = y(new Date(Date.UTC(year, 0, 1)));
      const clear = crossings.every(
        (crossing) => at < crossing - turning - fontSize * 0.6 || at > crossing + fontSize * 0.6,
      );
      if (year % 2 === 0 && clear && at < height - foot - fontSize)
        years.append(make("text", { x: width / 2, y: at + fontSize * 0.35 }, String(year)));
    }

    const words = make("g", { "font-size": fontSize });
    const leaders = make("g", { fill: "none", stroke: colour("soft"), "stroke-width": 0.8 });
    for (const side of ["left", "right"] as const) {
      const own = turns.filter((turn) => (turn.end ? other(turn.lane) : turn.lane) === side);
      const blocks = own.map((turn) => linesOf(turn, fontSize, column));
      const sizes = blocks.map((lines) => (lines.length * leading + 0.55) * fontSize);
      // All hang alike from their points, so that moving them apart keeps them in order of time.
      const centres = spread(
        own.map((turn, index) => ({ y: y(turn.date) + fontSize * 1.2, size: sizes[index]! })),
        head + 2,
        height - 2,
      );
      own.forEach((turn, index) => {
        const top = centres[index]! - sizes[index]! / 2;
        const [outward, anchor] = side === "left" ? [-1, "end"] : [1, "start"];
        const edge = xs[side] + outward * 14;
        const at = y(turn.date);
        leaders.append(
          make("path", {
            d: `M${tenth(xs[turn.end ? side : turn.lane] + outward * 6)},${tenth(at)}L${tenth(edge - outward * 2)},${tenth(top + fontSize * 0.6)}`,
          }),
        );
        blocks[index]!.forEach((line, n) => {
          const text = make("text", {
            x: edge,
            y: top + fontSize * (0.95 + n * leading),
            "text-anchor": anchor,
            fill: colour("ink"),
          });
          for (const { text: piece, bold, soft } of line)
            text.append(
              make(
                "tspan",
                {
                  ...(bold && { "font-weight": "600", fill: colour(turn.role) }),
                  ...(soft && { fill: colour("soft") }),
                },
                piece,
              ),
            );
          words.append(text);
        });
      });
    }

    const points = make("g", { "data-mark": "points", "stroke-width": 1.5 });
    for (const turn of turns) {
      const [x, at] = [xs[turn.lane], y(turn.date)];
      if (turn.end)
        leaders.append(
          make("path", {
            d: `M${tenth(xs.left)},${tenth(at)}H${tenth(xs.right + 6)}`,
            stroke: colour(turn.role),
            "stroke-width": 3,
          }),
        );
      points.append(
        make("path", {
          d: glyph(turn.row.grade, x, at, 6),
          fill: colour(turn.role),
          stroke: colour("paper"),
          "data-key": turn.row.key,
        }),
      );
    }

    const headOf = (side: Lane) =>
      make(
        "text",
        {
          x: xs[side] + (side === "left" ? 6 : -6),
          y: fontSize,
          "text-anchor": side === "left" ? "end" : "start",
          fill: colour("soft"),
          "font-size": fontSize,
        },
        heads[side],
      );
    return make(
      "g",
      {},
      ...(["left", "right"] as const).map((side) =>
        make("line", { x1: xs[side], x2: xs[side], y1: head - 6, y2: height - foot, stroke: colour("rule") }),
      ),
      headOf("left"),
      headOf("right"),
      years,
      leaders,
      make("path", { d: path, fill: "none", stroke: colour(role), "stroke-width": 4, "stroke-linejoin": "round" }),
      points,
      words,
    );
  });
}

const other = (lane: Lane): Lane => (lane === "left" ? "right" : "left");
