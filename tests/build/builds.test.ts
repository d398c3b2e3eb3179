import { expect, test } from "vitest";
import { build, differences } from "./lib/builds.ts";
import { brokenLinks } from "./lib/links.ts";
import { languageFaults } from "./lib/languages.ts";
import { policyFaultsOf } from "./lib/policy.ts";
import { dist, siteOf } from "./lib/site.ts";

const timeoutMs = 600_000;

test(
  "a second build is the same to the byte; if src/ changed since dist/ was built, build first",
  { timeout: timeoutMs },
  async () => {
    const again = await build("again");
    expect(differences(dist().files, siteOf(again).files)).toEqual([]);
  },
);

test("the site works below a path of another host", { timeout: timeoutMs }, async () => {
  const home = new URL("https://example.org/word-order/");
  const site = siteOf(await build("below", { SITE_URL: home.origin, BASE_PATH: home.pathname }), home);
  expect([...site.files.keys()].filter((file) => !file.startsWith("assets/"))).toEqual(
    [...dist().files.keys()].filter((file) => !file.startsWith("assets/")),
  );
  expect(brokenLinks(site)).toEqual([]);
  expect(languageFaults(site)).toEqual([]);
  expect(policyFaultsOf(site)).toEqual([]);
  const ofLocalhost = [...site.files].filter(([, bytes]) => bytes.includes("localhost")).map(([file]) => file);
  expect(ofLocalhost).toEqual([]);
});
