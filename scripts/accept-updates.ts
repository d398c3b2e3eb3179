import { globSync } from "node:fs";
import { acceptUpdates } from "../src/site/tables/updated.ts";

/** Dates the tables and essays that have changed; run it before committing a change of content. */
const paths = ["data/*.csv", "content/essays/*/*.mdx"].flatMap((pattern) => globSync(pattern));
const changed = acceptUpdates(paths, new Date().toISOString().slice(0, 10));
console.log(changed.length > 0 ? `Dated ${changed.join(", ")}.` : "Nothing has changed.");
