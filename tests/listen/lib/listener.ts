/** Orca and Firefox on a screen that nobody sees, driven by keys. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findListening } from "../../../scripts/find-screen-reader.ts";
import { Programs } from "./programs.ts";
import { firefoxPreferences, writeSettings } from "./settings.ts";
import { Record } from "./speech.ts";

/** An answer is over when nothing has been said for this long, in milliseconds, and at least `least` have passed. */
const [silence, least, most] = [1300, 1500, 30_000];

/** A page with nothing on it. At "about:blank" Firefox puts the focus into the address field. */
const elsewhere = "data:text/html,<title>-</title>";

export interface Listener {
  /** Opens a page and waits until it has been announced. */
  open: (address: string) => Promise<void>;
  /** @param key as xdotool names it; "orca+a" is with Orca's own key @returns what was said then, in order */
  press: (key: string) => Promise<string[]>;
  type: (text: string) => Promise<string[]>;
  /** @returns what is said unasked within some seconds */
  hear: (seconds: number) => Promise<string[]>;
  stop: () => Promise<void>;
}

/** Starts everything. @throws Missing where a program is not installed, Error where Orca does not speak */
export async function startListening(): Promise<Listener> {
  const found = findListening();
  const folder = mkdtempSync(join(tmpdir(), "listen-"));
  writeSettings(folder);
  const programs = new Programs();
  let browser: Browser | undefined;
  const stop = async () => {
    await browser?.close().catch(() => undefined);
    programs.stop();
    await wait(500);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      programs.stop();
      process.exit(1);
    });
  try {
    const base = {
      PATH: process.env["PATH"],
      HOME: folder,
      XDG_RUNTIME_DIR: join(folder, "run"),
      LANG: "C.UTF-8",
      GNOME_ACCESSIBILITY: "1",
      GTK_MODULES: "gail:atk-bridge",
      NO_AT_BRIDGE: "0",
      MOZ_ENABLE_WAYLAND: "0",
      LIBGL_ALWAYS_SOFTWARE: "1",
    };
    const screen = ["-screen", "0", "1280x900x24", "-nolisten", "tcp", "-displayfd", "3"];
    const display = await programs.startAndAsk(found.Xvfb, screen, base, 3);
    const bus = await programs.startAndAsk(found["dbus-daemon"], ["--session", "--nofork", "--print-address"], base, 1);
    const env = { ...base, DISPLAY: `:${display}`, DBUS_SESSION_BUS_ADDRESS: bus };
    const set = (path: string, key: string) => spawnSync(found.gsettings, ["set", path, key, "true"], { env });
    set("org.gnome.desktop.interface", "toolkit-accessibility");
    set("org.gnome.desktop.a11y.applications", "screen-reader-enabled");
    programs.start(found["at-spi-bus-launcher"], ["--launch-immediately", "--screen-reader=1"], env);
    programs.start(found.openbox, [], env);
    await wait(1000);
    const speechd = join(folder, "speechd");
    programs.start(
      found["speech-dispatcher"],
      ["-s", "-C", speechd, "-L", join(folder, "speechd-logs"), "-t", "0"],
      env,
    );
    await wait(1000);
    programs.start(found.orca, [`--debug-file=${join(folder, "orca.debug")}`], env);
    const record = new Record(join(folder, "orca.debug"));

    /** @param awaited what must be among it, however long it takes */
    const heard = async (atLeast = least, awaited = ""): Promise<string[]> => {
      const start = performance.now();
      const said: string[] = [];
      for (let last = start; performance.now() - start < Math.max(most, atLeast); await wait(80)) {
        const news = record.news();
        const now = performance.now();
        if (news.length > 0) last = now;
        said.push(...news);
        const isWhole = now - start >= atLeast && now - last >= silence;
        if (isWhole && said.some((words) => words.includes(awaited))) return said;
      }
      if (awaited) throw new Error(`Orca said ${JSON.stringify(said)}; expected "${awaited}".`);
      return said;
    };

    await heard(0, "Screen reader on");

    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: found["firefox-esr"],
      headless: false,
      defaultViewport: null,
      extraPrefsFirefox: firefoxPreferences,
      args: ["--width=1270", "--height=880"],
      handleSIGINT: false,
      handleSIGTERM: false,
      env,
    });
    const page: Page = (await browser.pages())[0] ?? (await browser.newPage());
    // A machine that does other things at the same time takes long over a page.
    page.setDefaultNavigationTimeout(120_000);
    const x = (...words: string[]) => void spawnSync(found.xdotool, words, { env });
    // The focus from the address field to the page; then out of the way, for a pointer over a chart would begin to read it.
    await page.goto(elsewhere);
    x("mousemove", "600", "600", "click", "1", "mousemove", "1279", "899");
    await heard(3000);

    return {
      open: async (address) => {
        // By way of another page: an address that differs after its "#" alone would not be loaded.
        await page.goto(elsewhere);
        await heard();
        await page.goto(address);
        await heard(least, "Finished loading");
      },
      press: async (key) => {
        const own = key.startsWith("orca+");
        if (own) x("keydown", "Insert");
        x("key", own ? key.slice(5) : key);
        if (own) x("keyup", "Insert");
        return heard();
      },
      type: async (text) => {
        x("type", "--delay", "150", text);
        return heard();
      },
      hear: (seconds) => heard(seconds * 1000),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
