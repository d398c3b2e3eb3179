/**
 * Marks of the same key travel from where they were to where they are, when one drawing takes another's place; marks
 * that come fade in. Under reduced motion and in print nothing moves: the drawing is simply the new one.
 */

/** A mark's centre in the window. */
export interface Place {
  x: number;
  y: number;
}

/** More marks than these would cost a phone a frame. */
const most = 400;
const timing = { duration: 450, easing: "cubic-bezier(0.3, 0, 0.2, 1)" } as const;

/** The drawing that is seen: each chart is drawn at several widths. */
const seen = (root: Element): SVGSVGElement | undefined =>
  [...root.querySelectorAll<SVGSVGElement>("svg")].find((svg) => svg.getBoundingClientRect().width > 0);

/** The marks of a drawing, each under its key, its kind and its turn among those of one key. */
function marksIn(svg: Element): Map<string, Element> {
  const marks = new Map<string, Element>();
  for (const mark of svg.querySelectorAll("[data-key]")) {
    const name = `${mark.getAttribute("data-key")} ${mark.tagName}`;
    let turn = 0;
    while (marks.has(`${name} ${turn}`)) turn += 1;
    marks.set(`${name} ${turn}`, mark);
  }
  return marks;
}

/** Where the marks of the drawing seen in `root` are; nothing where motion is not wanted. */
export function placesIn(root: Element | null | undefined): Map<string, Place> {
  const places = new Map<string, Place>();
  if (!root || !matchMedia("screen and (prefers-reduced-motion: no-preference)").matches) return places;
  const svg = seen(root);
  const marks = svg ? marksIn(svg) : places;
  if (marks.size > most) return places;
  for (const [name, mark] of marks as Map<string, Element>) {
    const { x, y, width, height } = mark.getBoundingClientRect();
    places.set(name, { x: x + width / 2, y: y + height / 2 });
  }
  return places;
}

/** Moves the marks of the drawing now seen in `root` from `before`; what had no place there fades in. */
export function travel(before: ReadonlyMap<string, Place>, root: Element | null | undefined) {
  const svg = before.size > 0 && root ? seen(root) : undefined;
  if (!svg) return;
  const after = placesIn(root);
  // The window's pixels in the drawing's own units.
  const scale = (svg.viewBox.baseVal.width || 1) / svg.getBoundingClientRect().width;
  const marks = marksIn(svg);
  for (const [name, { x, y }] of after) {
    const mark = marks.get(name)!;
    const old = before.get(name);
    if (!old) mark.animate({ opacity: [0, 1] }, timing);
    else if (Math.abs(old.x - x) + Math.abs(old.y - y) > 0.5)
      mark.animate(
        { transform: [`translate(${(old.x - x) * scale}px, ${(old.y - y) * scale}px)`, "translate(0px, 0px)"] },
        { ...timing, composite: "add" },
      );
  }
}
