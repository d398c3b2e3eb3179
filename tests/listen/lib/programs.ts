/** Programs that run until they are stopped, each in a process group of its own, so that what it started ends with it. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";

export type Env = Readonly<Record<string, string | undefined>>;

export class Programs {
  readonly #running: ChildProcess[] = [];

  /** Starts a program whose output nobody reads. */
  start(program: string, args: readonly string[], env: Env): void {
    const child = spawn(program, args, { env, stdio: "ignore", detached: true });
    child.on("error", () => undefined);
    this.#running.push(child);
  }

  /**
   * Starts a program that says where it is to be found once it is ready.
   * @param descriptor the number of the file descriptor it writes that to
   * @returns the first line
   * @throws Error if it says nothing within ten seconds
   */
  async startAndAsk(program: string, args: readonly string[], env: Env, descriptor: 1 | 3): Promise<string> {
    const pipes = ["ignore", "ignore", "ignore", "ignore"] as ("ignore" | "pipe")[];
    pipes[descriptor] = "pipe";
    const child = spawn(program, args, { env, stdio: pipes, detached: true });
    this.#running.push(child);
    await once(child, "spawn");
    const answer = await once(child.stdio[descriptor] as Readable, "data", { signal: AbortSignal.timeout(10_000) });
    return String(answer[0]).trim().split("\n")[0]!;
  }

  /** Ends all, the last first. Orca does not heed a request, so none is made. */
  stop(): void {
    for (const { pid } of this.#running.reverse())
      try {
        if (pid !== undefined) process.kill(-pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
  }
}
