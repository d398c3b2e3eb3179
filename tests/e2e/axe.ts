import AxeBuilder from "@axe-core/playwright";
import type { Page as Tab } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can change. */
const ofColour = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds against WCAG 2.2 A and AA and its own best practice.
 * @param within a part of the page; all of it unless told
 * @param what "colour" looks only at what a theme can change
 * @returns "rule: what it asks: the markup" of each element at fault
 */
export async function axeFindings(tab: Tab, what: "all" | "colour" = "all", within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page: tab })
    .options({ resultTypes: ["violations"] })
    // The rows of a table are made alike, and axe takes its time over each: the first few stand for the rest.
    .exclude("tbody tr:nth-child(n + 4)")
    // The inside of a drawing is hidden from assistive technology, and axe looks at no contrast in it.
    .exclude("svg.plot > *")
    // Looks at frames of this site only, which are all there are, and needs no second page for that.
    .setLegacyMode();
  if (within) axe.include(within);
  const { violations } = await (what === "all" ? axe.withTags(standards) : axe.withRules(ofColour)).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`));
}
