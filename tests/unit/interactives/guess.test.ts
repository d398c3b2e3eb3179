import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Two ways to ask: with a right answer, and by measures of which the reader has one. */
const markup = (attributes: string, answers: string) => `<!doctype html><html lang="en"><body>
  <section class="interactive guess" data-interactive="guess" ${attributes}>
    <p class="guess-ask">What next?</p>
    <label class="guess-option"><input type="radio" value="cut"><span>It cut the limit.</span></label>
    <label class="guess-option"><input type="radio" value="leave"><span>It left.</span></label>
    ${answers}
    <p class="guess-way"><button type="button">Show the answer</button></p>
    <p class="guess-said" role="status"></p>
  </section></body></html>`;

async function guessIn(html: string) {
  const { document, window } = parseHTML(html);
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", window);
  vi.stubGlobal("requestAnimationFrame", (act: () => void) => act());
  vi.resetModules();
  const { hydrateGuess } = await import("../../../src/client/interactives/guess.ts");
  const guess = document.querySelector<HTMLElement>(".guess")!;
  hydrateGuess(guess);
  const pick = (value: string) => {
    const input = guess.querySelector<HTMLInputElement>(`input[value=${value}]`)!;
    const event = new window.Event("click", { bubbles: true });
    Object.defineProperty(event, "detail", { value: 1 });
    input.dispatchEvent(event);
  };
  return { guess, pick, said: () => guess.querySelector(".guess-said")!.textContent };
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

const one = '<div class="guess-answer">It cut it.</div>';
const each =
  '<div class="guess-answer" data-for="cut">By limit.</div><div class="guess-answer" data-for="leave">By leaving.</div>';

test("the choice is compared with the answer, and the answer opens", async () => {
  const { guess, pick, said } = await guessIn(markup('data-answer="cut"', one));
  expect(guess.hasAttribute("data-done")).toBe(false);
  pick("leave");
  expect(said()).toBe("You said: It left. It was: It cut the limit.");
  expect(guess.hasAttribute("data-done")).toBe(true);
});

test("a right choice is said to be one", async () => {
  const { pick, said } = await guessIn(markup('data-answer="cut"', one));
  pick("cut");
  expect(said()).toBe("You said so.");
});

test("where each option has an answer, the reader's own comes first and none is hidden", async () => {
  const { guess, pick, said } = await guessIn(markup("", each));
  pick("leave");
  expect(said()).toBe("You said: It left.");
  expect([...guess.querySelectorAll(".guess-answer")].map(({ textContent }) => textContent)).toEqual([
    "By leaving.",
    "By limit.",
  ]);
});

test("options are one group named by the question, and the controls come before the answer", async () => {
  const { guess } = await guessIn(markup('data-answer="cut"', one));
  const group = guess.querySelector("[role=radiogroup]")!;
  expect(group.getAttribute("aria-labelledby")).toBe(guess.querySelector(".guess-ask")!.id);
  expect(new Set([...group.querySelectorAll("input")].map(({ name }) => name)).size).toBe(1);
  expect([...guess.children].map(({ className }) => className)).toEqual([
    "guess-ask",
    "guess-options",
    "guess-way",
    "guess-said",
    "guess-answer",
  ]);
});

test("the answer may be had without a choice", async () => {
  const { guess, said } = await guessIn(markup('data-answer="cut"', one));
  guess.querySelector("button")!.onclick!(undefined as unknown as PointerEvent);
  expect(said()).toBe("The answer is below.");
});
