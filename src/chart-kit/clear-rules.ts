import { wordsBox, type Box } from "./marks/label-place.ts";

/** Pixels between words and the ends of a rule that makes way for them. */
const clearance = 4;
/** A piece of a rule shorter than this says nothing. */
const shortest = 4;

const inherited = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name);
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

/** The lines of a text as boxes, in pixels; none for words that a transform places, as those of axes are. */
function boxesOf(text: Element): Box[] {
  if (text.closest("[transform]")) return [];
  const anchor = (inherited(text, "text-anchor") ?? "start") as "start" | "middle" | "end";
  const fontSize = Number(inherited(text, "font-size"));
  const weight = Number(inherited(text, "font-weight") ?? 400) >= 600 ? "bold" : "normal";
  let y = numberOf(text, "y");
  const lines = [{ words: "", x: numberOf(text, "x"), y }];
  for (const node of text.childNodes) {
    const span = node.nodeType === 1 ? (node as Element) : undefined;
    if (span?.hasAttribute("dy")) {
      y += numberOf(span, "dy");
      lines.push({ words: "", x: numberOf(span, "x"), y });
    }
    lines.at(-1)!.words += node.textContent ?? "";
  }
  return lines
    .filter(({ words }) => words !== "")
    .map(({ words, x, y }) => wordsBox(words, { x, y, anchor }, fontSize, weight));
}

/** What is left of a stretch where others are taken out of it. */
function without(from: number, to: number, taken: readonly (readonly [number, number])[]): [number, number][] {
  const pieces: [number, number][] = [];
  let at = from;
  for (const [top, bottom] of [...taken].sort((a, b) => a[0] - b[0])) {
    if (top - at >= shortest) pieces.push([at, Math.min(top, to)]);
    at = Math.max(at, bottom);
  }
  if (to - at >= shortest) pieces.push([at, to]);
  return pieces;
}

/**
 * Interrupts the rules of events and breaks where words other than their own are: a halo leaves a rule that touches the
 * letters. Marks know nothing of each other's words, so this is done to the whole drawing.
 */
export function clearRules(drawing: Element): void {
  const words = [...drawing.querySelectorAll("text")].map((text) => ({ text, boxes: boxesOf(text) }));
  for (const mark of drawing.querySelectorAll('[data-mark="event"], [data-mark="break"]')) {
    const rules = [...mark.querySelectorAll("line")];
    const places = rules.map((rule) => numberOf(rule, "x1"));
    const taken = words
      .filter(({ text }) => text.parentElement !== mark)
      .flatMap(({ boxes }) => boxes)
      .filter(({ left, right }) => left - clearance < Math.max(...places) && Math.min(...places) < right + clearance)
      .map(({ top, bottom }) => [top - clearance, bottom + clearance] as const);
    for (const rule of rules) {
      const pieces = without(numberOf(rule, "y1"), numberOf(rule, "y2"), taken).map(([top, bottom]) => {
        const piece = rule.cloneNode(true) as Element;
        piece.setAttribute("y1", String(Math.round(top)));
        piece.setAttribute("y2", String(Math.round(bottom)));
        return piece;
      });
      if (taken.length > 0) rule.replaceWith(...pieces);
    }
  }
}
