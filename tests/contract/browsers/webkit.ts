import { once } from "node:events";
import { spawn } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { thisSystem } from "../../../scripts/system.ts";
import { asText, scrollTo, type Browser, type OpenOptions, type Tab } from "./browser.ts";
import { startDriver, stop, type Session } from "./webdriver.ts";

/** Where Debian, Fedora and Arch put the browser that comes with the engine; it is on nobody's PATH. */
const miniBrowsers = "/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser";

/** With the buttons and fields of its toolbar as they come, MiniBrowser's window is at least 447 pixels wide. */
const slimToolbar = "* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }\n";

/** Starts a screen that nobody sees. @returns its name, as DISPLAY has it @throws Error if it does not start in time */
async function startScreen(path: string) {
  const options = ["-screen", "0", "2000x2000x24", "-nolisten", "tcp", "-displayfd", "3"];
  const program = spawn(path, options, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  await once(program, "spawn");
  try {
    // It takes the first number that is free, and says which when it is ready.
    const [number] = await once(program.stdio[3] as Readable, "data", { signal: AbortSignal.timeout(10_000) });
    return { display: `:${String(number).trim()}`, stop: () => stop(program) };
  } catch (error) {
    await stop(program);
    throw error;
  }
}

/** Makes the window so large that its page is as large as asked. @throws Error if the window stays another size */
async function fit(session: Session, { width, height }: OpenOptions): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    const measured = await session.run("[innerWidth, innerHeight, outerWidth, outerHeight]");
    const [inWide, inHigh, outWide, outHigh] = measured as [number, number, number, number];
    if (inWide === width && inHigh === height) return;
    await session.resize(width + outWide - inWide, height + outHigh - inHigh);
  }
  throw new Error(`WebKit's page did not get to be ${width} × ${height} pixels.`);
}

type Page = Window & { errors?: string[] };

/** Runs in a page that has come: the driver tells nothing of a page's errors, so those from then on are kept there. */
function keepErrors(): void {
  const errors: string[] = ((window as Page).errors = []);
  addEventListener("error", ({ message }) => errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));
}

const takeErrors = (): string[] => (window as Page).errors?.splice(0) ?? [];

function tabOf(session: Session, close: () => Promise<void>): Tab {
  const complaints: string[] = [];
  return {
    goto: async (address) => {
      await session.goto(address);
      await session.run(asText(keepErrors));
    },
    run: async (work) => {
      const result = await session.run(asText(work));
      complaints.push(...((await session.run(asText(takeErrors))) as string[]));
      // JSON has no undefined: it comes as null.
      return (result ?? undefined) as never;
    },
    runInFrame: (index, work) => session.inFrame(index, () => session.run(asText(work))) as never,
    scrollToFrame: async (index) => void (await session.run(scrollTo(index))),
    click: session.click,
    forPaper: () => Promise.reject(new Error("WebDriver cannot lay a page of WebKit out as for paper.")),
    complaints: () => complaints,
    close,
  };
}

/**
 * WebKitGTK's MiniBrowser, on a screen of its own. Every tab is a browser of its own with its own driver: a driver has
 * one session at a time, and no tab finds what another has stored.
 * @returns undefined where MiniBrowser, WebKitWebDriver or Xvfb is not installed
 * @throws Error if they are and do not start
 */
export async function openWebKit(): Promise<Browser | undefined> {
  const binary = globSync(miniBrowsers).sort().at(-1);
  const driverPath = thisSystem.which("WebKitWebDriver");
  const screenPath = thisSystem.which("Xvfb");
  if (!binary || !driverPath || !screenPath) return undefined;
  const screen = await startScreen(screenPath);
  const settings = mkdtempSync(join(tmpdir(), "webkit-"));
  mkdirSync(join(settings, "gtk-3.0"));
  writeFileSync(join(settings, "gtk-3.0/gtk.css"), slimToolbar);
  const env = {
    ...process.env,
    DISPLAY: screen.display,
    // On a desktop of Wayland a window would open before the reader's eyes.
    GDK_BACKEND: "x11",
    XDG_CONFIG_HOME: settings,
    XDG_CACHE_HOME: settings,
    // Where none is set the page is told that its reader's language is "C", which is no language.
    LANG: "en_GB.UTF-8",
  };
  const close = async () => {
    await screen.stop();
    rmSync(settings, { recursive: true });
  };
  const version = thisSystem.output(binary, [`--display=${screen.display}`, "--version"]);
  if (!version) {
    await close();
    throw new Error(`${binary} does not say its version: it does not start.`);
  }
  const capabilities = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  return {
    id: "webkit",
    name: version.trim(),
    open: async (options) => {
      if (options.zoom && options.zoom !== 1) throw new Error("WebDriver cannot zoom a window of WebKit.");
      const driver = await startDriver(driverPath, env);
      try {
        const session = await driver.newSession(capabilities);
        await fit(session, options);
        return tabOf(session, () => session.end().finally(driver.stop));
      } catch (error) {
        await driver.stop();
        throw error;
      }
    },
    close,
  };
}
