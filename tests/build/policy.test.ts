import { expect, test } from "vitest";
import { inlineAttributes, policyFaultsOf } from "./lib/policy.ts";
import { dist, siteOf } from "./lib/site.ts";

test("every page has a strict policy that lets through all of the page", () => {
  expect(policyFaultsOf(dist())).toEqual([]);
});

test("no image file carries a handler, a script or another document", () => {
  const drawings = [...dist().files].filter(([file]) => file.endsWith(".svg"));
  expect(drawings.length).toBeGreaterThan(0);
  const faults = drawings.flatMap(([file, bytes]) => {
    const { document } = siteOf({ "drawing.html": bytes }).pages[0]!;
    const handlers = inlineAttributes(document).filter((attribute) => !attribute.includes(' style="'));
    const active = [...document.querySelectorAll("script, foreignObject, iframe")].map(({ tagName }) => `<${tagName}>`);
    return [...handlers, ...active].map((fault) => `/${file}: ${fault}`);
  });
  expect(faults).toEqual([]);
});
