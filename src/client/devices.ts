/** The devices of an essay other than its scrolled opening: fetched when a reader gets near one. */
import { wakeCalculator } from "./devices/calculator.ts";
import { wakeDrawIt } from "./devices/drawit.ts";
import { wakeHub } from "./devices/hub.ts";
import { wakeJudge } from "./devices/judge.ts";

const wakes: Record<string, (device: HTMLElement) => void> = {
  calculator: wakeCalculator,
  drawit: wakeDrawIt,
  hub: wakeHub,
  judge: wakeJudge,
};

window.wordOrderDevice = (device) => wakes[device.dataset["device"]!]!(device);
