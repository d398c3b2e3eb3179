import { isRunnableDevEnvironment, type DevEnvironment, type EnvironmentModuleNode, type Plugin } from "vite";

/** Folders whose files modules read while they run. Vite follows imports, and knows of no other way to a file. */
const readAtRunTime = ["data", "content"];

const readsFiles = ({ transformResult }: EnvironmentModuleNode) => transformResult?.code.includes('"node:fs"') ?? false;

/** Makes an environment that renders pages evaluate every module anew, and Astro ask again which pages there are. */
function forgetAll(environment: DevEnvironment): void {
  if (!isRunnableDevEnvironment(environment)) return;
  environment.moduleGraph.invalidateAll();
  environment.runner.clearCache();
  environment.hot.send("astro:content-changed", {});
}

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
    configureServer(server) {
      // Astro forgets its old content in one of the environments that may serve a page; a stylesheet edited before
      // decides which one does.
      server.watcher.on("change", (file) => {
        if (file.endsWith("/.astro/data-store.json")) Object.values(server.environments).forEach(forgetAll);
      });
    },
    hotUpdate({ file, modules }) {
      if (!folders.some((folder) => file.startsWith(folder))) return undefined;
      return [...new Set([...modules, ...[...this.environment.moduleGraph.idToModuleMap.values()].filter(readsFiles)])];
    },
  };
}
