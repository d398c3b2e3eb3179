import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * When each part of the content last changed, kept in data/updated.json beside a hash of what it was then: dates come
 * from content, not from the clock of whoever builds. `npm run updated:accept` dates what has changed.
 */
export interface Updated {
  sha256: string;
  date: string;
}

const file = () => join(process.cwd(), "data/updated.json");
export const known = (): Record<string, Updated> => JSON.parse(readFileSync(file(), "utf8")) as Record<string, Updated>;

const hash = (path: string) =>
  createHash("sha256")
    .update(readFileSync(join(process.cwd(), path)))
    .digest("hex");

let cached: Record<string, Updated> | undefined;

/** Whether this is the development server. Scripts that Node runs by itself have no `import.meta.env`. */
const isDraft = (import.meta.env as ImportMetaEnv | undefined)?.MODE === "development";

const warned = new Set<string>();
function warnOnce(message: string): void {
  if (!warned.has(message)) process.emitWarning(message);
  warned.add(message);
}

/**
 * The day a file of content last changed.
 * @param draft whether what is written has yet to be dated: it is then dated today, with a warning
 * @throws if the file differs from what was dated, unless it is a draft
 */
export function updatedOn(path: string, draft = isDraft): string {
  cached ??= known();
  const entry = cached[path];
  if (entry?.sha256 === hash(path)) return entry.date;
  const complaint = entry
    ? `${path} has changed since it was dated (${entry.date}). Run \`npm run updated:accept\`, and tell readers in the corrections if a figure moved.`
    : `${path} is not dated in data/updated.json. Run \`npm run updated:accept\`.`;
  if (!draft) throw new Error(complaint);
  warnOnce(complaint);
  return new Date().toISOString().slice(0, 10);
}

/** Dates every file that is new or has changed. @returns the paths dated */
export function acceptUpdates(paths: readonly string[], today: string): string[] {
  const before = known();
  const changed: string[] = [];
  const after = Object.fromEntries(
    [...paths].sort().map((path) => {
      const sha256 = hash(path);
      const entry = before[path];
      if (entry?.sha256 === sha256) return [path, entry];
      changed.push(path);
      return [path, { sha256, date: today }];
    }),
  );
  writeFileSync(file(), `${JSON.stringify(after, null, 1)}\n`);
  return changed;
}
