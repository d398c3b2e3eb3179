import type { EnvironmentModuleNode, Plugin } from "vite";

/** Folders whose files modules read while they run. Vite follows imports, and knows of no other way to a file. */
const readAtRunTime = ["data", "content"];

const readsFiles = ({ transformResult }: EnvironmentModuleNode) => transformResult?.code.includes('"node:fs"') ?? false;

/**
 * In the development server, makes a changed table or essay evaluate every module anew that reads files, and with it
 * all that imports one: what they remember of the file is then forgotten. Astro reloads the page.
 */
export function devReload(): Plugin {
  let folders: string[] = [];
  return {
    name: "word-order-dev-reload",
    apply: "serve",
    configResolved({ root }) {
      folders = readAtRunTime.map((folder) => `${root.replace(/\/$/, "")}/${folder}/`);
    },
    hotUpdate({ file, modules }) {
      if (!folders.some((folder) => file.startsWith(folder))) return undefined;
      return [...new Set([...modules, ...[...this.environment.moduleGraph.idToModuleMap.values()].filter(readsFiles)])];
    },
  };
}
