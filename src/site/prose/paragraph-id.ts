/** How many characters from its beginning name a paragraph: what is corrected further on leaves its address as it is. */
const length = 80;

/**
 * The id of a paragraph of an essay, made of its first words. No count: a paragraph put before it would lead every
 * address after it to another text, and an address whose words are gone leads to the top of the essay.
 * @param html the paragraph's content
 * @returns "p-" and up to seven letters and digits
 */
export function paragraphId(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, length);
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return `p-${hash.toString(36)}`;
}
