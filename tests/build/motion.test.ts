import { transform, type Declaration, type MediaCondition, type MediaQuery } from "lightningcss";
import { expect, test } from "vitest";
import { inlineScripts, inlineStyles } from "./lib/policy.ts";
import { dist, siteOf, type Site } from "./lib/site.ts";

/**
 * Nothing flashes and nothing moves that a reader has asked to stay still (WCAG 2.2.2, 2.3.1, 2.3.3). A page has five
 * ways to move by itself: an animation, a transition, a scroll that glides, a picture that plays, a script. The first
 * three stand in stylesheets; the others are not used at all.
 */

/** In seconds. What is over in half of one, once and in one direction, can neither flash nor go on beside the reading. */
const longest = 0.5;

/** What WCAG does not count as motion: a change of colour or opacity. Shorter than a blink, it may stay for everyone. */
const isStill = (property: string) => property === "opacity" || property.endsWith("color");

const isForReadersOfMotion = (condition: MediaCondition): boolean => {
  if (condition.type === "operation")
    return condition.operator === "and"
      ? condition.conditions.some(isForReadersOfMotion)
      : condition.conditions.every(isForReadersOfMotion);
  if (condition.type !== "feature") return false;
  const { value } = condition;
  return (
    value.type === "plain" &&
    value.name === "prefers-reduced-motion" &&
    value.value.type === "ident" &&
    value.value.value === "no-preference"
  );
};

/** Whether all of a query, "a, b" included, holds only where the reader has not asked for less motion. */
const asksFirst = (queries: readonly MediaQuery[]): boolean =>
  queries.length > 0 &&
  queries.every(({ condition, qualifier }) => qualifier !== "not" && condition && isForReadersOfMotion(condition));

/** What is wrong with the motion one declaration asks for; `asked` is whether the reader is asked first. */
function faultsOf(declaration: Declaration, asked: boolean): string[] {
  const name = declaration.property === "unparsed" ? declaration.value.propertyId.property : declaration.property;
  if (name === "scroll-behavior" || (declaration.property === "custom" && declaration.value.name === "scroll-behavior"))
    return asked ? [] : ["scroll-behavior without asking for prefers-reduced-motion"];
  if (!/^(animation|transition)/.test(name)) return [];
  if (declaration.property === "animation")
    return declaration.value
      .filter(({ name }) => name.type !== "none")
      .flatMap(({ duration, iterationCount }) => [
        ...(iterationCount.type === "infinite" || iterationCount.value > 1 ? ["an animation that repeats"] : []),
        ...(secondsOf(duration) > longest ? [`an animation of ${secondsOf(duration)} s`] : []),
        ...(asked ? [] : ["an animation without asking for prefers-reduced-motion"]),
      ]);
  if (declaration.property === "transition")
    return declaration.value
      .filter(({ duration }) => secondsOf(duration) > 0)
      .flatMap(({ duration, property }) => [
        ...(secondsOf(duration) > longest ? [`a transition of ${secondsOf(duration)} s`] : []),
        ...(asked || isStill(property.property)
          ? []
          : [`a transition of ${property.property} without asking for prefers-reduced-motion`]),
      ]);
  return [`${name}, which says only a part. Write animation or transition whole, without var()`];
}

const secondsOf = ({ type, value }: { type: "seconds" | "milliseconds"; value: number }) =>
  type === "seconds" ? value : value / 1000;

/** What moves too long, too often or unasked in a stylesheet. */
function styleFaults(css: string): string[] {
  const faults: string[] = [];
  /** For each @media around what is being read, whether it asks. */
  const around: boolean[] = [];
  transform({
    filename: "style.css",
    code: Buffer.from(css),
    visitor: {
      Rule: {
        media: ({ value }) => void around.push(asksFirst(value.query.mediaQueries)),
        keyframes: ({ value }) => {
          if (value.keyframes.length > 2)
            faults.push(`@keyframes of ${value.keyframes.length} steps, which could flash`);
        },
      },
      RuleExit: { media: () => void around.pop() },
      Declaration: (declaration) => void faults.push(...faultsOf(declaration, around.includes(true))),
    },
  });
  return faults;
}

