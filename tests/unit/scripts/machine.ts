import type { System } from "../../../scripts/system.ts";

/** What a machine has: files, programs on PATH, what programs print when they run. */
interface Inventory {
  files?: string[];
  programs?: Record<string, string>;
  outputs?: Record<string, string>;
}

interface Description extends Inventory {
  platform?: NodeJS.Platform;
  isRoot?: boolean;
  env?: Record<string, string>;
  /** What a command adds to the machine; a command without an entry fails, except `apt-get update`. */
  effects?: Record<string, Inventory>;
}

/** An imagined machine, and the commands that were run on it. */
export function machine(description: Description): System & { ran: string[] } {
  const { platform = "linux", isRoot = false, env = {}, effects = {} } = description;
  const files = new Set(description.files);
  const programs = new Map(Object.entries(description.programs ?? {}));
  const outputs = new Map(Object.entries(description.outputs ?? {}));
  const ran: string[] = [];
  return {
    platform,
    env,
    isRoot,
    ran,
    which: (program) => programs.get(program),
    exists: (path) => files.has(path) || [...programs.values()].includes(path),
    output: (program) => outputs.get(program),
    run: (program, args) => {
      const command = [program, ...args].join(" ");
      ran.push(command);
      const effect = effects[command];
      for (const file of effect?.files ?? []) files.add(file);
      for (const [name, path] of Object.entries(effect?.programs ?? {})) programs.set(name, path);
      for (const [name, text] of Object.entries(effect?.outputs ?? {})) outputs.set(name, text);
      return effect !== undefined || command === "apt-get update";
    },
  };
}
