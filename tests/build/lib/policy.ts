import { createHash } from "node:crypto";
import type { Page, Site } from "./site.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A source that keeps everything on the site: itself, nothing, or inline text known by its hash. */
const isStrict = (directive: string, source: string) =>
  source === "'self'" ||
  source === "'none'" ||
  /^'sha(256|384|512)-[A-Za-z0-9+/]+=*'$/.test(source) ||
  // A data: address is a request to nobody; in script-src or style-src it would be inline code.
  (source === "data:" && (directive === "img-src" || directive === "font-src"));

/** Inline text by tag, whole as it stands between the tags: the hash is taken over every byte. */
function inline(html: string, tag: "script" | "style"): { attributes: string; text: string }[] {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}\\s*>`, "gi"))].map(
    ([, attributes = "", text = ""]) => ({ attributes, text }),
  );
}

/** Code a browser runs, as against data in a <script>. */
const isCode = (attributes: string) =>
  !/\btype=/.test(attributes) || /\btype=["']?(module|text\/javascript|speculationrules|importmap)\b/.test(attributes);

/** The inline scripts of a page that a browser runs. */
export const inlineScripts = (html: string): string[] =>
  inline(html, "script")
    .filter(({ attributes, text }) => !/\bsrc=/.test(attributes) && isCode(attributes) && text !== "")
    .map(({ text }) => text);

export const inlineStyles = (html: string): string[] => inline(html, "style").map(({ text }) => text);

function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...sources]) => [name!, sources]),
  );
}

/** What is wrong with the policy of a page, or with what the policy would block. */
export function policyFaults(page: Page): string[] {
  const metas = [...page.document.querySelectorAll("meta[http-equiv]")].filter(
    (meta) => meta.getAttribute("http-equiv")?.toLowerCase() === "content-security-policy",
  );
  if (metas.length !== 1) return [`${metas.length} policies in meta tags, expected 1`];
  const faults: string[] = [];
  const meta = metas[0]!;
  // A policy holds only for what follows it, so nothing that loads or runs may stand before.
  const before = [...(meta.parentElement?.children ?? [])].slice(0, [...meta.parentElement!.children].indexOf(meta));
  if (meta.parentElement?.tagName !== "HEAD" || before.some((element) => !element.matches("meta")))
    faults.push("the policy stands after something it should cover");

  const directives = directivesOf(meta.getAttribute("content") ?? "");
  const sourcesFor = (name: string) => directives.get(name) ?? directives.get("default-src") ?? [];
  for (const name of ["default-src", "script-src", "style-src", "base-uri", "form-action"])
    if (!directives.has(name)) faults.push(`the policy has no ${name}`);
  for (const [name, sources] of directives)
    for (const source of sources) if (!isStrict(name, source)) faults.push(`the policy allows ${source} in ${name}`);

  const held = { script: inlineScripts(page.html), style: inlineStyles(page.html) };
  for (const [kind, texts] of Object.entries(held)) {
    const listed = sourcesFor(`${kind}-src`);
    for (const text of texts)
      if (!listed.includes(hashOf(text)))
        faults.push(`an inline ${kind} is not listed: ${text.slice(0, 40).replace(/\s+/g, " ")}…`);
    const hashes = texts.map(hashOf);
    for (const source of listed)
      if (source.startsWith("'sha") && !hashes.includes(source))
        faults.push(`the policy lists ${source} in ${kind}-src, which is no inline ${kind} of the page`);
  }
  return faults;
}

/** Style attributes and event handlers: a strict policy blocks both, so they would be silent nothings. */
export function inlineAttributes(document: Document): string[] {
  return [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
      .filter(({ name, value }) => name === "style" || /^on/i.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `<${element.tagName.toLowerCase()} ${name}="${value.slice(0, 60)}">`),
  );
}

/** Faults of every page, each with its path. */
export const policyFaultsOf = (site: Site): string[] =>
  site.pages.flatMap((page) =>
    [...policyFaults(page), ...inlineAttributes(page.document)].map((fault) => `${page.path}: ${fault}`),
  );
