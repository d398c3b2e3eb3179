import { expect, test } from "vitest";
import { headersText } from "../../src/site/files/host-headers.ts";
import { repository as named } from "../../src/site/registry/repository.ts";
import { build, differences } from "./lib/builds.ts";
import { brokenLinks } from "./lib/links.ts";
import { languageFaults } from "./lib/languages.ts";
import { policyFaultsOf } from "./lib/policy.ts";
import { dist, siteOf } from "./lib/site.ts";

/** Builds of the whole site, for which no day has time; that files are asked for below the base is tested in dev-server.test.ts too. */

const trackedPages = ["/about/", "/accessibility/", "/corrections/", "/embed/"];

test("the site works below a path of another host", async () => {
  const home = new URL("https://example.org/word-order/");
  const repository = "git@code.example.org:owner/name.git";
  const env = { SITE_URL: home.origin, BASE_PATH: home.pathname, REPOSITORY_URL: repository };
  const site = siteOf(await build("below", env), home);
  expect([...site.files.keys()].filter((file) => !file.startsWith("assets/"))).toEqual(
    [...dist().files.keys()].filter((file) => !file.startsWith("assets/")),
  );
  expect(brokenLinks(site)).toEqual([]);
  expect(languageFaults(site)).toEqual([]);
  expect(policyFaultsOf(site)).toEqual([]);
  const ofLocalhost = [...site.files].filter(([, bytes]) => bytes.includes("//localhost")).map(([file]) => file);
  expect(ofLocalhost).toEqual([]);

  // Every page that speaks of an issue tracker links to it; where a build names none, no page speaks of one.
  const tracker = 'href="https://code.example.org/owner/name/issues"';
  const linking = (pages: typeof site.pages, link: string) =>
    pages.filter(({ html }) => html.includes(link)).map(({ path }) => path);
  expect(linking(site.pages, `<a ${tracker}>issue tracker</a>`)).toEqual(trackedPages);
  expect(linking(site.pages, `<a ${tracker}>议题区</a>`)).toEqual(trackedPages.map((path) => `/zh${path}`));
  expect(linking(site.pages, `<a ${tracker}>Report an error</a>`)).toContain("/");
  const own = dist().pages.filter(({ path }) => !path.startsWith("/editions/"));
  expect(linking(own, ">issue tracker</a>")).toEqual(named ? trackedPages : []);
  expect(linking(own, "names no public issue tracker")).toEqual(named ? [] : ["/about/"]);
  expect(site.files.get("_headers")!.toString()).toBe(headersText("/word-order/"));
  expect(dist().files.get("_headers")!.toString()).toBe(headersText("/"));
});

// In this file, because two builds at once would write to one cache.
test("a second build is the same to the byte; if src/ changed since dist/ was built, build first", async () => {
  const again = await build("again");
  expect(differences(dist().files, siteOf(again).files)).toEqual([]);
});
