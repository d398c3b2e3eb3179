import { exitCode, runScript, runStages, summary, type Stage } from "./run-parts.ts";

/**
 * Runs all tests: `npm test`, or `npm run test:full` with what is too slow for every day. Ends with what each part took
 * and, in the last line, how many tests passed and failed.
 */
const stages: Stage[] = [
  // What needs no build. The linter reads the types of pages, which the type checker writes; each keeps one core busy.
  [[{ script: "test:needs" }, { script: "types" }, { script: "lint" }], [{ script: "test:unit", counts: "vitest" }]],
  [[{ script: "build" }]],
  [[{ script: "test:build", counts: "vitest" }]],
  [[{ script: "test:e2e", counts: "playwright" }]],
];

const isFull = process.argv.includes("--full");
if (isFull)
  stages.push([[{ script: "test:servers", counts: "vitest" }]], [[{ script: "test:listen", counts: "vitest" }]]);

const env = isFull ? { ...process.env, FULL_TESTS: "1" } : process.env;
const started = performance.now();
const outcomes = await runStages(stages, runScript(env));
console.log(`\n${summary(outcomes, (performance.now() - started) / 1000)}`);
process.exitCode = exitCode(outcomes);
