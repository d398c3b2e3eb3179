import type { Lang } from "../../i18n/lang.ts";
import { dollarsAt } from "./dollars.ts";
import { figureAt, NoFigure, type Lookup } from "./figures.ts";
import type { Mention, Prose } from "./parse.ts";
import { agrees, readQuantity } from "./quantity.ts";

/** An essay that says what its rows do not. The message lists every complaint, one a line. */
export class ProseError extends Error {
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(complaints.join("\n"));
    this.name = "ProseError";
    this.complaints = complaints;
  }
}

/**
 * Compares every figure of an essay with its row and runs every comparison.
 * @returns complaints: file and line, what the words say, what the row says, what to do
 */
export function checkProse(prose: Prose, lang: Lang, lookup: Lookup): string[] {
  return prose.mentions.flatMap((mention) => {
    const complaint =
      mention.tag === "Fact"
        ? checkFact(mention, lang, lookup)
        : mention.tag === "Claim"
          ? checkClaim(mention, lookup)
          : undefined;
    return complaint ? [`${mention.where} ${complaint}`] : [];
  });
}

function missing(mention: Mention, names: readonly string[]): string | undefined {
  const absent = names.filter((name) => !mention.attributes[name]);
  return absent.length > 0
    ? `<${mention.tag}> lacks ${absent.join(", ")}. Write <${mention.tag} ${names.map((name) => `${name}=…`).join(" ")}>words</${mention.tag}>.`
    : undefined;
}

function checkFact(mention: Mention, lang: Lang, lookup: Lookup): string | undefined {
  const lack = missing(mention, ["of", "at", "show"]);
  if (lack) return lack;
  const { of, at, show } = mention.attributes as { of: string; at: string; show: string };
  const unit = mention.attributes["in"];
  if (unit !== undefined && unit !== "usd") return `is marked in="${unit}". Expected in="usd", or none. Correct it.`;
  const quantity = readQuantity(mention.words, lang);
  if (!quantity)
    return `says "${mention.words}", which is no quantity the check can read. Write digits with their unit, as in ${lang === "en" ? '"541 billion yuan"' : "“5,413亿元”"}.`;
  try {
    const isDollars = mention.attributes["in"] === "usd";
    const figure = isDollars ? dollarsAt(lookup, of, at, show) : figureAt(lookup, of, at, show);
    if (isDollars && quantity.kind !== "usd")
      return `says "${mention.words}", and is marked in="usd". Expected dollars, as in "$87.1 billion". Write the sign, or take the mark out.`;
    if (quantity.kind && figure.kind && quantity.kind !== figure.kind)
      return `says "${mention.words}" (${quantity.kind}). The row "${at}" of ${of} counts ${figure.kind}. Correct the words, or the row named.`;
    if (!agrees(quantity, figure.value))
      return `says "${mention.words}". The row "${at}" of ${of} says ${plain(figure.value)}${figure.kind ? ` ${figure.kind}` : ""}. Read the sentence again and correct it, or the row.`;
  } catch (error) {
    if (error instanceof NoFigure) return `says "${mention.words}". ${error.message}`;
    throw error;
  }
  return undefined;
}

const plain = (value: number): string => new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 8 }).format(value);

/** What the predicate of a claim may ask for; figures come in base units. */
interface Asked {
  at: (key: string) => number;
  value: (of: string, key: string, show: string) => number;
}

function checkClaim(mention: Mention, lookup: Lookup): string | undefined {
  const lack = missing(mention, ["that"]);
  if (lack) return lack;
  const { of, show } = mention.attributes;
  const seen: string[] = [];
  const value: Asked["value"] = (of, key, show) => {
    const figure = figureAt(lookup, of, key, show).value;
    seen.push(`${of} ${key} = ${plain(figure)}`);
    return figure;
  };
  const at: Asked["at"] = (key) => {
    if (!of || !show)
      throw new NoFigure("`at` needs the claim's `of` and `show`. Name them, or use value(of, key, show).");
    return value(of, key, show);
  };
  try {
    const predicate = predicateOf(mention.attributes["that"]!);
    const holds = predicate({ at, value }) === true;
    if (seen.length === 0) return `claims "${mention.words}" and asks no row. Compare figures of a table.`;
    if (holds) return undefined;
  } catch (error) {
    if (error instanceof NoFigure) return `claims "${mention.words}". ${error.message}`;
    return `claims "${mention.words}", but its predicate cannot run (${(error as Error).message}). Write that={({ at, value }) => …}.`;
  }
  return `claims "${mention.words}", which the rows do not bear out: ${[...new Set(seen)].join("; ")}. Read the sentence again and correct it, or the row.`;
}

/** The cells the predicate of a claim asks for as the tables stand, in the order it asks; a claim that cannot run asks none. */
export function askedBy(mention: Mention, lookup: Lookup): { of: string; at: string; show: string }[] {
  const asked: { of: string; at: string; show: string }[] = [];
  const value: Asked["value"] = (of, at, show) => {
    asked.push({ of, at, show });
    return figureAt(lookup, of, at, show).value;
  };
  const { of = "", show = "" } = mention.attributes;
  try {
    predicateOf(mention.attributes["that"] ?? "")({ at: (key) => value(of, key, show), value });
  } catch {
    // What is wrong with a claim, checkProse says.
  }
  return asked;
}

/** The author's arrow function, from the essay's own source; it runs at build only. */
function predicateOf(source: string): (asked: Asked) => unknown {
  return new Function(`return (${source.replace(/^\{|\}$/g, "")})`)() as (asked: Asked) => unknown;
}

/** The two languages of an essay are twins: the same facts, claims and charts in the same order, dollars apart. */
export function checkTwins(a: Prose, b: Prose): string[] {
  const complaints: string[] = [];
  // Dollars help readers of one language and would be in the way of the other's.
  const [lefts, rights] = [a, b].map(({ mentions }) => mentions.filter(({ attributes }) => attributes["in"] !== "usd"));
  const length = Math.max(lefts!.length, rights!.length);
  for (let i = 0; i < length; i++) {
    const [left, right] = [lefts![i], rights![i]];
    if (left && right && describe(left) === describe(right)) continue;
    complaints.push(
      `${left?.where ?? a.file} has ${left ? describe(left) : "nothing more"}, where ${right?.where ?? b.file} has ${right ? describe(right) : "nothing more"}. Make the two languages say the same.`,
    );
    break;
  }
  return complaints;
}

const describe = ({ tag, attributes }: Mention): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => (value.startsWith("{") ? `${name}=${value.replace(/\s+/g, " ")}` : `${name}="${value}"`))].join(" ")}>`;
