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
