import type { Page as Tab } from "@playwright/test";

/** An essay with most devices. */
export const essay = "./essays/leftover-treasure/";

/** The keys that lead from point to point. */
export const ways = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"];

/** The reader's own stylesheet, in the place of an earlier one. The page's policy allows no style element, but the reader's browser does. */
export const dress = (tab: Tab, css: string) =>
  tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
