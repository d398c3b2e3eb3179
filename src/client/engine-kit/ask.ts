/** The page's side of a Worker: one question, one answer. */
import { lazyUrl } from "../dom.ts";
import type { Answered, Asked } from "./messages.ts";

/** A browser, or a frame's sandbox, that lets no Worker run. */
class WorkerError extends Error {
  override name = "WorkerError";
}

/** Rows that did not arrive whole. */
class TableError extends Error {
  override name = "TableError";
}

/**
 * Makes the function that asks one kind of Worker. The Worker starts with the first question, and again after it failed.
 * @param script the name the page gives the Worker's file, as in `lazyUrl`
 * @returns a promise of the answer, rejected with a WorkerError, a TableError, or what the network said
 */
export function askWorker<Question extends object, Answer>(script: string): (question: Question) => Promise<Answer> {
  let worker: Worker | undefined;
  let requests = 0;
  const start = (): Worker => {
    try {
      return new Worker(lazyUrl(script), { type: "module" });
    } catch (error) {
      throw new WorkerError(String(error));
    }
  };
  return async (question) => {
    const requestId = ++requests;
    const current = (worker ??= start());
    return new Promise<Answer>((resolve, reject) => {
      const done = () => {
        current.removeEventListener("message", onMessage);
        current.removeEventListener("error", onError);
      };
      const onMessage = ({ data }: MessageEvent<Answered<Answer>>) => {
        if (data.requestId !== requestId) return;
        done();
        if (data.problem === undefined) resolve(data.answer);
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
      current.postMessage({ ...question, requestId, base: lazyUrl("data") } satisfies Asked<Question>);
    });
  };
}
