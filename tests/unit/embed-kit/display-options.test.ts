import fc from "fast-check";
import { expect, test } from "vitest";
import { displayOptions } from "../../../src/chart-kit/parameters.ts";
import { parseDisplayOptions, pymName, wordPressSecret } from "../../../src/embed-kit/display-options.ts";

test("an address says how an embed is displayed; what it leaves out stays as it is", () => {
  expect(parseDisplayOptions("")).toEqual({ displayed: {}, misread: [] });
  expect(parseDisplayOptions("?theme=dark&title=off&background=transparent&quiet=on&scale=log")).toEqual({
    displayed: { theme: "dark", title: "off", background: "transparent", quiet: "on" },
    misread: [],
  });
});

test("each part of an embed that may be left out is named apart", () => {
  expect(parseDisplayOptions("?subtitle=off&caption=off&events=off").displayed).toEqual({
    subtitle: "off",
    caption: "off",
    events: "off",
  });
  expect(parseDisplayOptions("?events=no").misread).toEqual([{ name: "events", value: "no", known: ["on", "off"] }]);
});

test("what is not understood is reported, not followed", () =>
  expect(parseDisplayOptions('?theme=<img src=x onerror="alert(1)">&title=off')).toEqual({
    displayed: { title: "off" },
    misread: [{ name: "theme", value: '<img src=x onerror="alert(1)">', known: ["auto", "light", "dark"] }],
  }));

test("no address dresses an embed in anything but its clothes", () =>
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(displayOptions)), fc.string({ unit: "binary" }), (name, value) => {
      const { displayed, misread } = parseDisplayOptions(`?${name}=${value}`);
      for (const [key, worn] of Object.entries(displayed))
        expect(displayOptions[key as keyof typeof displayOptions]).toContain(worn);
      for (const { value } of misread) expect([...value].length).toBeLessThanOrEqual(40);
    }),
  ));

test("pym.js is answered by the name it gave, and by no other text", () => {
  expect(pymName("?initialWidth=320&childId=chart-1_a")).toBe("chart-1_a");
  for (const name of ["", "xPYMx\u0000", "<b>", "a b", "a".repeat(81)])
    expect(pymName(`?childId=${name}`)).toBeUndefined();
});

test("WordPress is answered with the secret it gave, and with no other text", () => {
  expect(wordPressSecret("#?secret=AbC123xyz0")).toBe("AbC123xyz0");
  for (const hash of [
    "",
    "#",
    "#2014-03-31",
    "#?secret=",
    "#?secret=a b",
    "#?secret=<b>",
    `#?secret=${"a".repeat(41)}`,
  ])
    expect(wordPressSecret(hash)).toBeUndefined();
});
