import { expect, test } from "vitest";
import { findListening, findOrInstallListening, versionsOf } from "../../../scripts/find-screen-reader.ts";
import { Missing } from "../../../scripts/system.ts";
import { machine } from "./machine.ts";

const programs = Object.fromEntries(
  ["orca", "firefox-esr", "speech-dispatcher", "Xvfb", "xdotool", "openbox", "dbus-daemon", "gsettings"].map((name) => [
    name,
    `/usr/bin/${name}`,
  ]),
);
const launcher = "/usr/libexec/at-spi-bus-launcher";
const install =
  "apt-get install -y --no-install-recommends orca firefox-esr speech-dispatcher xvfb xdotool openbox dbus libglib2.0-bin at-spi2-core gir1.2-wnck-3.0 python3-pyatspi python3-speechd speech-dispatcher-audio-plugins dconf-gsettings-backend gsettings-desktop-schemas gawk fonts-dejavu-core fonts-noto-cjk";

test("all on PATH will do, and the bus that no PATH has is found where Debian keeps it", () => {
  const system = machine({ programs, files: [launcher] });
  expect(findListening(system)).toEqual({ ...programs, "at-spi-bus-launcher": launcher });
  findOrInstallListening(system);
  expect(system.ran).toEqual([]);
});

test("what is missing is installed from Debian as root", () => {
  const { orca, ...others } = programs;
  const system = machine({
    isRoot: true,
    programs: { "apt-get": "/usr/bin/apt-get", ...others },
    files: [launcher],
    effects: { [install]: { programs: { orca: orca! } } },
  });
  expect(findOrInstallListening(system).split("\n")[0]).toBe("/usr/bin/orca");
});

test("else it says what to run", () =>
  expect(() => findOrInstallListening(machine({ programs }))).toThrow(
    new Missing(`Not found: at-spi-bus-launcher. Listening needs Orca, which runs on Linux alone.
Debian 12 or Ubuntu 24.04: sudo apt-get update && sudo ${install}
Then run the command again.`),
  ));

test("versions are told for what changes what is heard", () =>
  expect(
    versionsOf(
      machine({
        programs,
        files: [launcher],
        outputs: {
          "/usr/bin/orca": "43.1\n",
          "/usr/bin/firefox-esr": "Mozilla Firefox 153.8.0esr\n",
          "/usr/bin/speech-dispatcher": "speech-dispatcher 0.11.4\nCopyright\n",
        },
      }),
    ),
  ).toEqual(["Orca 43.1", "Mozilla Firefox 153.8.0esr", "speech-dispatcher 0.11.4"]));
