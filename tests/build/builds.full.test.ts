import { expect, test } from "vitest";
import { build, differences } from "./lib/builds.ts";
import { dist, siteOf } from "./lib/site.ts";

test("a second build is the same to the byte; if src/ changed since dist/ was built, build first", async () => {
  const again = await build("again");
  expect(differences(dist().files, siteOf(again).files)).toEqual([]);
});
