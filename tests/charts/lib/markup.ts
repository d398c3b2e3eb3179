import { palette, type Role } from "../../../src/chart-kit/theme.ts";

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const variables = (theme: keyof typeof palette) =>
  (Object.keys(palette[theme]) as Role[]).map((role) => `--${role}: ${palette[theme][role]}`).join("; ");

/** Gives the drawing its colours where no stylesheet of the site reaches it, so that a reviewer can look at the file. */
const style = `<style>svg { ${variables("light")}; color: var(--ink); background: var(--paper) }</style>`;

/** A drawing with one element a line, to be read in a review. */
export const fileOf = (svg: Element): string => `${lines(svg, 0, style).join("\n")}\n`;

function lines(element: Element, depth: number, first = ""): string[] {
  const indent = "  ".repeat(depth);
  const names = [...element.attributes].map(({ name, value }) => `${name}="${escape(value)}"`).sort();
  const namespace = depth === 0 && !element.hasAttribute("xmlns") ? ['xmlns="http://www.w3.org/2000/svg"'] : [];
  const tag = element.tagName.toLowerCase();
  const open = [tag, ...namespace, ...names].join(" ");
  const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent !== "");
  if (element.childNodes.length === 0 && first === "") return [`${indent}<${open}/>`];
  // White space within a text would be drawn, so all of it stays in one line.
  if (hasWords || tag === "text") return [`${indent}<${open}>${[...element.childNodes].map(inline).join("")}</${tag}>`];
  const children = [...element.children].flatMap((child) => lines(child, depth + 1));
  return [`${indent}<${open}>`, ...(first ? [`  ${first}`] : []), ...children, `${indent}</${tag}>`];
}

/** Words and their tspans stay in one line: a line end within them would be a space on the drawing. */
const inline = (node: Node): string =>
  node.nodeType === 3
    ? escape(node.textContent ?? "")
    : lines(node as Element, 0)
        .join("")
        .replace(' xmlns="http://www.w3.org/2000/svg"', "");
