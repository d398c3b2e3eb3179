import type { Answer } from "../../explore/model.ts";
import type { Question } from "../engine-explore-worker.ts";
import { askWorker } from "../engine-kit/ask.ts";

/** Asks the Worker for a view of a state; see `askWorker` for how it fails. */
export const ask = askWorker<Question, Answer>("engineExploreWorker");
