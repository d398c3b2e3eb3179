import { colour } from "../chart-kit/theme.ts";

/**
 * Makes of a page's drawing a group that stands in a picture: no nested drawing, no attribute that layout programs are
 * known to drop. A halo becomes a copy of the words, drawn underneath with a stroke.
 */
export function exportDrawing(drawing: SVGSVGElement, x: number, y: number): string {
  const document = drawing.ownerDocument;
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  for (const name of ["font-size", "text-anchor"]) {
    const value = drawing.getAttribute(name);
    if (value) group.setAttribute(name, value);
  }
  group.setAttribute("fill", colour("ink"));
  group.setAttribute("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
  while (drawing.firstChild) group.append(drawing.firstChild);
  for (const element of group.querySelectorAll("*")) {
    for (const name of ["data-mark", "aria-hidden"]) element.removeAttribute(name);
    for (const name of ["fill", "stroke"])
      if (element.getAttribute(name) === "currentColor") element.setAttribute(name, colour("ink"));
  }
  copyHalos(group);
  return group.outerHTML;
}

/** Presentation of a halo, as the kit's marks write it. */
const rim = ["stroke", "stroke-width", "stroke-linejoin", "paint-order"];

function copyHalos(drawing: Element) {
  for (const words of [...drawing.querySelectorAll("[paint-order]")]) {
    const under = words.cloneNode(true) as Element;
    const behind = words.getAttribute("stroke")!;
    under.removeAttribute("paint-order");
    for (const element of [under, ...under.querySelectorAll("*")]) {
      if (element.hasAttribute("fill")) element.setAttribute("fill", behind);
      // Signs among the words have no halo, and a copy is no second value.
      if (!["g", "text", "tspan"].includes(element.tagName.toLowerCase())) element.remove();
    }
    under.setAttribute("fill", behind);
    // Heard once, and looked at once by the tests.
    under.setAttribute("aria-hidden", "true");
    for (const name of rim) words.removeAttribute(name);
    words.before(under);
  }
}
