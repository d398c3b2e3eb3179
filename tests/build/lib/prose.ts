import type { Page } from "./site.ts";

/** Where Markdown's stars came through as text: bold next to Chinese punctuation is easily missed. */
export function rawStars({ document }: Page): string[] {
  const found: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? "";
      const at = text.indexOf("**");
      if (at >= 0) found.push(text.slice(Math.max(0, at - 20), at + 20).trim());
    } else if (!["SCRIPT", "STYLE", "CODE", "PRE", "TEXTAREA"].includes(node.nodeName))
      for (const child of node.childNodes) walk(child);
  };
  walk(document.documentElement);
  return found;
}

const skipped = new Set(["SCRIPT", "STYLE", "CODE", "PRE", "TEXTAREA", "SVG", "OPTION"]);
const inLine = new Set(["A", "ABBR", "B", "CITE", "EM", "I", "MARK", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME"]);

/** The text of each block of an element, white space as a browser collapses it. */
function blocks(root: Element): string[] {
  const done: string[] = [];
  let text = "";
  const close = () => {
    done.push(text.replaceAll(/[ \n\t]+/g, " ").trim());
    text = "";
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) text += node.textContent ?? "";
    else if (node.nodeType === 1 && !skipped.has(node.nodeName.toUpperCase())) {
      const block = !inLine.has(node.nodeName.toUpperCase());
      if (block) close();
      for (const child of node.childNodes) walk(child);
      if (block) close();
    }
  };
  walk(root);
  close();
  return done.filter(Boolean);
}

/**
 * Where a space stands beside full-width punctuation, which brings its own: markup was broken over lines. The dot
 * between links and the arrow back to a note keep theirs.
 */
export const looseSpaces = ({ document }: Page): string[] =>
  blocks(document.documentElement).flatMap((text) =>
    [...text.matchAll(/ [，。；：、）》”！？]|[（《“，。；：、）》！？] (?![·↩])/gu)].map(({ index }) =>
      text.slice(Math.max(0, index - 12), index + 14).trim(),
    ),
  );

/** Where a typewriter's straight mark stands for an apostrophe, or where letters came through in a wrong encoding. */
export const straightMarks = ({ document }: Page): string[] =>
  blocks(document.documentElement).flatMap((text) =>
    [...text.matchAll(/(?<=[A-Za-z])'(?=[A-Za-z ,.;:)]|$)|[\u0080-\u009F]/g)].map(({ index }) =>
      text.slice(Math.max(0, index - 12), index + 14).trim(),
    ),
  );
