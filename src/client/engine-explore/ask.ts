import type { State } from "../../explore/state.ts";
import type { Answer } from "../../explore/view.ts";
import { lazyUrl } from "../dom.ts";
import type { Question, Reply } from "../engine-explore-worker.ts";

/** A browser, or a frame's sandbox, that lets no Worker run. */
class WorkerError extends Error {
  override name = "WorkerError";
}

/** Rows that did not arrive whole. */
class TableError extends Error {
  override name = "TableError";
}

let worker: Worker | undefined;
let turns = 0;

/** Asks the Worker for a view. @throws WorkerError, TableError, or what the network said */
export function ask(state: State, tables: Question["tables"]): Promise<Answer> {
  const turn = ++turns;
  try {
    worker ??= new Worker(lazyUrl("engineExploreWorker"), { type: "module" });
  } catch (error) {
    throw new WorkerError(String(error));
  }
  const current = worker;
  return new Promise((resolve, reject) => {
    const done = () => {
      current.removeEventListener("message", onMessage);
      current.removeEventListener("error", onError);
    };
    const onMessage = ({ data }: MessageEvent<Reply>) => {
      if (data.turn !== turn) return;
      done();
      if (data.answer) resolve(data.answer);
      else reject(data.problem === "table" ? new TableError(data.message) : new Error(data.message));
    };
    const onError = (event: ErrorEvent) => {
      done();
      worker = undefined;
      event.preventDefault();
      reject(new WorkerError(event.message || "The worker did not start."));
    };
    current.addEventListener("message", onMessage);
    current.addEventListener("error", onError);
    current.postMessage({ turn, state, tables, base: lazyUrl("data") } satisfies Question);
  });
}
