import { expect, type Locator, type Page as Tab } from "@playwright/test";

/** Series with which the tests make charts; short names for long ids. */
export const series = {
  mobile: "payment-volumes.bank-mobile.value.year",
  mobileCount: "payment-volumes.bank-mobile.count.year",
  mobileQuarters: "payment-volumes.bank-mobile.value.quarter",
  online: "payment-volumes.bank-online.value.year",
  wallets: "payment-volumes.nonbank-online.value.year",
  electronic: "payment-volumes.bank-epay.value.year",
  fund: "yuebao-net-assets",
  deposits: "household-deposits.total",
  rate: "deposit-rates.benchmark-1y",
  yield: "yuebao-yield",
} as const;

export const query = (names: readonly (keyof typeof series)[], more: Record<string, string> = {}): string =>
  `?${new URLSearchParams([...names.map((name) => ["s", series[name]]), ...Object.entries(more)]).toString()}`;

export const figureOf = (tab: Tab): Locator => tab.locator("figure.explore");
export const refusalOf = (tab: Tab): Locator => tab.locator(".refusal");
export const control = (tab: Tab, name: string): Locator => tab.locator(`form.bench .settings [name=${name}]`);

/** Waits until what was asked for is drawn, refused or failed. */
export async function settled(tab: Tab): Promise<void> {
  await expect(tab.locator("form.bench")).toHaveClass(/awake/);
  await expect(figureOf(tab)).not.toHaveAttribute("aria-busy");
  await expect(figureOf(tab)).not.toHaveClass(/asked/);
}

export async function open(tab: Tab, search: string, path = "./explore/"): Promise<void> {
  await tab.goto(path + search);
  await settled(tab);
}

/** The drawings as they stand in the page. */
export const drawings = (tab: Tab): Promise<string> => figureOf(tab).locator(".drawing").innerHTML();

/** The keys of the points drawn, in the drawing shown. */
export const drawnKeys = (tab: Tab): Promise<string[]> =>
  figureOf(tab)
    .locator("svg.plot.wide [data-key]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-key")!));

export const listedKeys = (tab: Tab): Promise<string[]> =>
  figureOf(tab)
    .locator(".data-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-key")!));
