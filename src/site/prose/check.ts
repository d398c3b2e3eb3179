import type { Lang } from "../../i18n/lang.ts";
import { checkClaim } from "./claim.ts";
import { dollarsAt, type DollarFigure } from "./dollars.ts";
import { figureAt, NoFigure, plain, type Lookup } from "./figures.ts";
import { checkEvent } from "./event.ts";
import type { Mention, Prose, Tag } from "./parse.ts";
import { checkQuote } from "./quote.ts";
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
    const complaint = checks[mention.tag]?.(mention, lang, lookup);
    return complaint ? [`${mention.where} ${complaint}`] : [];
  });
}

const checks: Partial<Record<Tag, (mention: Mention, lang: Lang, lookup: Lookup) => string | undefined>> = {
  Fact: checkFact,
  Claim: (mention, _lang, lookup) => checkClaim(mention, lookup),
  Event: checkEvent,
  Quote: checkQuote,
};

function missing(mention: Mention, names: readonly string[]): string | undefined {
  const absent = names.filter((name) => !mention.attributes[name]);
  return absent.length > 0
    ? `<${mention.tag}> lacks ${absent.join(", ")}. Write <${mention.tag} ${names.map((name) => `${name}=…`).join(" ")}>words</${mention.tag}>.`
    : undefined;
}

/** "541,280,000,000 yuan, which is 87,303,226,000 US dollars at the mean rate of 2014-03" */
const converted = ({ yuan, value, rates }: DollarFigure): string =>
  `${plain(yuan)} yuan, which is ${plain(value)} US dollars at the mean rate of ${rates.map((key) => key.replace(/^\w+\//, "")).join(" and ")}`;

function checkFact(mention: Mention, lang: Lang, lookup: Lookup): string | undefined {
  const lack = missing(mention, ["of", "at", "show"]);
  if (lack) return lack;
  const { of, at, show } = mention.attributes as { of: string; at: string; show: string };
  const unit = mention.attributes["in"];
  if (unit !== undefined && unit !== "usd") return `is marked in="${unit}". Expected in="usd", or none. Correct it.`;
  const quantity = readQuantity(mention.words, lang);
  if (!quantity)
    return `says "${mention.words}", which is no quantity the check can read. Write digits with their unit, as in ${lang === "en" ? '"541 billion yuan"' : "“5413亿元”"}.`;
  try {
    const dollars = unit === "usd" ? dollarsAt(lookup, of, at, show) : undefined;
    const figure = dollars ?? figureAt(lookup, of, at, show);
    if (dollars && quantity.kind !== "usd")
      return `says "${mention.words}", and is marked in="usd". Expected dollars, as in "$87.1 billion". Write the sign, or take the mark out.`;
    if (quantity.kind && figure.kind && quantity.kind !== figure.kind)
      return `says "${mention.words}" (${quantity.kind}). The row "${at}" of ${of} counts ${figure.kind}. Correct the words, or the row named.`;
    if (!agrees(quantity, figure.value))
      return `says "${mention.words}". The row "${at}" of ${of} says ${dollars ? converted(dollars) : `${plain(figure.value)}${figure.kind ? ` ${figure.kind}` : ""}`}. Read the sentence again and correct it, or the row.`;
  } catch (error) {
    if (error instanceof NoFigure) return `says "${mention.words}". ${error.message}`;
    throw error;
  }
  return undefined;
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
