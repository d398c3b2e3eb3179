import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/find-browser.ts";
import { inFull, isFull } from "./tests/full.ts";

export default defineConfig({
  testDir: "tests/e2e",
  testIgnore: isFull ? [] : "**/*.full.spec.ts",
  ...(!isFull && { grepInvert: new RegExp(inFull.tag) }),
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  // Once in thousands a browser on a shared machine fails by itself. What passed only when tried again is named, and counted
  // in the last line of `npm test`: it is to be mended like any other.
  retries: 1,
  // The browser has processes of its own beside each worker: half as many workers as cores keep all of them busy.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  // Against a hang only. What a page must come to is waited for and not timed: a busy machine is slow, not wrong.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: process.env.CI ? "dot" : "line",
  use: {
    // Set by the server below once it listens.
    baseURL: process.env.SERVED_AT,
    browserName: "chromium",
    locale: "en-GB",
    launchOptions: launchOptions(),
  },
  projects: [{ name: "chromium" }],
  webServer: {
    // Through npm, which puts the project's own Node first. No test looks at how well pages are compressed on the way.
    command: "npm run --silent preview -- --hasty",
    env: { ...(process.env as Record<string, string>), PORT: "0" },
    wait: { stdout: /(?<served_at>http:\/\/localhost:\d+\/\S*)/ },
  },
});
