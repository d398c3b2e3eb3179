import { unified } from "unified";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";

/** A component of an essay that speaks of data, as its author wrote it. */
export interface Mention {
  tag: "Fact" | "Claim" | "Chart";
  /** Where it stands: "content/essays/word-order/en.mdx:14". */
  where: string;
  /** Attributes with text values; expressions are kept as their source text, in braces. */
  attributes: Record<string, string>;
  /** The words inside. */
  words: string;
}

/** The parts of an essay that checks look at. */
export interface Prose {
  file: string;
  mentions: Mention[];
  /** Text outside mentions, each piece with its line. */
  loose: { line: number; text: string }[];
}

/** A node of an essay's syntax tree, as far as checks and feeds look at it. */
export interface Node {
  type: string;
  name?: string;
  depth?: number;
  ordered?: boolean;
  url?: string;
  value?: string;
  children?: Node[];
  position?: { start: { line: number } };
  attributes?: { type: string; name: string; value?: null | string | { value: string } }[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);
const tags = new Set(["Fact", "Claim", "Chart"]);

/** The syntax tree of an essay. @throws on MDX that cannot be read, with its place */
export function parseTree(source: string, file: string): Node {
  try {
    return parser.parse(source) as Node;
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    throw new Error(`${file}:${line ?? 1} is no MDX that can be read (${reason ?? String(error)}). Correct the markup.`);
  }
}

/** Reads an essay's source. @throws on MDX that cannot be read, with its place */
export function parseProse(source: string, file: string): Prose {
  const prose: Prose = { file, mentions: [], loose: [] };
  walk(parseTree(source, file), prose);
  return prose;
}

function walk(node: Node, prose: Prose) {
  const line = node.position?.start.line ?? 1;
  if (node.name && tags.has(node.name)) {
    const attributes = Object.fromEntries(
      (node.attributes ?? []).map(({ name, value }) => [name, typeof value === "object" && value ? `{${value.value}}` : (value ?? "")]),
    );
    prose.mentions.push({ tag: node.name as Mention["tag"], where: `${prose.file}:${line}`, attributes, words: textOf(node) });
    // A claim may hold facts.
    for (const child of node.children ?? []) if (child.type.startsWith("mdxJsx")) walk(child, prose);
    return;
  }
  if (node.type === "text" && node.value) prose.loose.push({ line, text: node.value });
  for (const child of node.children ?? []) walk(child, prose);
}

const textOf = (node: Node): string => (node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(textOf).join(""));
