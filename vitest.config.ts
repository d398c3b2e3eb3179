import { configDefaults, defineConfig } from "vitest/config";
import { isFull } from "./tests/full.ts";
import { LongestFirst } from "./tests/longest-first.ts";

export default defineConfig({
  resolve: { alias: { "~": new URL("./src", import.meta.url).pathname } },
  test: {
    include: ["tests/{unit,data,charts,build,servers,listen}/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(isFull ? [] : ["**/*.full.test.ts"])],
    // The registry is imported and every table read once by each worker, not once by each file.
    isolate: false,
    // With -t, a failure in a long file would stand below thousands of lines of tests that did not run.
    hideSkippedTests: true,
    sequence: { sequencer: LongestFirst },
    // Against a hang only: nothing here is timed, and a busy machine is slow, not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
