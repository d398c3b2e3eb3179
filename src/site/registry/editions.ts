import { join } from "node:path";
import type { FrozenFacts } from "../../embed-kit/snippets.ts";
import { readStore } from "../editions/store.ts";

/** Where the repository keeps published editions; see docs/editions.md. */
export const editionsFolder = join(process.cwd(), "editions");

/** How many editions a panel offers: older ones stay where they are, but nobody starts to cite them. */
const offered = 2;

export interface EditionOf {
  name: string;
  facts: FrozenFacts;
}

/** Reads the editions of a store, oldest first, each with what it says of the charts it holds. */
export const readEditions = (store: string): { name: string; charts: Record<string, FrozenFacts> }[] =>
  [...readStore(store)].map(([name, files]) => {
    const facts = files.get("facts.json");
    if (!facts)
      throw new Error(
        `The edition ${name} has no facts.json. Make editions with \`npm run edition\`; restore ${store}/ from the repository.`,
      );
    return { name, charts: JSON.parse(Buffer.from(facts).toString()) as Record<string, FrozenFacts> };
  });

let published: ReturnType<typeof readEditions> | undefined;

/** The newest editions that hold a chart, newest first. */
export const editionsOf = (chart: string): EditionOf[] =>
  (published ??= readEditions(editionsFolder))
    .flatMap(({ name, charts }) => (charts[chart] ? [{ name, facts: charts[chart] }] : []))
    .reverse()
    .slice(0, offered);
