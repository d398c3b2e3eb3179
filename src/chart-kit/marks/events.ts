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
 * Places labels in lanes so that no two touch and none leaves the drawing.
 * @param events pixel positions and words, in any order
 * @returns in order of position; as many lanes as needed
 */
export function placeEvents(
  events: readonly { x: number; label: string }[],
  { left, right, fontSize }: { left: number; right: number; fontSize: number },
): PlacedEvent[] {
  const taken: [number, number][][] = [];
  return [...events]
    .sort((a, b) => a.x - b.x)
    .map(({ x, label }) => {
      const width = textWidth(label, fontSize);
      const anchor = x + width + 4 > right && x - width - 4 >= left ? ("end" as const) : ("start" as const);
      const span: [number, number] = anchor === "start" ? [x - 2, x + width + gap] : [x - width - gap, x + 2];
      let lane = taken.findIndex((spans) => spans.every(([a, b]) => span[1] < a || span[0] > b));
      if (lane < 0) lane = taken.push([]) - 1;
      taken[lane]!.push(span);
      return { x, label, lane, anchor };
    });
}

export const laneHeight = (fontSize: number) => fontSize * 1.35;

/** Hairlines from the labels, which stand in lanes above the frame, down to the axis. */
export function eventMarks(placed: readonly PlacedEvent[], fontSize: number): RenderFunction {
  return customMark((make, _scales, { height, marginTop, marginBottom }) => {
    const group = make("g", { class: "events" });
    for (const { x, label, lane, anchor } of placed) {
      const y = marginTop - 8 - lane * laneHeight(fontSize);
      group.append(
        make("line", { x1: x, x2: x, y1: y - fontSize * 0.75, y2: height - marginBottom, stroke: colour("soft"), "stroke-width": 0.7 }),
        make("text", { x: anchor === "start" ? x + 4 : x - 4, y, "text-anchor": anchor, fill: colour("soft"), "font-size": fontSize }, label),
      );
    }
    return group;
  });
}

/** Where there is no room for words: numbered flags, explained in the list below the drawing. */
export function numbered(events: readonly DatedLabel[]): DatedLabel[] {
  return events.map((event, index) => ({ ...event, label: String(index + 1) }));
}
