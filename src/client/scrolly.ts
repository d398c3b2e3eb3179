/**
 * Turns the stage of a scrolled sequence with its steps. Nothing is computed while the page scrolls: the browser says
 * when words cross a line low in the window, and the stylesheet shows the drawing of the step that crossed it last.
 */

import { placesIn, travel } from "./travel.ts";

function hydrate(scrolly: HTMLElement) {
  const steps = [...scrolly.querySelectorAll<HTMLElement>(".step")];
  const words = steps.map((step) => step.querySelector(".step-words > :first-child")!);
  const isAboveLine = words.map(() => false);

  const stages = steps.map((step) => step.querySelector(".stage"));
  let shown = 0;

  const show = (index: number) => {
    // Stages that follow their words one below another are not one place: only what shares it travels.
    const isStage = index !== shown && getComputedStyle(stages[index]!).position === "sticky";
    const before = isStage ? placesIn(stages[shown]) : undefined;
    for (const [other, step] of steps.entries()) step.classList.toggle("on", other === index);
    if (before) travel(before, stages[index]);
    shown = index;
  };

  /** Brings a link that has the focus to where it can be read, beside the stage or below it, and its step on stage. */
  const uncover = (index: number, link: Element) => {
    const stage = stages[index]!;
    if (getComputedStyle(stage).position !== "sticky") return;
    const isOn = steps[index]!.classList.contains("on");
    if (stage.contains(link)) {
      if (!isOn) words[index]!.scrollIntoView({ block: "center" });
      return;
    }
    const [above, own] = [stage.getBoundingClientRect(), link.getBoundingClientRect()];
    const isBelow = above.left < own.right && own.left < above.right;
    if (isOn && !(isBelow && own.top < above.bottom)) return;
    link.scrollIntoView({ block: isBelow ? "end" : "center" });
  };
  for (const [index, step] of steps.entries())
    step.addEventListener("focusin", ({ target }) => uncover(index, target as Element));

  let isFirst = true;
  const line = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) isAboveLine[words.indexOf(target)] = isIntersecting;
      show(Math.max(0, isAboveLine.lastIndexOf(true)));
      // The focus may have come before this script did.
      const index = isFirst ? steps.findIndex((step) => step.contains(document.activeElement)) : -1;
      if (index >= 0) uncover(index, document.activeElement!);
      isFirst = false;
    },
    // All that lies above the line counts, however far: a jump over several steps is seen too.
    { rootMargin: "100000px 0px -14% 0px" },
  );
  words.forEach((element) => line.observe(element));
}

window.wordOrderScrolly = hydrate;
