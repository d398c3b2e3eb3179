import { expect, test } from "vitest";
import { compare, promisesIn } from "./contract.ts";
import { siteOf } from "./site.ts";

test("remarks and blank lines promise nothing", () => {
  expect(promisesIn("# all\n\n/\n/charts/ # the list\n")).toEqual(["/", "/charts/"]);
});

test("what vanished and what is new is named; hashed files are neither", () => {
  const site = siteOf({ "index.html": "", "zh/index.html": "", "charts/gap.csv": "", "assets/site-abc.css": "" });
  expect(compare(["/", "/charts/", "/charts/gap.csv"], site)).toEqual({ vanished: ["/charts/"], unlisted: ["/zh/"] });
});
