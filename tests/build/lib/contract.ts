import { createHash } from "node:crypto";
import { basename } from "node:path";
import { typeOf } from "../../../scripts/serve.ts";
import type { Site } from "./site.ts";

/** What an address answers: its content type, and what those who read it by machine hold on to. */
export interface Answer {
  address: string;
  /** "text/csv"; undefined in a contract that does not say. */
  type?: string | undefined;
  /** The keys of a JSON object, the columns of a table, the checksum of an edition. */
  keys: string[];
}

/** The promises of a contract file: one a line, as `address type key,key`; `#` begins a remark. */
export const answersIn = (text: string): Answer[] =>
  text
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter(Boolean)
    .map((line) => {
      const [address = "", type, keys = ""] = line.split(/\s+/);
      return { address, type, keys: keys.split(",").filter(Boolean) };
    });

/** The addresses of a contract file. */
export const promisesIn = (text: string): string[] => answersIn(text).map(({ address }) => address);

export const written = ({ address, type, keys }: Answer): string =>
  [address, type, keys.join(",")].filter(Boolean).join(" ");

/**
 * Files nobody is promised: hashed ones change their name with their content; an edition answers for its own files;
 * `_headers` is read by hosts and not served.
 */
const isOffered = (file: string) =>
  file !== "_headers" &&
  !file.startsWith("assets/") &&
  (!file.startsWith("editions/") || basename(file) === "checksums.json");

function keysOf(file: string, bytes: Buffer): string[] {
  if (file.startsWith("editions/")) return [`sha256:${createHash("sha256").update(bytes).digest("hex")}`];
  // The header of a wide table is words, in the language of its page: no program holds on to them.
  if (file.endsWith(".wide.csv")) return [];
  if (file.endsWith(".csv")) return bytes.toString().split("\n", 1)[0]!.trim().split(",").filter(Boolean);
  if (!file.endsWith(".json")) return [];
  const value = JSON.parse(bytes.toString()) as unknown;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).sort() : [];
}

const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`;

/** The addresses a site offers for keeps. */
export const offers = (files: Iterable<string>): string[] => [...files].filter(isOffered).map(addressOf).sort();

/** Everything a site offers for keeps, with what it answers. */
export const answersOf = (files: ReadonlyMap<string, Buffer>): Answer[] =>
  [...files]
    .filter(([file]) => isOffered(file))
    .map(([file, bytes]) => ({
      address: addressOf(file),
      type: typeOf(file).replace(/;.*/, ""),
      keys: keysOf(file, bytes),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));

/** A withdrawn chart answers at every address it had, and says so in place of what it said. */
const isTombstone = ({ address, keys }: Answer, answers: ReadonlyMap<string, Answer>): boolean => {
  const json = address.replace(/^(.*\/)?(charts|embed|oembed)\/([a-z0-9-]+).*$/, "$1charts/$3.json");
  return keys.includes("withdrawn") || (answers.get(json)?.keys.includes("withdrawn") ?? false);
};

export interface Breach {
  /** Addresses that are gone. */
  vanished: string[];
  /** Addresses that answer otherwise: another type, or without a key they had. */
  changed: string[];
  /** Addresses, types and keys that nobody was promised yet. */
  unlisted: string[];
}

/** Where a site and its contract part. */
export function compare(promises: readonly Answer[], site: Site): Breach {
  const answers = new Map(answersOf(site.files).map((answer) => [answer.address, answer]));
  const promised = new Map(promises.map((promise) => [promise.address, promise]));
  const changed = promises.flatMap((promise) => {
    const answer = answers.get(promise.address);
    if (!answer || isTombstone(answer, answers)) return [];
    const lost = promise.keys.filter((key) => !answer.keys.includes(key));
    return [
      ...(promise.type && promise.type !== answer.type
        ? [`${promise.address} was ${promise.type} and is ${answer.type}`]
        : []),
      ...(lost.length > 0 ? [`${promise.address} answers without ${lost.join(", ")}`] : []),
    ];
  });
  const unlisted = [...answers.values()].flatMap((answer) => {
    const promise = promised.get(answer.address);
    if (!promise) return [answer.address];
    if (isTombstone(answer, answers)) return [];
    const news = answer.keys.filter((key) => !promise.keys.includes(key));
    return [
      ...(promise.type ? [] : [`${answer.address} (${answer.type})`]),
      ...(news.length > 0 ? [`${answer.address}: ${news.join(", ")}`] : []),
    ];
  });
  return {
    vanished: promises.map(({ address }) => address).filter((address) => !answers.has(address)),
    changed,
    unlisted,
  };
}

/** The contract with all that a site offers added to it. It never takes anything away: a promise is for good. */
export function accepted(promises: readonly Answer[], site: Site): Answer[] {
  const merged = new Map(promises.map((promise) => [promise.address, promise]));
  for (const answer of answersOf(site.files)) {
    const promise = merged.get(answer.address);
    const keys = [...new Set([...(promise?.keys ?? []), ...answer.keys])];
    merged.set(answer.address, { address: answer.address, type: promise?.type ?? answer.type, keys });
  }
  return [...merged.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
