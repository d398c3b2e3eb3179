/** Drawing by pointer and finger. A finger that moves up or down the page scrolls it; one that moves along the years draws. */
import { epochDay } from "../../../lib/days.ts";
import { stroke } from "./drawn.ts";
import { dayAt, valueAt, type Pad } from "./pad.ts";
import type { DrawnLine } from "./setup.ts";

interface Place {
  day: number;
  value: number;
}

/** Days before the last known figure at which a stroke may begin all the same. */
const slack = 20;

export function drawByPointer(interactive: HTMLElement, line: DrawnLine, onChange: () => void) {
  for (const pad of line.setup.pads)
    drawOn(interactive.querySelector<SVGSVGElement>(`svg[data-size=${pad.size}]`)!, pad, line, onChange);
}

function drawOn(svg: SVGSVGElement, pad: Pad, { setup, values }: DrawnLine, onChange: () => void) {
  const { scale, start, years } = setup;
  let last: Place | undefined;
  const placeOf = ({ clientX, clientY }: PointerEvent): Place => {
    const box = svg.getBoundingClientRect();
    const ratio = pad.width / box.width;
    return {
      day: dayAt(pad, scale, (clientX - box.left) * ratio),
      value: valueAt(pad, scale, (clientY - box.top) * ratio),
    };
  };
  const isOnGround = ({ day }: Place) => day > epochDay(start.date) - slack;
  svg.addEventListener("pointerdown", (event) => {
    const here = placeOf(event);
    if (event.button !== 0 || !isOnGround(here)) return;
    svg.setPointerCapture(event.pointerId);
    last = here;
    stroke(values, years, undefined, here);
    onChange();
  });
  svg.addEventListener("pointermove", (event) => {
    if (!last) return;
    for (const move of event.getCoalescedEvents?.().length ? event.getCoalescedEvents() : [event]) {
      const here = placeOf(move);
      if (!isOnGround(here)) continue;
      stroke(values, years, last, here);
      last = here;
    }
    onChange();
  });
  for (const end of ["pointerup", "pointercancel"] as const) svg.addEventListener(end, () => (last = undefined));
}
