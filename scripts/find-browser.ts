import { chromium } from "@playwright/test";
import { aptInstall, aptLine, asProgram, Missing, thisSystem, type System } from "./system.ts";

/** Asks Playwright where its own Chromium would be, installed or not. */
export type OwnBrowser = () => string;
const playwrightsOwn: OwnBrowser = () => chromium.executablePath();

/** The first is Chromium without windows, as Playwright takes it; it does the same in about half the time. */
const programs = ["chromium-headless-shell", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Debian has both; Ubuntu has the second, which may be a note about snap. */
const browserPackages = [["chromium-headless-shell"], ["chromium"]] as const;
const fontPackages = ["fontconfig", "fonts-noto-cjk", "fonts-liberation"];

const noBrowser = [
  "No Chromium or Chrome that starts. The browser tests and the benchmark need one.",
  "Any system: npx playwright install --with-deps chromium",
  `Debian: ${aptLine([...browserPackages[0], ...fontPackages])}`,
  "Or install Google Chrome, or name a browser: BROWSER_PATH=/path/to/chrome",
  "Then run the command again.",
].join("\n");

const noFont = [
  "No font with Chinese glyphs found. The browser tests measure Chinese pages as a reader sees them.",
  `Debian or Ubuntu: ${aptLine(fontPackages)}`,
  "Fedora: sudo dnf install google-noto-sans-cjk-fonts liberation-fonts",
  "Then run the command again.",
].join("\n");

/**
 * A downloaded browser may lack libraries of the system, and Ubuntu's `chromium-browser` may be a note about snap.
 * Elsewhere `--version` opens a window, so being there has to do.
 */
const starts = (system: System, browser: string) =>
  system.platform !== "linux" || system.output(browser, ["--version"]) !== undefined;

function lookForBrowser(system: System, own: OwnBrowser): string | undefined {
  const named = system.env["BROWSER_PATH"];
  if (named) {
    if (system.exists(named) && starts(system, named)) return named;
    throw new Missing(
      `BROWSER_PATH is "${named}". Expected a Chromium or Chrome that starts. Correct it, or unset it.`,
    );
  }
  const there = [own(), ...programs.map(system.which), ...usualPlaces];
  return there.find((path) => path !== undefined && system.exists(path) && starts(system, path));
}

/** macOS and Windows come with Chinese fonts; on Linux fontconfig knows. */
const hasChineseFont = (system: System) =>
  system.platform !== "linux" || Boolean(system.output("fc-list", [":lang=zh", "family"])?.trim());

/** @returns the path of a Chromium or Chrome @throws Missing with what to run */
export function findBrowser(system: System = thisSystem, own: OwnBrowser = playwrightsOwn): string {
  const browser = lookForBrowser(system, own);
  if (!browser) throw new Missing(noBrowser);
  return browser;
}

/** Ways to get a browser without a question, the lightest first. Each may fail; the next look tells. */
const installs: ((system: System, own: OwnBrowser) => void)[] = [
  (system) => system.run("npx", ["playwright", "install", "chromium"]),
  (system, own) => {
    if (system.platform === "linux" && system.isRoot && system.exists(own()))
      system.run("npx", ["playwright", "install-deps", "chromium"]);
  },
  ...browserPackages.map((packages) => (system: System) => void aptInstall(system, packages)),
];

/**
 * Finds a browser and a Chinese font, and first installs what is missing where that needs no question.
 * @returns the path of a Chromium or Chrome
 * @throws Missing with what to run
 */
export function findOrInstallBrowser(system: System = thisSystem, own: OwnBrowser = playwrightsOwn): string {
  for (const install of installs) {
    if (lookForBrowser(system, own)) break;
    install(system, own);
  }
  const browser = findBrowser(system, own);
  if (!hasChineseFont(system)) aptInstall(system, fontPackages);
  if (!hasChineseFont(system)) throw new Missing(noFont);
  return browser;
}

/** How the tests and the benchmark start the browser: found here, and quiet. @throws Missing with what to run */
export const launchOptions = (system: System = thisSystem): { executablePath: string; args: string[] } => ({
  executablePath: findBrowser(system),
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    // Drawing by an emulated graphics card costs more than drawing without one.
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    // Chromium refuses to run its sandbox as root, as in most containers.
    ...(system.isRoot ? ["--no-sandbox"] : []),
  ],
});

/**
 * Which browser the tests run in, in a line: where it is, its version, and which of the two builds of Chromium. They
 * differ, for one in where Tab leads from the last stop of a page.
 */
export function describeBrowser(browser: string, system: System = thisSystem): string {
  const version = system.platform === "linux" ? system.output(browser, ["--version"])?.trim() : undefined;
  const build = /headless[-_]shell/.test(browser) ? "headless shell" : "full browser, headless";
  return `${browser} (${version ?? "version not asked"}, ${build})`;
}

if (import.meta.main) await asProgram(() => `Browser: ${describeBrowser(findOrInstallBrowser())}`);
