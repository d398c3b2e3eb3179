import { expect, test } from "vitest";
import { findJava, findOrInstallJava } from "../../../scripts/find-java.ts";
import { Missing } from "../../../scripts/system.ts";
import { machine } from "./machine.ts";

const noJava = `No Java found. The Nu HTML checker, which reads every built page, needs Java 17 or newer.
Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y --no-install-recommends default-jre-headless
macOS: brew install openjdk
Any system: install a JRE from https://adoptium.net and put java on PATH or set JAVA_HOME.
Then run the command again.`;

const version = (major: string) => `openjdk ${major} 2025-04-15\nOpenJDK Runtime Environment\n`;

test("Java on PATH will do", () => {
  const system = machine({ programs: { java: "/usr/bin/java" }, outputs: { "/usr/bin/java": version("21.0.4") } });
  expect(findOrInstallJava(system)).toBe("/usr/bin/java");
  expect(system.ran).toEqual([]);
});

test("JAVA_HOME comes first", () => {
  const system = machine({
    env: { JAVA_HOME: "/opt/jdk" },
    files: ["/opt/jdk/bin/java"],
    programs: { java: "/usr/bin/java" },
    outputs: { "/opt/jdk/bin/java": version("17"), "/usr/bin/java": version("17") },
  });
  expect(findJava(system)).toBe("/opt/jdk/bin/java");
});

test.each([
  ["does not run", undefined],
  ["is too old", version("11.0.2")],
])("a Java that %s is passed over", (_, output) => {
  const system = machine({
    programs: { java: "/usr/bin/java" },
    outputs: output === undefined ? {} : { "/usr/bin/java": output },
  });
  expect(() => findJava(system)).toThrow(new Missing(noJava));
});

test("without one, Debian's is installed as root", () => {
  const system = machine({
    isRoot: true,
    programs: { "apt-get": "/usr/bin/apt-get" },
    effects: {
      "apt-get install -y --no-install-recommends default-jre-headless": {
        programs: { java: "/usr/bin/java" },
        outputs: { "/usr/bin/java": version("17.0.15") },
      },
    },
  });
  expect(findOrInstallJava(system)).toBe("/usr/bin/java");
});

test("else it says what to run", () => {
  expect(() => findOrInstallJava(machine({}))).toThrow(new Missing(noJava));
});
