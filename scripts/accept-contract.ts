import { readFileSync, writeFileSync } from "node:fs";
import { compare, promisesIn } from "../tests/build/lib/contract.ts";
import { dist } from "../tests/build/lib/site.ts";

const file = "tests/build/contract.txt";

/** Adds the addresses of dist/ to the contract. It never takes one away: a promise is for good. */
const text = readFileSync(file, "utf8");
const promises = promisesIn(text);
const { unlisted } = compare(promises, dist());
const remarks = text.split("\n").filter((line) => line.startsWith("#"));
writeFileSync(file, [...remarks, ...[...promises, ...unlisted].sort(), ""].join("\n"));
console.log(unlisted.length ? `Promised for good:\n${unlisted.join("\n")}` : "Nothing to add.");
