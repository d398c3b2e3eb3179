import { test as base, type Page as Tab } from "@playwright/test";
import type { Variant } from "../../../src/embed-kit/snippets.ts";
import { homeFrom } from "../../build/lib/site.ts";
import { chartsIn } from "../../contract/hosts/stage.ts";
import { codeOf } from "../../contract/lib/codes.ts";
import { serveHosts, serveSiteAs, type HostPage } from "../../contract/lib/serve-as.ts";

/** The site, and somebody else's server. */
export interface Place {
  /** Where the site is served, with a slash at its end. */
  site: string;
  charts: readonly string[];
  /** The code a desk copies, from the chart most hosts show unless told. */
  code: (variant: Variant, chart?: string, lang?: "en" | "zh") => string;
  /** Puts a page on the other server. @returns its address */
  host: (body: string, policy?: string) => string;
}

const home = homeFrom(process.env);

export const test = base.extend<object, { place: Place }>({
  place: [
    // Playwright reads the pattern: this fixture needs no other.
    async ({}, use) => {
      const site = await serveSiteAs({ folders: ["dist"], home });
      const pages = new Map<string, HostPage>();
      const hosts = await serveHosts(pages);
      const charts = chartsIn("dist");
      await use({
        site: site.address,
        charts,
        code: (variant, chart = charts[0]!, lang = "en") => codeOf("dist", chart, lang, variant, home, site.address),
        host: (body, policy) => {
          const path = `/${pages.size}`;
          const text = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title></head><body>${body}</body></html>`;
          pages.set(path, { text, ...(policy && { policy }) });
          return hosts.address + path.slice(1);
        },
      });
      await Promise.all([site.close(), hosts.close()]);
    },
    { scope: "worker" },
  ],
});

/** The only frame of a host, once its chart has come. */
export async function frameOf(tab: Tab) {
  const frame = await (await tab.waitForSelector("iframe")).contentFrame();
  await frame!.waitForSelector(".chart");
  return frame!;
}

/** The height of the only frame of a host, in pixels. */
export const heightOf = (tab: Tab) => tab.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);

/** How high what is in a frame is, in pixels. */
export const contentOf = (frame: Awaited<ReturnType<typeof frameOf>>) =>
  frame.evaluate(() => document.body.getBoundingClientRect().height);
