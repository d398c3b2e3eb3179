import type { Page as Tab, Request } from "@playwright/test";
import { dist, kindOf, type Page } from "../build/lib/site.ts";

const site = dist();

/** Every page of the site, as an address relative to where it is served: "zh/charts/", "" for home. */
export const pages: { path: string; address: string; page: Page }[] = site.pages.map((page) => ({
  path: page.path,
  address: `./${page.path.slice(1)}`,
  page,
}));

export const isEmbed = (page: Page) => kindOf(page) === "embed";
export const hasCharts = (page: Page) => page.document.querySelector("[data-chart]") !== null;

/** What went wrong or went out while a tab was open: console messages, errors, failed and foreign requests. */
export function watch(tab: Tab, home: string): { troubles: string[]; requests: string[] } {
  const troubles: string[] = [];
  const requests: string[] = [];
  tab.on("console", (message) => troubles.push(`console ${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  tab.on("requestfailed", (request) => troubles.push(`failed: ${request.url()} (${request.failure()?.errorText})`));
  tab.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  tab.on("request", (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    requests.push(request.url());
    if (url.origin !== new URL(home).origin) troubles.push(`another origin: ${request.url()}`);
  });
  return { troubles, requests };
}
