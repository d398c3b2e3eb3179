import { createHash } from "node:crypto";

export const cspHash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The Content-Security-Policy of a page, for its meta tag: nothing from another origin, no inline code but what is
 * named by its hash, no eval, no forms, no plug-ins.
 * @param scripts and `styles` are the texts of the page's inline elements
 */
export function policy({
  scripts = [],
  styles = [],
}: {
  scripts?: readonly string[];
  styles?: readonly string[];
}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(cspHash)].join(" "),
    ["style-src 'self'", ...styles.map(cspHash)].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
