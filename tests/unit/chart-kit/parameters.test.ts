import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseChoices, reserved, writeChoices } from "../../../src/chart-kit/parameters.ts";

const spec = { measure: ["count", "value", "ticket"], unit: ["yuan", "share"] };
const plain = { measure: "count", unit: "yuan" };

describe("an address selects a view", () => {
  test("the plain one has the first option of every choice", () =>
    expect(parseChoices("", spec)).toEqual({ choices: plain, misread: [] }));

  test.each(["?measure=value", "measure=value"])("with or without its question mark: %s", (search) =>
    expect(parseChoices(search, spec)).toEqual({ choices: { ...plain, measure: "value" }, misread: [] }),
  );

  test.each([...reserved])("%s means something else and is passed by", (name) =>
    expect(parseChoices(`?${name}=dark`, spec)).toEqual({ choices: plain, misread: [] }),
  );

  test.each([
    "utm_source=mail&utm_medium=x",
    "fbclid=IwAR0",
    "gclid=a",
    "ref=home",
    "spm=a2c4e",
    "_x_tr_sl=en&_x_tr_tl=fr",
    "from=singlemessage&isappinstalled=0",
    "colour=red",
    "toString=a",
    "a=1&b=2&c=3&d=4&e=5&f=6",
  ])("what others add to an address passes in silence: %s", (added) =>
    expect(parseChoices(`?${added}&measure=value`, spec)).toEqual({
      choices: { ...plain, measure: "value" },
      misread: [],
    }),
  );
});

describe("what is not understood falls back and is said", () => {
  test.each([
    ["an unknown value", "?measure=weight", { name: "measure", value: "weight", known: spec.measure }],
    ["a blank", "?measure=", { name: "measure", value: "", known: spec.measure }],
    [
      "a long value",
      `?measure=${"长".repeat(50)}`,
      { name: "measure", value: `${"长".repeat(39)}…`, known: spec.measure },
    ],
  ])("%s", (_what, search, misread) =>
    expect(parseChoices(search, spec)).toEqual({ choices: plain, misread: [misread] }),
  );

  test("the first of two values counts", () => {
    const { choices, misread } = parseChoices("?measure=value&measure=ticket", spec);
    expect(choices.measure).toBe("value");
    expect(misread).toEqual([{ name: "measure", value: "ticket", known: spec.measure }]);
  });

  test("five complaints are enough", () =>
    expect(parseChoices(`?${"measure=x&".repeat(6)}`, spec).misread).toHaveLength(5));
});

/** Thousands of addresses, made of what a reader, a host, a careless script or an attacker may write. */
const runs = { numRuns: 4000 };

const word = fc.oneof(
  fc.constantFrom(...Object.keys(spec), ...Object.values(spec).flat(), ...reserved),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "length",
    "",
    " ",
    "null",
    "undefined",
    "NaN",
    "[object Object]",
  ),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "${alert(1)}",
    "{name}",
    "\u202Eeulav",
  ),
  fc.constantFrom("金额", "👩‍👩‍👧‍👦", "e\u0301", "\ud800", "\u0000", "%", "%zz", "%E0%A4%A", "&", "=", "+", "#", "?"),
  fc.string({ unit: "binary" }),
  fc.string({ minLength: 500, maxLength: 3000 }),
);
const pair = fc
  .tuple(word, fc.constantFrom("=", "==", "", "%3D"), word, fc.boolean())
  .map(([name, sign, value, encoded]) => {
    const write = (text: string) => (encoded ? encodeURIComponent(text.toWellFormed()) : text);
    return write(name) + sign + write(value);
  });
const address = fc
  .tuple(fc.constantFrom("?", "", "??"), fc.array(pair, { maxLength: 12 }), fc.constantFrom("&", ";", "&&"))
  .map(([head, pairs, sign]) => head + pairs.join(sign));

describe("whatever an address holds", () => {
  test("nothing throws, and every choice has one of its options", () =>
    fc.assert(
      fc.property(address, (search) => {
        const { choices } = parseChoices(search, spec);
        expect(Object.keys(choices)).toEqual(Object.keys(spec));
        for (const [name, options] of Object.entries(spec)) expect(options).toContain(choices[name]);
      }),
      runs,
    ));

  test("few and short complaints come of it, each about something that is there", () =>
    fc.assert(
      fc.property(address, (search) => {
        const { misread } = parseChoices(search, spec);
        expect(misread.length).toBeLessThanOrEqual(5);
        for (const { name, value, known } of misread) {
          expect([...name].length).toBeLessThanOrEqual(40);
          expect([...value].length).toBeLessThanOrEqual(40);
          expect(reserved.has(name)).toBe(false);
          expect(known).toEqual(Object.hasOwn(spec, name) ? spec[name as keyof typeof spec] : []);
        }
      }),
      runs,
    ));

  test("what is shown is written plainly, and read back without complaint", () =>
    fc.assert(
      fc.property(address, (search) => {
        const { choices } = parseChoices(search, spec);
        const written = writeChoices(choices, spec);
        expect(written).toMatch(/^(\?[a-z=&]+)?$/);
        expect(parseChoices(written, spec)).toEqual({ choices, misread: [] });
      }),
      runs,
    ));

  test("the prototype of objects is left alone", () =>
    fc.assert(
      fc.property(address, (search) => {
        parseChoices(search, spec);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>)["measure"]).toBeUndefined();
      }),
      { numRuns: 500 },
    ));
});

describe("whatever a chart offers", () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/);
  const offer = fc
    .dictionary(id, fc.uniqueArray(id, { minLength: 1, maxLength: 5 }), { maxKeys: 4 })
    .map((entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => !reserved.has(name))));
  const view = offer.chain((offered) =>
    fc
      .record(Object.fromEntries(Object.entries(offered).map(([name, options]) => [name, fc.constantFrom(...options)])))
      .map((choices) => ({ offered, choices: { ...choices } })),
  );

  test("a view is written and read back as it was, and no two views share an address", () =>
    fc.assert(
      fc.property(view, ({ offered, choices }) => {
        const written = writeChoices(choices, offered);
        expect(parseChoices(written, offered)).toEqual({ choices, misread: [] });
        const isPlain = Object.entries(offered).every(([name, options]) => choices[name] === options[0]);
        expect(written === "").toBe(isPlain);
      }),
      runs,
    ));

  test("options of another chart are not taken", () =>
    fc.assert(
      fc.property(view, ({ offered, choices }) => {
        expect(parseChoices(writeChoices(choices, offered), {})).toEqual({ choices: {}, misread: [] });
      }),
      runs,
    ));
});

describe("a view is written as an address", () => {
  test("the default needs none", () => expect(writeChoices(plain, spec)).toBe(""));
  test("only what differs is named", () =>
    expect(writeChoices({ measure: "ticket", unit: "yuan" }, spec)).toBe("?measure=ticket"));

  test("and read back as it was", () =>
    fc.assert(
      fc.property(fc.constantFrom(...spec.measure), fc.constantFrom(...spec.unit), (measure, unit) => {
        expect(parseChoices(writeChoices({ measure, unit }, spec), spec)).toEqual({
          choices: { measure, unit },
          misread: [],
        });
      }),
    ));
});
