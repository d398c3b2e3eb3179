/** What Orca says, out of the record it keeps for its developers. */
import { closeSync, existsSync, openSync, readSync } from "node:fs";

/** What Orca 43 and 48 append to an utterance to say how it is to be spoken. */
const voice = /\s*\{'?(established|rate|average|gain|family).*$/;

/** @param line of the record @returns what was spoken, or "" if the line is about something else */
export function spokenIn(line: string): string {
  const [, said = ""] = /^\d\d:\d\d:\d\d\.\d+ - SPEECH OUTPUT: (.*)$/.exec(line) ?? [];
  const words = said.replace(voice, "").trim();
  const [, quoted = words] = /^(?:'(.*)'|"(.*)")$/.exec(words)?.filter((part) => part !== undefined) ?? [];
  // Firefox hands lines of text over with the spaces they were broken at, which nobody hears.
  return quoted.replace(/\s+/g, " ").trim();
}

/** Reads on in a file that another program writes. */
export class Record {
  readonly #path: string;
  #offset = 0;
  #rest = "";

  constructor(path: string) {
    this.#path = path;
  }

  /** @returns what has been said since it was last asked */
  news(): string[] {
    if (!existsSync(this.#path)) return [];
    const file = openSync(this.#path, "r");
    const buffer = Buffer.alloc(1 << 20);
    const bytes: Buffer[] = [];
    for (let read = 0; (read = readSync(file, buffer, 0, buffer.length, this.#offset)) > 0; this.#offset += read)
      bytes.push(Buffer.from(buffer.subarray(0, read)));
    closeSync(file);
    const lines = (this.#rest + Buffer.concat(bytes).toString()).split("\n");
    this.#rest = lines.pop()!;
    return lines.map(spokenIn).filter((words) => words !== "");
  }
}
