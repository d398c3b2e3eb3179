import type { RenderFunction } from "@observablehq/plot";
import type { DatedLabel } from "../define-chart.ts";
import { textWidth } from "../text-width.ts";
import { colour } from "../theme.ts";
import { customMark } from "./svg.ts";

/** A label with its place: which lane (0 is the lowest), and on which side of its hairline it stands. */
export interface PlacedEvent {
  x: number;
  label: string;
  lane: number;
  anchor: "start" | "end";
}

const gap = 10;

/**
 * Places labels in lanes so that no two touch, none leaves the drawing, and no hairline runs through another's words:
 * a label that reaches over a later event stands above it.
 * @param events pixel positions and words, in any order
 * @returns in order of position; as many lanes as needed
 */
export function placeEvents(
  events: readonly { x: number; label: string }[],
  { left, right, fontSize }: { left: number; right: number; fontSize: number },
): PlacedEvent[] {
  const placed: (PlacedEvent & { span: readonly [number, number] })[] = [];
  for (const { x, label } of [...events].sort((a, b) => b.x - a.x)) {
    const width = textWidth(label, fontSize);
    const anchor = x + width + 4 > right && x - width - 4 >= left ? ("end" as const) : ("start" as const);
    const span = anchor === "start" ? ([x - 2, x + width + gap] as const) : ([x - width - gap, x + 2] as const);
    const blocked = placed.filter((other) => span[0] <= other.span[1] && span[1] >= other.span[0]);
    const lane = blocked.reduce((lane, other) => Math.max(lane, other.lane + 1), 0);
    placed.push({ x, label, lane, anchor, span });
  }
  return placed.reverse().map(({ x, label, lane, anchor }) => ({ x, label, lane, anchor }));
}

export const laneHeight = (fontSize: number) => fontSize * 1.35;

/** Hairlines from the labels, which stand in lanes above the frame, down to the axis. */
export function eventMarks(placed: readonly PlacedEvent[], fontSize: number): RenderFunction {
  return customMark((make, _scales, { height, marginTop, marginBottom }) => {
    const group = make("g", {});
    for (const { x, label, lane, anchor } of placed) {
      const y = Math.round(marginTop - 8 - lane * laneHeight(fontSize));
      const event = make(
        "g",
        { "data-mark": "event" },
        make("line", {
          x1: x,
          x2: x,
          y1: y - Math.round(fontSize * 0.75),
          y2: height - marginBottom,
          stroke: colour("soft"),
          "stroke-width": 0.7,
        }),
        make(
          "text",
          {
            x: anchor === "start" ? x + 4 : x - 4,
            y,
            "text-anchor": anchor,
            fill: colour("soft"),
            "font-size": fontSize,
          },
          label,
        ),
      );
      group.append(event);
    }
    return group;
  });
}

/** Where there is no room for words: numbered flags, explained in the list below the drawing. */
export function numbered(events: readonly DatedLabel[]): DatedLabel[] {
  return events.map((event, index) => ({ ...event, label: String(index + 1) }));
}
