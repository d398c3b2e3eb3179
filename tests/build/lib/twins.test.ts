import { expect, test } from "vitest";
import { siteOf } from "./site.ts";
import { unlistedValues } from "./twins.ts";

const valuesOf = (drawn: string, listed: string) =>
  unlistedValues(
    siteOf({ "index.html": `<figure data-chart="gap"><svg>${drawn}</svg><table><tr ${listed}></tr></table></figure>` })
      .pages[0]!,
  );

test("a value that is drawn stands in the table", () => {
  expect(valuesOf('<circle data-key="2014"/>', 'data-key="2014"')).toEqual([]);
  expect(valuesOf('<circle data-key="2015"/>', 'data-key="2014"')).toEqual(["gap draws 2015, which is no row"]);
  expect(valuesOf("", 'data-key="2014"')).toEqual(["gap draws no value"]);
});
