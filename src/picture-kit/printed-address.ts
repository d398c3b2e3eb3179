/**
 * The address of a page as a picture prints it: without scheme or last slash.
 * @param url absolute
 * @returns undefined for a site that was not told where it will be
 */
export function printedAddress(url: string): string | undefined {
  if (new URL(url).hostname === "localhost") return undefined;
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
