import { parseHTML } from "linkedom";
import { vi } from "vitest";
import type { Lang } from "../../../src/i18n/lang.ts";

/**
 * Puts a page in a language under the scripts that are imported next: they ask the document at once which it is.
 * @returns its document
 */
export function pageIn(lang: Lang, body = ""): Document {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang === "zh" ? "zh-Hans" : lang}"><body>${body}</body></html>`,
  );
  vi.resetModules();
  vi.stubGlobal("document", document);
  return document;
}
