import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moneyUnits } from "../../../src/chart-kit/money.ts";
import { allSeries, isSeries } from "../../../src/explore/catalogue.ts";
import {
  defaultState,
  markForms,
  isSame,
  mostSeries,
  parseState,
  scales,
  ways,
  writeState,
  type State,
} from "../../../src/explore/state.ts";

const ids = allSeries.map(({ id }) => id);
const mobile = "payment-volumes.bank-mobile.value.year";

/** Whether a state is one the page can draw or refuse. */
const isWhole = ({ series, as, unit, base, form, scale, events }: State): boolean =>
  series.length > 0 &&
  series.length <= mostSeries &&
  new Set(series).size === series.length &&
  series.every(isSeries) &&
  ways.includes(as) &&
  moneyUnits.includes(unit) &&
  markForms.includes(form) &&
  scales.includes(scale) &&
  typeof events === "boolean" &&
  (base === undefined || /^\d{4}(Q[1-4]|-\d{2}-\d{2})?$/.test(base));

/** Any state a reader can make. */
const states: fc.Arbitrary<State> = fc
  .record({
    series: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: mostSeries }),
    as: fc.constantFrom(...ways),
    unit: fc.constantFrom(...moneyUnits),
    base: fc.option(fc.constantFrom("2016", "2016Q3", "2014-03-31"), { nil: undefined }),
    form: fc.constantFrom(...markForms),
    scale: fc.constantFrom(...scales),
    events: fc.boolean(),
  })
  // Only an index has a base.
  .map(({ base, ...rest }) => (base !== undefined && rest.as === "index" ? { ...rest, base } : rest));

describe("an address names a chart", () => {
  test("the plain one is the default", () => expect(parseState("")).toEqual({ state: defaultState, misread: [] }));
  test("and is written plain", () => expect(writeState(defaultState)).toBe(""));

  test("what a reader makes is read back as it was", () =>
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(writeState(state))).toEqual({ state, misread: [] });
      }),
    ));

  test("and one chart has one address", () =>
    fc.assert(
      fc.property(states, (state) => {
        expect(isSame(parseState(writeState(state)).state, state)).toBe(true);
      }),
    ));
});

describe("what is not understood is left out and said", () => {
  test.each([
    ["a series nobody has", "?s=nothing", { problem: "series", name: "s", value: "nothing", known: [] }],
    ["a way nobody has", `?s=${mobile}&as=magic`, { problem: "value", name: "as", value: "magic", known: [...ways] }],
    ["a series twice", `?s=${mobile}&s=${mobile}`, { problem: "twice", name: "s", value: mobile, known: [] }],
    ["a base that is no period", "?base=2016Q7", { problem: "value", name: "base", value: "2016Q7", known: [] }],
    [
      "a setting twice",
      "?form=bar&form=dots",
      { problem: "value", name: "form", value: "dots", known: [...markForms] },
    ],
    [
      "markup",
      "?s=<img src=x onerror=alert(1)>",
      { problem: "series", name: "s", value: "<img src=x onerror=alert(1)>", known: [] },
    ],
  ])("%s", (_what, search, misread) => expect(parseState(search).misread).toEqual([misread]));

  test("a fifth series", () => {
    const five = ids.slice(0, 5);
    const { state, misread } = parseState(`?${five.map((id) => `s=${id}`).join("&")}`);
    expect(state.series).toEqual(five.slice(0, 4));
    expect(misread).toEqual([
      { problem: "many", name: "s", value: five[4]!.length > 40 ? `${five[4]!.slice(0, 39)}…` : five[4], known: [] },
    ]);
  });

  test("an endless address is read to two thousand characters", () => {
    const { state, misread } = parseState(`?s=${mobile}&x=${"a".repeat(5000)}`);
    expect(state.series).toEqual([mobile]);
    expect(misread[0]).toEqual({ problem: "long", name: "", value: "5044", known: [] });
  });

  test.each(["theme", "title", "background", "childId"])("%s belongs to the frame and is passed by", (name) =>
    expect(parseState(`?${name}=dark`)).toEqual({ state: defaultState, misread: [] }),
  );
});

describe("nothing breaks it", () => {
  const check = (search: string) => {
    const { state, misread } = parseState(search);
    const short =
      misread.length <= 5 && misread.every(({ name, value }) => [...name].length <= 40 && [...value].length <= 40);
    return isWhole(state) && short;
  };

  test("any text", () =>
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 3000 }), check), { numRuns: 2000 }));

  test("any parameters, repeated, hostile or in any script", () => {
    const names = fc.oneof(
      fc.constantFrom("s", "as", "base", "form", "scale", "events", "__proto__", "constructor"),
      fc.string({ unit: "grapheme" }),
    );
    const values = fc.oneof(
      fc.constantFrom(
        ...ids.slice(0, 5),
        ...ways,
        ...markForms,
        "2016",
        "'\"><script>alert(1)</script>",
        "javascript:alert(1)",
        "%00",
        "../../etc/passwd",
      ),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 30 }), (pairs) =>
        check(`?${new URLSearchParams(pairs).toString()}`),
      ),
      { numRuns: 2000 },
    );
  });
});
