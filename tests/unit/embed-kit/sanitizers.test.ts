import createDOMPurify from "dompurify";
import { JSDOM } from "jsdom";
import { parseHTML } from "linkedom";
import { rehype } from "rehype";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import sanitizeHtml from "sanitize-html";
import { describe, expect, test } from "vitest";
import xss, { getDefaultWhiteList } from "xss";
import { snippets } from "../../../src/embed-kit/snippets.ts";
import { facts, settings } from "./facts.ts";

/** What a reader gets of a code. */
type Outcome = "chart" | "picture" | "double" | "caption" | "nothing";

const parse = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`);

const isShown = (element: Element): boolean =>
  !element.closest("[hidden]") && !element.closest('[style*="display:none"], [style*="display: none"]');

function outcomeOf(html: string): Outcome {
  const { document } = parse(html);
  const hasFrame = document.querySelector("iframe[src]") !== null;
  const hasPicture = [...document.querySelectorAll("img[src]")].some(isShown);
  if (hasFrame) return hasPicture ? "double" : "chart";
  if (hasPicture) return "picture";
  for (const element of [...document.querySelectorAll("*")]) if (!isShown(element)) element.remove();
  return document.body.textContent.trim() ? "caption" : "nothing";
}

/** Whether the frame that is left is lower than the chart at its highest. A browser of 2026 with and without frame-sizing. */
function isCut(html: string): boolean {
  const { document } = parse(html);
  const frame = document.querySelector("iframe")!;
  const style = frame.getAttribute("style") ?? "";
  if (/min-height: ?max\(/.test(style)) return false;
  const releases = /(?<!min-)(height|block-size): ?(auto|if)/.test(style);
  if (releases && !/frame-sizing/.test(style)) return true;
  return Number(frame.getAttribute("height")) < 1060;
}

const purify = createDOMPurify(new JSDOM("").window);
const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
const frameAttributes = ["src", "title", "width", "height", "allow", "loading", "frameborder"];
const pictures = { img: ["src", "alt", "width", "height"] };

const rehyped = (schema: typeof defaultSchema) => (html: string) =>
  String(rehype().data("settings", { fragment: true }).use(rehypeSanitize, schema).processSync(html));

interface System {
  clean: (html: string) => string;
  short: Outcome;
  frame: Outcome;
  /** Not where the sanitizer lets neither frames nor pictures through. */
  takesPictures?: false;
}

/** Sanitizers as they are used, with what each of the two frames comes to; nothing else may come of them. */
const systems: Record<string, System> = {
  DOMPurify: { clean: (html) => purify.sanitize(html), short: "nothing", frame: "nothing" },
  "DOMPurify, no styles": {
    clean: (html) => purify.sanitize(html, { FORBID_ATTR: ["style"] }),
    short: "nothing",
    frame: "picture",
  },
  "DOMPurify + iframe": {
    clean: (html) => purify.sanitize(html, { ADD_TAGS: ["iframe"], ADD_ATTR: ["allow"] }),
    short: "chart",
    frame: "chart",
  },
  "sanitize-html": {
    clean: (html) => sanitizeHtml(html),
    short: "nothing",
    frame: "caption",
    takesPictures: false,
  },
  "sanitize-html + img": {
    clean: (html) => sanitizeHtml(html, { allowedTags: [...allowedTags, "img"] }),
    short: "nothing",
    frame: "picture",
  },
  "sanitize-html + img, iframe": {
    clean: (html) =>
      sanitizeHtml(html, {
        allowedTags: [...allowedTags, "img", "iframe"],
        allowedAttributes: { ...allowedAttributes, ...pictures, iframe: frameAttributes },
      }),
    short: "chart",
    frame: "double",
  },
  "sanitize-html + img, iframe, style": {
    clean: (html) =>
      sanitizeHtml(html, {
        allowedTags: [...allowedTags, "img", "iframe"],
        allowedAttributes: {
          ...allowedAttributes,
          ...pictures,
          "*": ["style"],
          iframe: [...frameAttributes, "style"],
        },
      }),
    short: "chart",
    frame: "chart",
  },
  "rehype-sanitize, as GitHub": { clean: rehyped(defaultSchema), short: "nothing", frame: "picture" },
  "rehype-sanitize + iframe": {
    clean: rehyped({
      ...defaultSchema,
      tagNames: [...defaultSchema.tagNames!, "iframe"],
      attributes: { ...defaultSchema.attributes, iframe: frameAttributes },
    }),
    short: "chart",
    frame: "double",
  },
  "xss, tags stripped": {
    clean: (html) => xss(html, { stripIgnoreTag: true }),
    short: "nothing",
    frame: "picture",
  },
  "xss + iframe, style": {
    clean: (html) =>
      xss(html, {
        whiteList: { ...getDefaultWhiteList(), iframe: [...frameAttributes, "style"] },
        stripIgnoreTag: true,
      }),
    short: "chart",
    frame: "double",
  },
};

const codes = snippets(facts, settings);

describe.each(Object.entries(systems))("%s", (_, { clean, short, frame, takesPictures = true }) => {
  test("comes to what the chooser says", () =>
    expect({ short: outcomeOf(clean(codes.short)), frame: outcomeOf(clean(codes.frame)) }).toEqual({ short, frame }));

  test("cuts no chart", () => {
    for (const code of [codes.short, codes.frame]) {
      const cleaned = clean(code);
      if (outcomeOf(cleaned) === "chart" || outcomeOf(cleaned) === "double") expect(isCut(cleaned)).toBe(false);
    }
  });

  test("shows by one of the codes the chart once, or picture, link and credit", () => {
    if (outcomeOf(clean(codes.short)) === "chart") return;
    const cleaned = clean(codes.picture);
    expect(outcomeOf(cleaned)).toBe(takesPictures ? "picture" : "caption");
    const { document } = parse(cleaned);
    expect(document.body.textContent).toContain("Data: Small Bank · Word Order");
    expect(document.querySelector("a")!.getAttribute("href")).toBe("https://a.org/charts/small/");
  });
});

test("no system doubles the short frame, or leaves a caption of it", () => {
  for (const { clean } of Object.values(systems)) expect(["chart", "nothing"]).toContain(outcomeOf(clean(codes.short)));
});
