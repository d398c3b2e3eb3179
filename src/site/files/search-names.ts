import { actors } from "../prose/actors.ts";

/** What has a name in both languages, or is written in one word as well as in two. */
const things: readonly (readonly string[])[] = [
  ["bar code", "条码"],
  ["QR code", "二维码"],
  ["WeChat Pay", "微信支付"],
  ["money-market fund", "货币基金", "货币市场基金"],
  ["red envelope", "红包"],
  ["digital yuan", "e-CNY", "数字人民币"],
  ["Huabei", "花呗"],
  ["Jiebei", "借呗"],
];

const isLatin = (name: string) => /[A-Za-z]/.test(name);
const patternOf = (name: string) => new RegExp(isLatin(name) ? `\\b${name.replaceAll(" ", "[ -]")}s?\\b` : name, "iu");
/** An actor's name may be a pattern that says what must not follow; to be typed it is the name alone. */
const typed = (name: string) => name.replace(/\(\?!.*?\)/g, "");
/** "Yu’e Bao" as it is in addresses, "bar code" in one word. */
const joined = (name: string) => (isLatin(name) && /\W/.test(name) ? [name.replace(/\W/gu, "")] : []);

const known = [...actors, ...things].map((names) => ({
  patterns: names.map(patternOf),
  names: names.map(typed).flatMap((name) => [name, ...joined(name)]),
}));

/** All names, in both languages and in every spelling, of what a text speaks of; readers search by any of them. */
export const spellingsIn = (text: string): string =>
  known
    .filter(({ patterns }) => patterns.some((pattern) => pattern.test(text)))
    .flatMap(({ names }) => names)
    .join(" · ");
