import { describe, expect, test } from "vitest";
import { checkOffers, offers } from "../../../../src/site/registry/explore.ts";

const table = (downloadable: boolean) => ({
  licence: downloadable
    ? { downloadable, name: { en: "", zh: "" }, url: "https://a.org/" }
    : { downloadable, reason: { en: "", zh: "" } },
});
const known = new Map([
  ["cash", table(true)],
  ["red-packets", table(true)],
  ["closed", table(false)],
]) as unknown as Parameters<typeof checkOffers>[1];

test("every table of the site is in Explore, or declared out of it", () => expect(() => offers()).not.toThrow());

describe("what is refused", () => {
  const about = (offered: string[], without: Record<string, string>) => () => checkOffers(offered, known, without);

  test("a table that is neither in Explore nor declared out of it", () =>
    expect(about(["cash"], { closed: "Closed." })).toThrow(
      new Error(
        "data/red-packets.csv is not in Explore. Expected src/explore/series/red-packets.ts, listed in src/explore/catalogue.ts, or a reason in src/explore/without-series.ts.",
      ),
    ));
  test("a table that is both", () =>
    expect(about(["cash", "red-packets"], { closed: "Closed.", cash: "Why?" })).toThrow(
      new Error('src/explore/without-series.ts lists "cash", which is in src/explore/catalogue.ts. Remove it there.'),
    ));
  test("a reason for a table that does not exist", () =>
    expect(about(["cash", "red-packets"], { closed: "Closed.", gold: "No table." })).toThrow(
      new Error('src/explore/without-series.ts lists "gold", which is no table. Remove it there.'),
    ));
  test("series of a table that may not be downloaded, or does not exist", () =>
    expect(about(["cash", "red-packets", "closed", "gold"], {})).toThrow(
      new Error(
        [
          "src/explore/series/closed.ts offers the series of a table that may not be downloaded. Take it out of src/explore/catalogue.ts.",
          "src/explore/series/gold.ts offers the series of a table that does not exist. Take it out of src/explore/catalogue.ts.",
        ].join("\n"),
      ),
    ));
});
