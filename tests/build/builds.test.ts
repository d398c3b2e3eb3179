import { expect, test } from "vitest";
import { build } from "./lib/builds.ts";
import { brokenLinks } from "./lib/links.ts";
import { languageFaults } from "./lib/languages.ts";
import { policyFaultsOf } from "./lib/policy.ts";
import { dist, siteOf } from "./lib/site.ts";

test("the site works below a path of another host", async () => {
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
