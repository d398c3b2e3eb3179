import { expect, test } from "@playwright/test";
import results from "../../../src/embed-kit/host-results.json" with { type: "json" };
import { hosts as words, type HostId } from "../../../src/i18n/hosts.ts";
import { homeFrom } from "../../build/lib/site.ts";
import { everyDay, isFull } from "../../full.ts";
import { chromiumOf } from "../../contract/browsers/chromium.ts";
import { hosts } from "../../contract/hosts/hosts.ts";
import { lookAt, shiftAllowed, widths } from "../../contract/hosts/look.ts";
import { stage, type Stage } from "../../contract/hosts/stage.ts";

let served: Stage;
test.beforeAll(async () => {
  served = await stage("dist", homeFrom(process.env));
});
test.afterAll(() => served.close());

/** Heights are measured with the fonts of Debian; where others stand in, a line may wrap earlier or later. */
const sameFonts = process.platform === "linux";

/** Every day a host of each kind: a plain page, a sandbox, a page that redraws. */
const daily = new Set<HostId>(["plain", "sandbox", "spa"]);

for (const host of hosts)
  test(host.id, everyDay(daily.has(host.id)), async ({ browser }) => {
    // Every day in the column of an article; on a phone and across a page in the full tests.
    for (const width of isFull ? widths : [680])
      await test.step(`${width} px`, async () => {
        const { outcome, frames, shift, complaints } = await lookAt(chromiumOf(browser), host, served.hosts, width);
        const where = `${host.id} at ${width} px: ${JSON.stringify(frames)}. If the chart's height has changed: npm run build && npm run embed:heights && npm run build`;
        if (sameFonts) expect.soft(host.outcomes, where).toContain(outcome);
        expect.soft(frames.length, where).toBe(host.frames);
        expect.soft(shift, "layout shift").toBeLessThanOrEqual(host.shift ?? shiftAllowed);
        expect.soft(complaints, where).toEqual([]);
        const published = results.hosts[host.id].chromium as Record<string, { outcome: string }>;
        if (sameFonts)
          expect.soft(published[width]?.outcome, "what /hosts/ says; npm run hosts writes it anew").toBe(outcome);
      });
  });

test("every host has words, every honest failure says what to use instead", () => {
  expect(Object.keys(words)).toEqual(hosts.map(({ id }) => id));
  const failing = hosts.filter(
    ({ outcomes }) => !outcomes.every((outcome) => outcome === "fits" || outcome === "picture"),
  );
  expect(failing.map(({ id }) => id)).toEqual((Object.keys(words) as HostId[]).filter((id) => "instead" in words[id]));
});
