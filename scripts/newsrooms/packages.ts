import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Missing } from "../system.ts";

/** What newsrooms' systems are made of, in the versions that were tried. Installed apart: no part of the project needs them. */
export const versions = {
  "@11ty/eleventy": "3.1.8",
  "@mdx-js/mdx": "3.1.1",
  "@tiptap/core": "3.32.2",
  "@tiptap/extension-image": "3.32.2",
  "@tiptap/html": "3.32.2",
  "@tiptap/pm": "3.32.2",
  "@tiptap/starter-kit": "3.32.2",
  ckeditor5: "48.5.2",
  dompurify: "3.5.0",
  "happy-dom": "21.0.4",
  jsdom: "31.0.1",
  juice: "11.1.1",
  preact: "11.2.0",
  "preact-render-to-string": "6.8.2",
  quill: "2.0.3",
  "rehype-parse": "9.0.1",
  "rehype-sanitize": "6.0.0",
  "rehype-stringify": "10.0.1",
  "sanitize-html": "2.17.5",
  tinymce: "8.9.2",
  tinymce6: "npm:tinymce@6.8.6",
  trix: "2.1.19",
  unified: "11.0.5",
  xss: "1.0.17",
} as const;

export type PackageName = keyof typeof versions;

/** Packages in a folder of their own. */
export interface Packages {
  folder: string;
  /** What a module exports, as the caller knows it. */
  load: <Module>(name: string) => Promise<Module>;
  /** The text of a file of a package, "quill/dist/quill.js". */
  text: (path: string) => string;
}

/** Installs them with npm, without running any script of theirs. @throws Missing if npm could not */
export function install(folder: string): Packages {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, "package.json");
  writeFileSync(manifest, JSON.stringify({ private: true, dependencies: versions }));
  const npm = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  if (spawnSync("npm", npm, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] }).status !== 0)
    throw new Missing(`npm could not install the packages of ${manifest}. Is the registry reachable?`);
  // A module of that folder imports what is installed there.
  const loader = join(folder, "load.mjs");
  writeFileSync(loader, "export const load = (name) => import(name);\n");
  return {
    folder,
    load: async (name) => {
      const { load } = (await import(pathToFileURL(loader).href)) as { load: (name: string) => Promise<never> };
      return load(name);
    },
    text: (path) => readFileSync(join(folder, "node_modules", path), "utf8"),
  };
}
