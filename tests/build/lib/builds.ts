import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { readFolder } from "./site.ts";

/** Below the project: the build runs its own output, which looks for its packages in the folders above. */
const builds = ".cache/test-builds";

/** The environment for Astro as a program of its own: without the settings of the test runner. */
export const ownEnvironment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(key),
    ),
  ),
  ASTRO_TELEMETRY_DISABLED: "1",
});

/**
 * Builds the site anew into a folder of its own, as `npm run build` would.
 * @param env what to set beside the environment; the test runner's own settings are left out
 * @returns the files built @throws with the build's output if it fails
 */
export async function build(name: string, env: Record<string, string> = {}): Promise<Record<string, Buffer>> {
  const folder = join(builds, name);
  rmSync(folder, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, ["node_modules/astro/bin/astro.mjs", "build", "--outDir", folder], {
      env: { ...ownEnvironment(), ...env },
      maxBuffer: 2 ** 26,
    });
    return readFolder(folder);
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build "${name}" failed.\n${stdout}${stderr}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Files that are in one build only, or differ by a byte. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort().filter((file) => {
    const [a, b] = [one.get(file), other.get(file)];
    return !a || !b || digest(a) !== digest(b);
  });
}
