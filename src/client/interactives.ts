/** The interactives of an essay other than its scrolled opening: fetched when a reader gets near one. */
import { hydrateBan } from "./interactives/ban.ts";
import { hydrateCalculator } from "./interactives/calculator.ts";
import { hydrateDrawIt } from "./interactives/drawit/drawit.ts";
import { hydrateGuess } from "./interactives/guess.ts";
import { hydrateHub } from "./interactives/hub.ts";
import { hydrateJudge } from "./interactives/judge.ts";

const hydrators: Record<string, (interactive: HTMLElement) => void> = {
  ban: hydrateBan,
  calculator: hydrateCalculator,
  drawit: hydrateDrawIt,
  guess: hydrateGuess,
  hub: hydrateHub,
  judge: hydrateJudge,
};

window.wordOrderInteractive = (interactive) => hydrators[interactive.dataset["interactive"]!]!(interactive);
