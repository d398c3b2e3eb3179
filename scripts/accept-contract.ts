import { readFileSync, writeFileSync } from "node:fs";
import { accepted, compare, answersIn, written } from "../tests/build/lib/contract.ts";
import { dist } from "../tests/build/lib/site.ts";

const file = "tests/build/contract.txt";

/** Adds what dist/ answers to the contract. It never takes anything away: a promise is for good. */
const text = readFileSync(file, "utf8");
const promises = answersIn(text);
const { unlisted } = compare(promises, dist());
const remarks = text.split("\n").filter((line) => line.startsWith("#"));
writeFileSync(file, [...remarks, ...accepted(promises, dist()).map(written), ""].join("\n"));
console.log(unlisted.length ? `Promised for good:\n${unlisted.join("\n")}` : "Nothing to add.");
