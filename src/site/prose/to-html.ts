import { parseTree, type Node } from "./parse.ts";
import { escapeHtml } from "../../lib/html.ts";

/** What stands in place of a chart where pictures alone can go: feeds, mail. */
export type Picture = (chart: string) => string;

/**
 * An essay as plain HTML for readers that run nothing: facts and claims are their words, charts are pictures.
 * A device that draws a chart gives its words and then the chart's picture, once. Links are made absolute.
 * @param address the essay's own, absolute
 */
export function proseHtml(source: string, file: string, picture: Picture, address: string): string {
  const imports = new Map(
    [...source.matchAll(/^import (\w+) from "~\/charts\/([a-z0-9-]+)\/chart";?$/gm)].map(([, name, id]) => [
      name!,
      id!,
    ]),
  );
  const shown = new Set<string>();
  const once: Picture = (chart) => (shown.has(chart) ? "" : (shown.add(chart), picture(chart)));
  return render(parseTree(source, file), imports, once, address);
}

function render(node: Node, charts: ReadonlyMap<string, string>, picture: Picture, address: string): string {
  const inside = () => (node.children ?? []).map((child) => render(child, charts, picture, address)).join("");
  switch (node.type) {
    case "root":
      return inside();
    case "paragraph":
      return `<p>${inside()}</p>\n`;
    case "heading":
      return `<h${node.depth}>${inside()}</h${node.depth}>\n`;
    case "emphasis":
      return `<em>${inside()}</em>`;
    case "strong":
      return `<strong>${inside()}</strong>`;
    case "link":
      return `<a href="${escapeHtml(new URL(node.url ?? "", address).href)}">${inside()}</a>`;
    case "list":
      return node.ordered ? `<ol>${inside()}</ol>\n` : `<ul>${inside()}</ul>\n`;
    case "listItem":
      return `<li>${inside()}</li>`;
    case "blockquote":
      return `<blockquote>${inside()}</blockquote>\n`;
    case "text":
      return escapeHtml(node.value ?? "");
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      // There is no place to fold a note away in a feed.
      if (node.name === "Note") return ` [${inside()}]`;
      // A fact names its table in quotes; what draws a chart names it as a value.
      const of = node.attributes?.find(({ name }) => name === "of")?.value;
      const id = charts.get(typeof of === "object" && of ? of.value : "");
      return inside() + (id ? picture(id) : "");
    }
    default:
      return "";
  }
}
