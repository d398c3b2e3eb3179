import { expect, test } from "vitest";
import { findOrInstallServers, findServers } from "../../../scripts/find-servers.ts";
import { Missing } from "../../../scripts/system.ts";
import { machine } from "./machine.ts";

test("both on PATH will do, and nothing is installed", () => {
  const system = machine({ programs: { nginx: "/opt/bin/nginx", caddy: "/usr/bin/caddy" } });
  expect(findOrInstallServers(system)).toBe("/opt/bin/nginx\n/usr/bin/caddy");
  expect(system.ran).toEqual([]);
});

test("nginx is also looked for where only root's PATH leads", () =>
  expect(findServers(machine({ programs: { caddy: "/usr/bin/caddy" }, files: ["/usr/sbin/nginx"] }))).toEqual({
    nginx: "/usr/sbin/nginx",
    caddy: "/usr/bin/caddy",
  }));

test("the one that is missing is installed from Debian as root", () => {
  const system = machine({
    isRoot: true,
    programs: { "apt-get": "/usr/bin/apt-get", nginx: "/usr/sbin/nginx" },
    effects: { "apt-get install -y --no-install-recommends caddy": { programs: { caddy: "/usr/bin/caddy" } } },
  });
  expect(findOrInstallServers(system)).toBe("/usr/sbin/nginx\n/usr/bin/caddy");
});

test("else it says what to run", () =>
  expect(() => findOrInstallServers(machine({}))).toThrow(
    new Missing(`Not found: nginx, caddy. The tests of deploy/ run the servers themselves.
Debian 12 or Ubuntu 24.04: sudo apt-get update && sudo apt-get install -y --no-install-recommends nginx-light caddy
macOS: brew install nginx caddy
Then run the command again.`),
  ));
