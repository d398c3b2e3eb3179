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
});

describe("what is not understood falls back and is said", () => {
  test.each([
    ["an unknown value", "?measure=weight", { name: "measure", value: "weight", known: spec.measure }],
    ["an unknown name", "?colour=red", { name: "colour", value: "red", known: [] }],
    ["what every object has", "?toString=a", { name: "toString", value: "a", known: [] }],
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
    expect(parseChoices("?a=1&b=2&c=3&d=4&e=5&f=6", spec).misread).toHaveLength(5));

  test("nothing throws, and every choice has one of its options", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (search) => {
        const { choices } = parseChoices(search, spec);
        for (const [name, options] of Object.entries(spec)) expect(options).toContain(choices[name]);
      }),
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
