import { aptInstall, aptLine, asProgram, Missing, thisSystem, type System } from "./system.ts";

const names = [
  "orca",
  "firefox-esr",
  "speech-dispatcher",
  "Xvfb",
  "xdotool",
  "openbox",
  "dbus-daemon",
  "gsettings",
  "at-spi-bus-launcher",
] as const;
export type ListeningProgram = (typeof names)[number];

/** What it takes to listen to a page without a desktop: each program, the Debian package that has it, and where it may be beside PATH. */
const programs: Record<ListeningProgram, { package: string; at?: string }> = {
  orca: { package: "orca" },
  "firefox-esr": { package: "firefox-esr" },
  "speech-dispatcher": { package: "speech-dispatcher" },
  Xvfb: { package: "xvfb" },
  xdotool: { package: "xdotool" },
  openbox: { package: "openbox" },
  "dbus-daemon": { package: "dbus" },
  gsettings: { package: "libglib2.0-bin" },
  "at-spi-bus-launcher": { package: "at-spi2-core", at: "/usr/libexec/at-spi-bus-launcher" },
};

/** What these need at run time and Debian only recommends. */
const besides = [
  "gir1.2-wnck-3.0",
  "python3-pyatspi",
  "python3-speechd",
  "speech-dispatcher-audio-plugins",
  "dconf-gsettings-backend",
  "gsettings-desktop-schemas",
  "gawk",
  "fonts-dejavu-core",
  "fonts-noto-cjk",
];

const packages = [...Object.values(programs).map((program) => program.package), ...besides];

const noListening = (missing: readonly string[]) =>
  [
    `Not found: ${missing.join(", ")}. Listening needs Orca, which runs on Linux alone.`,
    `Debian 12 or Ubuntu 24.04: ${aptLine(packages)}`,
    "Then run the command again.",
  ].join("\n");

const lookFor = (system: System, name: ListeningProgram) => {
  const { at } = programs[name];
  return system.which(name) ?? (at !== undefined && system.exists(at) ? at : undefined);
};

/** @returns the path of each program @throws Missing with what to install */
export function findListening(system: System = thisSystem): Record<ListeningProgram, string> {
  const found = names.map((name) => [name, lookFor(system, name)] as const);
  const missing = found.flatMap(([name, path]) => (path ? [] : [name]));
  if (missing.length > 0) throw new Missing(noListening(missing));
  return Object.fromEntries(found) as Record<ListeningProgram, string>;
}

/** The same, but first installs what is missing where that needs no question. @throws Missing with what to install */
export function findOrInstallListening(system: System = thisSystem): string {
  if (names.some((name) => !lookFor(system, name))) aptInstall(system, packages);
  return Object.values(findListening(system)).join("\n");
}

/** @returns "Orca 43.1" and the like, for those programs whose versions change what is heard */
export function versionsOf(system: System = thisSystem): string[] {
  const { orca, "firefox-esr": firefox, "speech-dispatcher": speech } = findListening(system);
  const first = (program: string) => system.output(program, ["--version"])?.split("\n")[0]?.trim() ?? "unknown";
  return [`Orca ${first(orca)}`, first(firefox), first(speech)];
}

if (import.meta.main) await asProgram(findOrInstallListening);
