/** Which drawing of a chart is being read, what points it has, and at which of them the reader is. */
import { hideCursor, showCursor } from "./cursor.ts";
import { describe, type Description } from "./describe.ts";
import type { Toolbar } from "./toolbar.ts";
import { readPoints, runsAcross, shown, type Point } from "./points.ts";
import { sameSeries } from "./keyboard-navigation.ts";
import { setValue, clearValue } from "../slider.ts";
import { runsThroughTime } from "./time.ts";

export class ChartCursor {
  drawing: HTMLElement;
  svg: SVGSVGElement | undefined;
  points: readonly Point[] = [];
  /** Whether every series is one thing through time, so that change and sound mean something. */
  throughTime = false;
  current: Point | undefined;
  /** Called when another drawing is in hand, and so other points. */
  onRefresh: () => void = () => undefined;

  readonly figure: HTMLElement;
  readonly #toolbar: Toolbar;

  constructor(figure: HTMLElement, toolbar: Toolbar) {
    this.figure = figure;
    this.#toolbar = toolbar;
    this.drawing = this.front();
  }

  /** The drawing of the view that is shown; choices turn one off and another on. */
  front(): HTMLElement {
    return (
      this.figure.querySelector<HTMLElement>(".view:not(.off) .drawing") ??
      this.figure.querySelector<HTMLElement>(".drawing")!
    );
  }

  /** Takes a drawing and its points in hand, afresh where width, theme or choices have changed them. */
  refresh(target: HTMLElement = this.front()) {
    const now = shown(target);
    if (target === this.drawing && now === this.svg && this.points[0]?.element.isConnected) return;
    if (this.svg) hideCursor(this.svg);
    this.drawing = target;
    this.svg = now;
    this.points = now ? readPoints(now) : [];
    this.throughTime = runsThroughTime(this.points);
    this.current = undefined;
    this.onRefresh();
  }

  describe(point: Point): Description {
    return describe(
      {
        figure: this.figure,
        svg: this.svg!,
        widest: this.drawing.querySelector(".plot.wide") ?? this.svg!,
        points: this.points,
        throughTime: this.throughTime,
      },
      point,
      this.current,
    );
  }

  /**
   * Goes to a point and shows its reading.
   * @param aloud whether a screen reader is to say it; a pointer and a melody move in silence
   */
  select(point: Point | undefined, aloud: boolean) {
    if (!point || !this.svg) return;
    const { seen, said } = this.describe(point);
    this.#toolbar.show(seen);
    showCursor(this.svg, point, runsAcross(this.points));
    this.current = point;
    this.figure.dataset["at"] = point.key;
    // Whoever comes to the drawing later is told the point it is at.
    if (aloud || document.activeElement !== this.drawing) {
      const series = sameSeries(this.points, point);
      setValue(this.drawing, { index: series.indexOf(point), count: series.length, text: said });
    }
  }

  leave() {
    if (this.svg) hideCursor(this.svg);
    this.current = undefined;
    delete this.figure.dataset["at"];
    this.#toolbar.hide();
    clearValue(this.drawing);
  }
}
