import { relative } from "node:path";
import type { Plugin } from "vite";
import { tags } from "./parse.ts";

/** The components of an essay that speak of data, and so must be able to say where they stand. */
const openings = new RegExp(`<(${tags.join("|")})(?=[\\s/>]|$)`, "g");

/** Gives each Fact, Claim, Chart and device of an essay its file and line, so that what they complain of can be found. */
export function withWhereabouts(source: string, file: string): string {
  return source
    .split("\n")
    .map((line, index) => line.replace(openings, `<$1 where="${file}:${index + 1}"`))
    .join("\n");
}

export function sourcePosition(): Plugin {
  let root = process.cwd();
  return {
    name: "word-order-source-position",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform(code, id) {
      const [path] = id.split("?");
      const file = relative(root, path!);
      if (!file.startsWith("content/") || !file.endsWith(".mdx")) return null;
      return { code: withWhereabouts(code, file), map: null };
    },
  };
}
