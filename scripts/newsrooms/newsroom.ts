import type { Variant } from "../../src/embed-kit/snippets.ts";
import type { NewsroomId } from "../../src/i18n/newsrooms.ts";

/** A system that newsrooms publish with: what it makes of a code that is given to it. */
export interface Newsroom {
  id: NewsroomId;
  /** "TinyMCE 8.9.2". */
  name: string;
  /** The codes that are tried: those the chooser has for such a system. */
  codes: readonly Variant[];
  /** The HTML it publishes; or of a system that serves its pages itself, the address of the page. */
  publish: (code: string) => string | Promise<string | { address: string }>;
}
