import { readFileSync } from "node:fs";
import { minVersion, satisfies } from "semver";
import { expect, test } from "vitest";

interface Package {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
  engines?: { node?: string };
  os?: string[];
}
type Packages = Record<string, Package>;

/** The entry a package at `path` would load `name` from: its own node_modules, else the next one up. */
function entryFor(packages: Packages, path: string, name: string): Package | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const entry = packages[`${at ? `${at}/` : ""}node_modules/${name}`];
    if (entry ?? at === "") return entry;
  }
}

/**
 * Optional packages that are not locked, or in another version than asked for. `npm ci` refuses such a file, and
 * `npm install` writes one where a package offers no build for some system.
 */
export const unlocked = (packages: Packages): string[] =>
  Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const found = entryFor(packages, path, name)?.version;
      if (found === undefined || (/^\d/.test(range) && found !== range))
        return [
          `${path.split("node_modules/").at(-1)}@${version} wants ${name}@${range}, locked is ${found ?? "none"}`,
        ];
      return [];
    }),
  );

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Packages };

test("the lock file holds every build of every package, so that npm ci takes it on any system", () => {
  expect(unlocked(packages)).toEqual([]);
});

test("the lock file names no registry, so that each machine uses its own", () => {
  expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

test("every package takes the oldest Node that engines names", () => {
  const oldest = minVersion(packages[""]!.engines!.node!)!;
  // A build for one system says which, and npm leaves it out on others.
  const refusing = Object.entries(packages).filter(
    ([, { engines, os }]) => !os && engines?.node && !satisfies(oldest, engines.node),
  );
  expect(refusing.map(([path, { engines }]) => `${path} asks for ${engines!.node}`)).toEqual([]);
});

test("a package that is not locked, or in another version, is found", () => {
  const optionalDependencies = { "@r/linux": "1.3.2", "@r/mac": "1.3.2", fsevents: "~2.3.3" };
  expect(
    unlocked({
      "node_modules/r": { version: "1.3.2", optionalDependencies },
      "node_modules/r/node_modules/@r/linux": { version: "1.3.2" },
      "node_modules/@r/linux": { version: "1.2.19" },
      "node_modules/@r/mac": { version: "1.2.19" },
    }),
  ).toEqual(["r@1.3.2 wants @r/mac@1.3.2, locked is 1.2.19", "r@1.3.2 wants fsevents@~2.3.3, locked is none"]);
});
