import { aptInstall, aptLine, asProgram, Missing, thisSystem, type System } from "./system.ts";

/** The web servers whose configuration in deploy/ is tried, each with the Debian package that has it. */
const packages = { nginx: "nginx-light", caddy: "caddy" };
export type ServerName = keyof typeof packages;

const names = Object.keys(packages) as ServerName[];

const noServers = (missing: readonly ServerName[]) =>
  [
    `Not found: ${missing.join(", ")}. The tests of deploy/ run the servers themselves.`,
    `Debian 12 or Ubuntu 24.04: ${aptLine(missing.map((name) => packages[name]))}`,
    `macOS: brew install ${missing.join(" ")}`,
    "Then run the command again.",
  ].join("\n");

/** Debian keeps nginx where only root's PATH looks. */
const lookFor = (system: System, name: ServerName) =>
  system.which(name) ?? [`/usr/sbin/${name}`, `/usr/local/sbin/${name}`].find(system.exists);

/** @returns the path of each server's program @throws Missing with what to install */
export function findServers(system: System = thisSystem): Record<ServerName, string> {
  const found = names.map((name) => [name, lookFor(system, name)] as const);
  const missing = found.flatMap(([name, path]) => (path ? [] : [name]));
  if (missing.length > 0) throw new Missing(noServers(missing));
  return Object.fromEntries(found) as Record<ServerName, string>;
}

/** The same, but first installs what is missing where that needs no question. @throws Missing with what to install */
export function findOrInstallServers(system: System = thisSystem): string {
  const missing = names.filter((name) => !lookFor(system, name));
  if (missing.length > 0)
    aptInstall(
      system,
      missing.map((name) => packages[name]),
    );
  return Object.values(findServers(system)).join("\n");
}

if (import.meta.main) await asProgram(findOrInstallServers);
