import { once } from "node:events";
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A client for W3C WebDriver, as much of it as a tab of the matrix needs: https://www.w3.org/TR/webdriver2/ */
export interface Session {
  goto: (address: string) => Promise<void>;
  /** Runs the text of an expression in the page or frame at hand. @returns its value, or that of its promise */
  run: (expression: string) => Promise<unknown>;
  /** Does something with a frame of the page at hand, counted from 0, and with the page again after it. */
  inFrame: <Result>(index: number, work: () => Promise<Result>) => Promise<Result>;
  /** Clicks the first element of a selector, in the middle, as a mouse does. */
  click: (selector: string) => Promise<void>;
  /** Puts the window in the corner of the screen, this large, with all that stands around its page. */
  resize: (width: number, height: number) => Promise<void>;
  /** Closes the browser, and stops the driver. */
  end: () => Promise<void>;
}

const startsWithin = 10_000;

async function ask(method: "GET" | "POST" | "DELETE", address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver: ${method} ${new URL(address).pathname} ${JSON.stringify(body)}: ${error}. ${message}`);
}

/** Ends a program that was started here, and waits until it is gone. */
export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, "exit");
  program.kill();
  await gone;
}

const sessionAt = (address: string, driver: ChildProcess): Session => {
  const order = (path: string, body: object = {}) => ask("POST", `${address}/${path}`, body);
  const elements = (selector: string) =>
    order("elements", { using: "css selector", value: selector }) as Promise<Record<string, string>[]>;
  return {
    goto: async (url) => void (await order("url", { url })),
    run: (expression) => order("execute/sync", { script: `return ${expression}`, args: [] }),
    inFrame: async (index, work) => {
      // By element, as a driver counts frames in the order they were made, not the one they stand in.
      await order("frame", { id: (await elements("iframe"))[index] });
      try {
        return await work();
      } finally {
        await order("frame", { id: null });
      }
    },
    click: async (selector) => {
      const [element] = await elements(selector);
      if (!element) throw new Error(`Nothing to click: the page has no "${selector}".`);
      // An element's one value is its name; its key is the same for all.
      await order(`element/${Object.values(element)[0]}/click`);
    },
    resize: async (width, height) => void (await order("window/rect", { x: 0, y: 0, width, height })),
    end: async () => {
      try {
        await ask("DELETE", address);
      } finally {
        await stop(driver);
      }
    },
  };
};

/** A port nobody listens at, for programs that cannot tell which one they would take by themselves. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}

async function isReady(address: string): Promise<boolean> {
  try {
    return ((await ask("GET", `${address}/status`)) as { ready: boolean }).ready;
  } catch {
    // Nobody listens there yet.
    return false;
  }
}

/** Waits until a driver answers. @throws Error if it does not in time */
async function answers(address: string, driver: ChildProcess): Promise<void> {
  const end = Date.now() + startsWithin;
  while (!(await isReady(address))) {
    if (Date.now() > end || driver.exitCode !== null)
      throw new Error(`${driver.spawnfile} does not answer at ${address}.`);
    await pause(20);
  }
}

export interface SessionOptions {
  /** The driver's path. It takes its port as `--port`. */
  driver: string;
  env: NodeJS.ProcessEnv;
  capabilities: object;
}

/**
 * Starts a driver, and a browser with it.
 * @throws Error if the driver does not start or answer in time, or says an error, as all that a session does may
 */
export async function startSession({ driver: path, env, capabilities }: SessionOptions): Promise<Session> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const driver = spawn(path, [`--port=${port}`], { env, stdio: "ignore" });
  await once(driver, "spawn");
  try {
    await answers(address, driver);
    const made = await ask("POST", `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
    return sessionAt(`${address}/session/${(made as { sessionId: string }).sessionId}`, driver);
  } catch (error) {
    await stop(driver);
    throw error;
  }
}
