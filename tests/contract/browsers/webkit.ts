import { once } from "node:events";
import { spawn } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { thisSystem } from "../../../scripts/system.ts";
import { asText, scrollTo, type Browser, type OpenOptions, type Tab } from "./browser.ts";
import { startSession, stop, type Session } from "./webdriver.ts";

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

/** Runs in a page: its size and that of its window, when both have been the same for twelve frames of the screen. */
async function sizesAtRest(): Promise<number[]> {
  const sizes = () => [innerWidth, innerHeight, outerWidth, outerHeight];
  let [still, before] = [0, ""];
  for (let frame = 0; still < 12 && frame < 600; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    const now = String(sizes());
    still = now === before ? still + 1 : 0;
    before = now;
  }
  return sizes();
}

/**
 * Makes the window so large that its page is as large as asked. Page and window take a new size one after the other, so
 * what stands around the page is told only when both have come to rest; a page larger than its window is still to follow.
 * @throws Error if the page gets to be another size
 */
async function fit(session: Session, { width, height }: OpenOptions): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    const measured = await session.run(asText(sizesAtRest));
    const [inWide, inHigh, outWide, outHigh] = measured as [number, number, number, number];
    if (inWide === width && inHigh === height) return;
    if (inWide <= outWide && inHigh <= outHigh)
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

function tabOf(session: Session): Tab {
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
    close: session.end,
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
  const driver = thisSystem.which("WebKitWebDriver");
  const screenPath = thisSystem.which("Xvfb");
  if (!binary || !driver || !screenPath) return undefined;
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
    // The browsers end a moment after their screen, and may still write here.
    rmSync(settings, { recursive: true, maxRetries: 10 });
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
      const session = await startSession({ driver, env, capabilities });
      try {
        await fit(session, options);
        return tabOf(session);
      } catch (error) {
        await session.end();
        throw error;
      }
    },
    close,
  };
}
