/**
 * The engine of Explore: has a Worker make a view of what the reader chose, and draws it with Plot on the page.
 * Fetched when there is something to draw that does not stand in the page.
 */
import type { State } from "../explore/state.ts";
import type { Answer } from "../explore/model.ts";
import { ask } from "./engine-explore/ask.ts";
import { fillFigure } from "./engine-explore/fill.ts";
import type { Question } from "./engine-explore-worker.ts";

export { exportFile } from "./engine-explore/export.ts";

/** Where a chart is to be drawn, and whether it is still wanted when its figures have come. */
export interface Place {
  figure: HTMLElement;
  address: string;
  framed: boolean;
  wanted: () => boolean;
}

/**
 * Draws a state, unless another has been asked for in the meantime.
 * @returns the view that was drawn, or why it was not
 * @throws if anything is missing; then nothing in the page has changed
 */
export async function drawState(state: State, { figure, address, framed, wanted }: Place): Promise<Answer> {
  const answer = await ask({ state, tables: JSON.parse(figure.dataset["tables"]!) as Question["tables"] });
  if (answer.view && wanted()) fillFigure(figure, answer.view, address, framed);
  return answer;
}