/** Elements and files that play by themselves. */
const players = "animate, animateTransform, animateMotion, set, video, audio, marquee, blink, img[src$='.gif']";
const playing = /\.(gif|apng|webp|webm|mp4|mp3)$/;
/** How a script would move what is on the screen, or go on doing so. */
const moving = /\.animate\(|\bsetInterval\(|behavior:\s*["'`]smooth/g;
/** The one way a script may animate: once, for at most half a second, where motion was not refused (client/travel.ts). */
const duration = /\bduration:\s*([\d.e]+)/g;
const isAsked = (code: string) => code.includes("prefers-reduced-motion: no-preference");

/** What moves in a script: every way but the one allowed, and that one where it is longer or does not ask. */
function scriptFaults(code: string): string[] {
  const found = [...code.matchAll(moving)].map(([match]) => match);
  const durations = [...code.matchAll(duration)].map(([, value]) => Number(value));
  const isShort = durations.length > 0 && durations.every((value) => value <= 500) && !/\biterations:/.test(code);
  return found.filter((match) => match !== ".animate(" || !isShort || !isAsked(code));
}

/** Everything of a site that moves too long, too often or unasked, each with where it stands. */
function motionFaults(site: Site): string[] {
  const files = [...site.files].map(([file, bytes]) => [`/${file}`, bytes] as const);
  const styles = new Map(site.pages.flatMap(({ path, html }) => inlineStyles(html).map((css) => [css, path] as const)));
  for (const [file, bytes] of files) if (file.endsWith(".css")) styles.set(bytes.toString(), file);
  const scripts = new Map(
    site.pages.flatMap(({ path, html }) => inlineScripts(html).map((code) => [code, path] as const)),
  );
  for (const [file, bytes] of files) if (/\.m?js$/.test(file)) scripts.set(bytes.toString(), file);
  const drawings = files
    .filter(([file]) => file.endsWith(".svg"))
    .flatMap(([file, bytes]) =>
      siteOf({ "drawing.html": bytes }).pages.map(({ document }) => ({ path: file, document })),
    );

  return [
    ...[...styles].flatMap(([css, where]) => styleFaults(css).map((fault) => `${where}: ${fault}`)),
    ...[...scripts].flatMap(([code, where]) => scriptFaults(code).map((found) => `${where}: ${found}`)),
    ...[...site.pages, ...drawings].flatMap(({ path, document }) =>
      [...document.querySelectorAll(players)].map(({ tagName }) => `${path}: <${tagName.toLowerCase()}>`),
    ),
    ...files.filter(([file]) => playing.test(file)).map(([file]) => `${file}: a file that plays`),
  ];
}

test("nothing in the site moves for longer than half a second, more than once, or unasked", () => {
  const site = dist();
  expect([...site.files.keys()].filter((file) => file.endsWith(".css")).length).toBeGreaterThan(0);
  expect(site.pages.some(({ html }) => inlineStyles(html).some((css) => css.includes("@keyframes")))).toBe(true);
  expect(motionFaults(site)).toEqual([]);
});

const still = "(prefers-reduced-motion:no-preference)";

test.each([
  [`@media ${still}{p{animation:a .5s}}`, []],
  [`@media screen and ${still} and (width>=40rem){p{transition:transform .2s}}`, []],
  [`@media ${still}{@media (width>=40rem){html{scroll-behavior:smooth}}}`, []],
  ["p{transition:opacity .15s .15s,background-color .1s}q{animation:none;transition:none}", []],
  ["p{animation:a .2s}", ["an animation without asking for prefers-reduced-motion"]],
  [`@media ${still}{p{animation:a .2s infinite}}`, ["an animation that repeats"]],
  [`@media ${still}{p{animation:a .2s 3}}`, ["an animation that repeats"]],
  [`@media ${still}{p{animation:a 600ms,b 1s}}`, ["an animation of 0.6 s", "an animation of 1 s"]],
  [`@media ${still}{p{transition:opacity 2s}}`, ["a transition of 2 s"]],
  ["p{transition:transform .2s}", ["a transition of transform without asking for prefers-reduced-motion"]],
  ["p{transition:.2s}", ["a transition of all without asking for prefers-reduced-motion"]],
  [
    `@media not ${still}{p{animation:a .2s}}@media print,${still}{q{animation:a .2s}}@media (prefers-reduced-motion){i{animation:a .2s}}`,
    Array(3).fill("an animation without asking for prefers-reduced-motion"),
  ],
  ["html{scroll-behavior:smooth}", ["scroll-behavior without asking for prefers-reduced-motion"]],
  [
    `@media ${still}{p{animation-iteration-count:infinite}q{transition:opacity var(--long)}}`,
    ["animation-iteration-count", "transition"].map(
      (name) => `${name}, which says only a part. Write animation or transition whole, without var()`,
    ),
  ],
  ["@keyframes a{0%{opacity:0}50%{opacity:1}to{opacity:0}}", ["@keyframes of 3 steps, which could flash"]],
])("%s", (css, faults) => {
  expect(styleFaults(css)).toEqual(faults);
});

test("what plays is found in pages, drawings, scripts and files", () => {
  const site = siteOf({
    "index.html":
      "<style>p{animation:a .2s}</style><script>setInterval(turn, 100)</script><svg><animate/></svg><video></video>",
    "a.svg": "<svg><set/></svg>",
    "a.js": 'x.animate([]);y.scrollIntoView({behavior:"smooth"})',
    "a.gif": "",
  });
  const asked =
    'matchMedia("screen and (prefers-reduced-motion: no-preference)").matches&&x.animate([],{duration:450})';
  expect(scriptFaults(asked)).toEqual([]);
  expect(scriptFaults(asked.replace("450", "900"))).toEqual([".animate("]);
  expect(motionFaults(site)).toEqual([
    "/: an animation without asking for prefers-reduced-motion",
    "/: setInterval(",
    "/a.js: .animate(",
    '/a.js: behavior:"smooth',
    "/: <animate>",
    "/: <video>",
    "/a.svg: <set>",
    "/a.gif: a file that plays",
  ]);
});
