import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What the finders ask of the machine; tests answer in its place. */
export interface System {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The path of a program on PATH. */
  which: (program: string) => string | undefined;
  exists: (path: string) => boolean;
  /** What a program prints to stdout, or undefined if it cannot run or fails. */
  output: (program: string, args: readonly string[]) => string | undefined;
  /** Runs a program with its output shown. @returns whether it succeeded */
  run: (program: string, args: readonly string[], env?: Record<string, string>) => boolean;
  isRoot: boolean;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function which(program: string): string | undefined {
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter).filter(Boolean))
    for (const ending of endings) {
      const path = join(folder, program + ending);
      if (executable(path)) return path;
    }
  return undefined;
}

/** The machine this runs on. */
export const thisSystem: System = {
  platform: process.platform,
  env: process.env,
  which,
  exists: existsSync,
  output: (program, args) => {
    const { status, stdout } = spawnSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return status === 0 ? stdout : undefined;
  },
  run: (program, args, env = {}) =>
    spawnSync(program, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } }).status === 0,
  isRoot: process.getuid?.() === 0,
};

/** Something a test cannot run without; the message says what to do. */
export class Missing extends Error {
  override name = "Missing";
}

const aptGet = (packages: readonly string[]) => ["install", "-y", "--no-install-recommends", ...packages];

/** The line a person types to install Debian packages. */
export const aptLine = (packages: readonly string[]): string =>
  `sudo apt-get update && sudo apt-get ${aptGet(packages).join(" ")}`;

/** Installs Debian packages where that needs no question: as root, with apt-get. @returns whether it did */
export function aptInstall(system: System, packages: readonly string[]): boolean {
  if (system.platform !== "linux" || !system.isRoot || !system.which("apt-get")) return false;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return system.run("apt-get", ["update"], env) && system.run("apt-get", aptGet(packages), env);
}

/** Runs a finder as a program: prints what it found, or why it cannot go on. */
export async function asProgram(find: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await find());
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
