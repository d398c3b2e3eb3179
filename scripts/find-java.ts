import { aptInstall, aptLine, asProgram, Missing, thisSystem, type System } from "./system.ts";

const packages = ["default-jre-headless"];

const noJava = [
  "No Java found. The Nu HTML checker, which reads every built page, needs Java 17 or newer.",
  `Debian or Ubuntu: ${aptLine(packages)}`,
  "macOS: brew install openjdk",
  "Any system: install a JRE from https://adoptium.net and put java on PATH or set JAVA_HOME.",
  "Then run the command again.",
].join("\n");

const oldest = 17;

/** macOS ships a `java` that only says there is none, and Java 8 does not know `--version`. */
function isNewEnough(system: System, java: string): boolean {
  const version = /^\S+ (\d+)/.exec(system.output(java, ["--version"]) ?? "")?.[1];
  return Number(version ?? 0) >= oldest;
}

function lookForJava(system: System): string | undefined {
  const home = system.env["JAVA_HOME"];
  const candidates = [
    ...(home ? [`${home}/bin/java`].filter(system.exists) : []),
    system.which("java"),
    ...["/opt/homebrew/opt/openjdk/bin/java", "/usr/local/opt/openjdk/bin/java"].filter(system.exists),
  ];
  return candidates.find((java) => java !== undefined && isNewEnough(system, java));
}

/** @returns the path of a Java that runs @throws Missing with what to install */
export function findJava(system: System = thisSystem): string {
  const java = lookForJava(system);
  if (!java) throw new Missing(noJava);
  return java;
}

/** The same, but first installs Java where that needs no question. @throws Missing with what to install */
export function findOrInstallJava(system: System = thisSystem): string {
  const java = lookForJava(system);
  if (java) return java;
  aptInstall(system, packages);
  return findJava(system);
}

if (import.meta.main) await asProgram(findOrInstallJava);
