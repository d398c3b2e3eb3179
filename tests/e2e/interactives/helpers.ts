import { expect, type Locator, type Page as Tab } from "@playwright/test";
import { axeFindings } from "../axe.ts";
import { isFull } from "../../full.ts";

export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

/** An interactive that has hydrated; without scripts, as it stands. */
export async function reach(tab: Tab, address: string, interactive: string): Promise<Locator> {
  await tab.goto(address);
  const place = tab.locator(`[data-interactive=${interactive}]`);
  await place.scrollIntoViewIfNeeded();
  await expect(place).toHaveAttribute("data-state", "live");
  return place;
}

/** axe over one interactive in light, and in full in dark over what a theme can change. */
export async function expectClean(tab: Tab, selector: string) {
  for (const [colorScheme, what] of [
    ["light", "all"],
    ["dark", "colour"],
  ] as const) {
    if (colorScheme === "dark" && !isFull) continue;
    await tab.emulateMedia({ colorScheme });
    expect.soft(await axeFindings(tab, what, selector), colorScheme).toEqual([]);
  }
}

/** Counts what moves by itself from here on. */
export const watchShifts = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const counter = window as unknown as { shifts: number };
    counter.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counter.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: "layout-shift" });
  });

export const shifts = (tab: Tab): Promise<number> =>
  tab.evaluate(() => (window as unknown as { shifts: number }).shifts);
