import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrozenFacts } from "../../embed-kit/snippets.ts";

/** How many editions a panel offers: older ones stay where they are, but nobody starts to cite them. */
const offered = 2;

export interface EditionOf {
  name: string;
  facts: FrozenFacts;
}

/** Reads the editions below a folder, oldest first, each with what it says of the charts it holds. */
export function readEditions(folder: string): { name: string; charts: Record<string, FrozenFacts> }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = join(folder, name, "facts.json");
      if (!existsSync(file))
        throw new Error(
          `The edition ${join(folder, name)} has no facts.json. Make editions with \`npm run edition\`; restore its files from the repository.`,
        );
      return { name, charts: JSON.parse(readFileSync(file, "utf8")) as Record<string, FrozenFacts> };
    });
}

let published: ReturnType<typeof readEditions> | undefined;

/** The newest editions that hold a chart, newest first. */
export const editionsOf = (chart: string): EditionOf[] =>
  (published ??= readEditions(join(process.cwd(), "public/editions")))
    .flatMap(({ name, charts }) => (charts[chart] ? [{ name, facts: charts[chart] }] : []))
    .reverse()
    .slice(0, offered);
