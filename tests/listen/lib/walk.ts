/** Walks a scene and writes down what was said, as a transcript. */
import type { Lang } from "../../../src/i18n/lang.ts";
import type { Listener } from "./listener.ts";
import type { Step } from "./scenes.ts";

/** What was said after a step, one utterance a line. */
const lines = (step: string, said: readonly string[]) =>
  [step, ...(said.length > 0 ? said : ["(nothing)"]).map((words) => `    ${words}`)].join("\n");

/** @param address of the site's home, ending in "/" @param tell is told each part as it comes @returns the transcript */
export async function walk(
  listener: Listener,
  steps: readonly Step[],
  lang: Lang,
  address: string,
  tell: (part: string) => void,
): Promise<string> {
  const parts: string[] = [];
  const write = (part: string) => {
    parts.push(part);
    tell(part);
  };
  for (const step of steps)
    if ("note" in step) write(`${parts.length > 0 ? "\n" : ""}# ${step.note}\n`);
    else if ("open" in step) {
      const path = (lang === "zh" ? "zh/" : "") + step.open;
      // What is said while a page loads depends on how fast it does; where the reader then is, the next key tells.
      await listener.open(address + path);
      write(`open /${path}`);
    } else if ("type" in step) write(lines(`type ${step.type[lang]}`, await listener.type(step.type[lang])));
    else if ("wait" in step) write(lines(`wait ${step.wait} s`, await listener.hear(step.wait)));
    else
      for (let time = 0; time < (step.times ?? 1); time++)
        write(lines(`press ${step.press}`, await listener.press(step.press)));
  return `${parts.join("\n")}\n`;
}
