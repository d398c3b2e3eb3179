import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What counts the tests of a part; a part without one is a single check. */
export type Counter = "vitest" | "playwright";

export interface Part {
  /** The npm script that runs it. */
  script: string;
  counts?: Counter;
}

/** Parts that run one after the other, each only if the one before has passed. */
export type Lane = readonly Part[];
/** Lanes that run at the same time. */
export type Stage = readonly Lane[];

export interface Outcome {
  script: string;
  /** The exit code; 0 is a pass. */
  code: number;
  seconds: number;
  passed: number;
  failed: number;
  /** How many of those that passed did so only when tried again. */
  retried?: number;
}

/** Runs one part. @param isAlone whether nothing else runs, so that its output may be shown as it comes */
export type Run = (part: Part, isAlone: boolean) => Promise<Outcome>;

async function runLane(lane: Lane, isAlone: boolean, run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const part of lane) {
    outcomes.push(await run(part, isAlone));
    if (outcomes.at(-1)!.code !== 0) break;
  }
  return outcomes;
}

/** Runs stages in order, and none after the first in which a part failed. @returns what became of each part that ran */
export async function runStages(stages: readonly Stage[], run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of stages) {
    const lanes = await Promise.all(stage.map((lane) => runLane(lane, stage.length === 1, run)));
    outcomes.push(...lanes.flat());
    if (outcomes.some(({ code }) => code !== 0)) break;
  }
  return outcomes;
}

/** The code to exit with: that of the first part that failed, or 0. */
export const exitCode = (outcomes: readonly Outcome[]): number => outcomes.find(({ code }) => code !== 0)?.code ?? 0;

const duration = (seconds: number) => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
};

/** A table of what each part took, in minutes and seconds, and a last line with the number of tests. */
export function summary(outcomes: readonly Outcome[], seconds: number): string {
  const sum = (key: "passed" | "failed" | "retried") =>
    outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  const retried = sum("retried") ? ` (${sum("retried")} passed only when tried again: see above)` : "";
  const row = (cells: readonly string[]) =>
    `${cells[0]!.padEnd(12)}${cells
      .slice(1)
      .map((cell) => cell.padStart(8))
      .join("")}`;
  return [
    row(["part", "time", "passed", "failed"]),
    ...outcomes.map(({ script, seconds, passed, failed }) =>
      row([script, duration(seconds), String(passed), String(failed)]),
    ),
    row(["all", duration(seconds), "", ""]).trimEnd(),
    "",
    `${sum("passed")} passed, ${sum("failed")} failed${retried}`,
  ].join("\n");
}

type Counts = Pick<Outcome, "passed" | "failed" | "retried">;

/** The numbers in a JSON report of Vitest or Playwright. A test that was left out has not passed. */
export function countsIn(counter: Counter, json: string): Counts {
  if (counter === "vitest") {
    const { numPassedTests, numTotalTests } = JSON.parse(json) as Record<string, number>;
    return { passed: numPassedTests!, failed: numTotalTests! - numPassedTests! };
  }
  const { expected, unexpected, flaky, skipped } = (
    JSON.parse(json) as { stats: Record<"expected" | "unexpected" | "flaky" | "skipped", number> }
  ).stats;
  return { passed: expected + flaky, failed: unexpected + skipped, retried: flaky };
}

const folder = ".cache/test-reports";

/** Reporters beside those for a reader, and where they write. */
function reporting(counter: Counter | undefined, file: string): { args: string[]; env: Record<string, string> } {
  if (counter === "vitest")
    return { args: ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], env: {} };
  if (counter === "playwright")
    return { args: ["--", "--reporter=line,json"], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
  return { args: [], env: {} };
}

function counted(part: Part, file: string, code: number): Counts {
  const isPassed = code === 0;
  if (!part.counts) return { passed: Number(isPassed), failed: Number(!isPassed) };
  let counts: Counts = { passed: 0, failed: 0 };
  try {
    counts = countsIn(part.counts, readFileSync(file, "utf8"));
  } catch {
    // It ended before it could report, which the exit code tells.
  }
  return isPassed ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** Runs a part as `npm run <script>`. Beside others it is shown when it has ended, so that no two are mixed. */
export const runScript =
  (env: NodeJS.ProcessEnv): Run =>
  async (part, isAlone) => {
    const started = performance.now();
    const file = join(folder, `${part.script.replace(":", "-")}.json`);
    mkdirSync(folder, { recursive: true });
    rmSync(file, { force: true });
    const { args, env: more } = reporting(part.counts, file);
    const child = spawn("npm", ["run", "--silent", part.script, ...args], {
      env: { ...env, ...more },
      stdio: ["ignore", isAlone ? "inherit" : "pipe", isAlone ? "inherit" : "pipe"],
      shell: process.platform === "win32",
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (bytes: Buffer) => output.push(bytes));
    child.stderr?.on("data", (bytes: Buffer) => output.push(bytes));
    if (isAlone) console.log(`\n> ${part.script}`);
    const code = await new Promise<number>((done) => {
      child.on("error", () => done(1));
      child.on("close", (code) => done(code ?? 1));
    });
    if (!isAlone) process.stdout.write(`\n> ${part.script}\n${Buffer.concat(output).toString()}`);
    return { script: part.script, code, seconds: (performance.now() - started) / 1000, ...counted(part, file, code) };
  };
