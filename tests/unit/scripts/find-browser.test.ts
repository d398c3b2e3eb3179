import { expect, test } from "vitest";
import { describeBrowser, findBrowser, findOrInstallBrowser } from "../../../scripts/find-browser.ts";
import { Missing } from "../../../scripts/system.ts";
import { machine } from "./machine.ts";

const own = "/cache/playwright/chrome";
const fonts = { "fc-list": "Noto Sans CJK SC\n" };

const noBrowser = `No Chromium or Chrome that starts. The browser tests and the benchmark need one.
Any system: npx playwright install --with-deps chromium
Debian: sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium-headless-shell fontconfig fonts-noto-cjk fonts-liberation
Or install Google Chrome, or name a browser: BROWSER_PATH=/path/to/chrome
Then run the command again.`;

const noFont = `No font with Chinese glyphs found. The browser tests measure Chinese pages as a reader sees them.
Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk fonts-liberation
Fedora: sudo dnf install google-noto-sans-cjk-fonts liberation-fonts
Then run the command again.`;

test("Playwright's own browser comes first, then Chromium without windows, then Chrome, then Chromium", () => {
  const all = machine({
    files: [own],
    programs: {
      chromium: "/usr/bin/chromium",
      "google-chrome": "/usr/bin/google-chrome",
      "chromium-headless-shell": "/usr/bin/chromium-headless-shell",
    },
    outputs: {
      ...fonts,
      [own]: "1",
      "/usr/bin/chromium": "1",
      "/usr/bin/google-chrome": "1",
      "/usr/bin/chromium-headless-shell": "1",
    },
  });
  expect(findOrInstallBrowser(all, () => own)).toBe(own);
  expect(findOrInstallBrowser(all, () => "/nowhere")).toBe("/usr/bin/chromium-headless-shell");
  expect(all.ran).toEqual([]);
  const visible = machine({
    programs: { chromium: "/usr/bin/chromium", "google-chrome": "/usr/bin/google-chrome" },
    outputs: { ...fonts, "/usr/bin/chromium": "1", "/usr/bin/google-chrome": "1" },
  });
  expect(findOrInstallBrowser(visible, () => "/nowhere")).toBe("/usr/bin/google-chrome");
});

test("a browser that does not start is passed over", () => {
  const system = machine({
    files: [own],
    programs: { "google-chrome": "/usr/bin/google-chrome", "chromium-browser": "/usr/bin/chromium-browser" },
    outputs: { "/usr/bin/chromium-browser": "Chromium 156" },
  });
  expect(findBrowser(system, () => own)).toBe("/usr/bin/chromium-browser");
});

test("a browser outside PATH is found in its usual place", () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(findOrInstallBrowser(machine({ platform: "darwin", files: [chrome] }), () => own)).toBe(chrome);
});

test("BROWSER_PATH names one, and has to be right", () => {
  const files = ["/opt/brave"];
  const system = machine({ files, env: { BROWSER_PATH: "/opt/brave" }, outputs: { "/opt/brave": "1" } });
  expect(findBrowser(system, () => own)).toBe("/opt/brave");
  expect(() => findBrowser(machine({ env: { BROWSER_PATH: "/opt/none" } }), () => own)).toThrow(
    new Missing(`BROWSER_PATH is "/opt/none". Expected a Chromium or Chrome that starts. Correct it, or unset it.`),
  );
});

test("without one, Playwright's is downloaded", () => {
  const system = machine({
    outputs: fonts,
    effects: { "npx playwright install chromium": { files: [own], outputs: { [own]: "1" } } },
  });
  expect(findOrInstallBrowser(system, () => own)).toBe(own);
  expect(system.ran).toEqual(["npx playwright install chromium"]);
});

test("a downloaded one that lacks libraries gets them as root", () => {
  const system = machine({
    isRoot: true,
    outputs: fonts,
    effects: {
      "npx playwright install chromium": { files: [own] },
      "npx playwright install-deps chromium": { outputs: { [own]: "1" } },
    },
  });
  expect(findOrInstallBrowser(system, () => own)).toBe(own);
  expect(system.ran).toEqual(["npx playwright install chromium", "npx playwright install-deps chromium"]);
});

test("where the download fails, Debian's is installed as root, and the fonts", () => {
  const system = machine({
    isRoot: true,
    programs: { "apt-get": "/usr/bin/apt-get" },
    effects: {
      "apt-get install -y --no-install-recommends chromium-headless-shell": {
        programs: { "chromium-headless-shell": "/usr/bin/chromium-headless-shell" },
        outputs: { "/usr/bin/chromium-headless-shell": "1" },
      },
      "apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk fonts-liberation": { outputs: fonts },
    },
  });
  expect(findOrInstallBrowser(system, () => own)).toBe("/usr/bin/chromium-headless-shell");
  expect(system.ran).toEqual([
    "npx playwright install chromium",
    "apt-get update",
    "apt-get install -y --no-install-recommends chromium-headless-shell",
    "apt-get update",
    "apt-get install -y --no-install-recommends fontconfig fonts-noto-cjk fonts-liberation",
  ]);
});

test("where the system has none without windows, the other is installed", () => {
  const system = machine({
    isRoot: true,
    programs: { "apt-get": "/usr/bin/apt-get" },
    outputs: fonts,
    effects: {
      "apt-get install -y --no-install-recommends chromium": {
        programs: { chromium: "/usr/bin/chromium" },
        outputs: { "/usr/bin/chromium": "1" },
      },
    },
  });
  expect(findOrInstallBrowser(system, () => own)).toBe("/usr/bin/chromium");
});

test("else it says what to run", () => {
  expect(() => findOrInstallBrowser(machine({}), () => own)).toThrow(new Missing(noBrowser));
});

test("nothing is installed with apt-get by someone who is not root", () => {
  const system = machine({ programs: { "apt-get": "/usr/bin/apt-get" } });
  expect(() => findOrInstallBrowser(system, () => own)).toThrow(new Missing(noBrowser));
  expect(system.ran).toEqual(["npx playwright install chromium"]);
});

test("without Chinese glyphs it says what to run", () => {
  const system = machine({ programs: { chromium: "/usr/bin/chromium" }, outputs: { "/usr/bin/chromium": "1" } });
  expect(() => findOrInstallBrowser(system, () => own)).toThrow(new Missing(noFont));
});

test("it says which browser, in which version, and whether it is the one without windows", () => {
  const system = machine({
    outputs: {
      "/usr/bin/chromium": "Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)\n",
      "/usr/bin/chromium-headless-shell": "Chromium 156.0.8078.108\n",
    },
  });
  expect(describeBrowser("/usr/bin/chromium", system)).toBe(
    "/usr/bin/chromium (Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm), full browser, headless)",
  );
  expect(describeBrowser("/usr/bin/chromium-headless-shell", system)).toBe(
    "/usr/bin/chromium-headless-shell (Chromium 156.0.8078.108, headless shell)",
  );
  expect(describeBrowser("C:\\chrome.exe", machine({ platform: "win32" }))).toBe(
    "C:\\chrome.exe (version not asked, full browser, headless)",
  );
});
