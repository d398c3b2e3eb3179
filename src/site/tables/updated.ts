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

/**
 * The day a file of content last changed.
 * @throws if the file differs from what was dated
 */
export function updatedOn(path: string): string {
  cached ??= known();
  const entry = cached[path];
  if (!entry) throw new Error(`${path} is not dated in data/updated.json. Run \`npm run updated:accept\`.`);
  if (entry.sha256 !== hash(path))
    throw new Error(
      `${path} has changed since it was dated (${entry.date}). Run \`npm run updated:accept\`, and tell readers in the corrections if a figure moved.`,
    );
  return entry.date;
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
