import { unified } from "unified";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";

/** The components an essay may hold that checks look at: those that speak of data, and the devices. */
export const tags = [
  "Fact",
  "Claim",
  "Event",
  "Quote",
  "Chart",
  "Scrolly",
  "Step",
  "DrawIt",
  "Calculator",
  "Judge",
  "HubDiagram",
  "Guess",
  "Ask",
  "Option",
  "Answer",
  "BanSlider",
  "OpEd",
  "ShortVersion",
  "HowWeKnow",
  "Term",
  "Note",
] as const;
export type Tag = (typeof tags)[number];

/** A component of an essay that speaks of data, as its author wrote it. */
export interface Mention {
  tag: Tag;
  /** Where it stands: "content/essays/word-order/en.mdx:14". */
  where: string;
  /** Attributes with text values; expressions are kept as their source text, in braces. */
  attributes: Record<string, string>;
  /** The words of a fact, a claim, an event or a quotation; those inside a device are loose, or mentions of their own. */
  words: string;
  /** A compared component inside this one: for an event and a quotation, which are links, one too many. */
  holds?: Tag | undefined;
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
const known: ReadonlySet<string> = new Set(tags);
/** Their words are compared with rows; those of the others are words like any. */
export const comparedTags: ReadonlySet<string> = new Set<Tag>(["Fact", "Claim", "Event", "Quote"]);

/** The syntax tree of an essay. @throws on MDX that cannot be read, with its place */
export function parseTree(source: string, file: string): Node {
  try {
    return parser.parse(source) as Node;
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    throw new Error(
      `${file}:${line ?? 1} is no MDX that can be read (${reason ?? String(error)}). Correct the markup.`,
    );
  }
}

/** Reads an essay's source. @throws on MDX that cannot be read, with its place */
export function parseProse(source: string, file: string): Prose {
  const prose: Prose = { file, mentions: [], loose: [] };
  walk(parseTree(source, file), prose);
  return prose;
}

/** @param within a compared component, whose words are its own and not loose */
function walk(node: Node, prose: Prose, within = false) {
  const line = node.position?.start.line ?? 1;
  const tag = node.name && known.has(node.name) ? (node.name as Tag) : undefined;
  const isCompared = tag !== undefined && comparedTags.has(tag);
  if (tag) {
    const attributes = Object.fromEntries(
      (node.attributes ?? []).map(({ name, value }) => [
        name,
        typeof value === "object" && value ? `{${value.value}}` : (value ?? ""),
      ]),
    );
    const holds = isCompared ? (node.children ?? []).map(comparedIn).find((inner) => inner !== undefined) : undefined;
    prose.mentions.push({
      tag,
      where: `${prose.file}:${line}`,
      attributes,
      words: isCompared ? textOf(node) : "",
      ...(holds && { holds }),
    });
  }
  if (node.type === "text" && node.value && !within) prose.loose.push({ line, text: node.value });
  // A claim may hold facts, a device sentences with both.
  for (const child of node.children ?? []) walk(child, prose, within || isCompared);
}

const comparedIn = (node: Node): Tag | undefined =>
  node.name && comparedTags.has(node.name)
    ? (node.name as Tag)
    : (node.children ?? []).map(comparedIn).find((inner) => inner !== undefined);

const textOf = (node: Node): string =>
  node.type === "text" ? (node.value ?? "") : (node.children ?? []).map(textOf).join("");
