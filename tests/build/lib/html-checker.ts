import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { findJava } from "../../../scripts/find-java.ts";

interface Message {
  type: "error" | "info" | "non-document-error";
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/**
 * The checker's CSS is older than container queries, which every browser has had since 2023; the drawings of a chart
 * are chosen by them. It reads stylesheets that stand in a page, so embeds would trip over these three, and only these.
 */
const unknownToTheChecker =
  /^CSS: (Unrecognized at-rule “@container”|“container(-type)?”: Property “container(-type)?” doesn't exist\.)/;

/** Reads the Nu checker's JSON. @returns one line a fault and page, with its first line and how often it stands there */
export function faultsIn(json: string, folder: string): string[] {
  const { messages } = JSON.parse(json) as { messages: Message[] };
  const faults = new Map<string, { first: string; times: number }>();
  for (const { type, url = "", lastLine, message, extract } of messages) {
    if (type === "error" && unknownToTheChecker.test(message)) continue;
    const file = decodeURIComponent(url).split(`${folder}/`).at(-1)!;
    const key = `${file} ${message}`;
    const where = lastLine ? `${file}:${lastLine}` : file;
    const what = `${type === "error" ? "" : `${type}: `}${message}`;
    const near = extract ? ` [${extract.replace(/\s+/g, " ").trim()}]` : "";
    const known = faults.get(key);
    if (known) known.times++;
    else faults.set(key, { first: `${where}: ${what}${near}`, times: 1 });
  }
  return [...faults.values()].map(({ first, times }) => (times > 1 ? `${first} and ${times - 1} more` : first));
}

/**
 * Runs the Nu HTML checker over HTML files, in one Java.
 * @param files their names below the folder @throws if Java is missing or fails
 */
export async function htmlFaults(folder: string, files: readonly string[]): Promise<string[]> {
  const jar = String(createRequire(import.meta.url)("vnu-jar"));
  const options = ["--errors-only", "--exit-zero-always", "--format", "json", "--stdout"];
  const { stdout } = await promisify(execFile)(
    findJava(),
    ["-jar", jar, ...options, ...files.map((file) => join(folder, file))],
    { maxBuffer: 2 ** 28 },
  );
  return faultsIn(stdout, folder);
}
