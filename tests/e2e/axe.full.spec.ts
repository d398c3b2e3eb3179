import { expect, test } from "@playwright/test";
import { axeFindings } from "./axe.ts";
import { inFull } from "../full.ts";

/** A page made to be found fault with. Those of the site are looked at in every-page.spec.ts. */
test("axe finds what is there to find", inFull, async ({ page: tab }) => {
  await tab.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><img src="data:,"><p style="color:#ccc;background:#fff">faint</p></main>',
  );
  expect((await axeFindings(tab)).map((finding) => finding.split(":")[0])).toEqual(["color-contrast", "image-alt"]);
  expect((await axeFindings(tab, "colour")).map((finding) => finding.split(":")[0])).toEqual(["color-contrast"]);
});
