/**
 * A series as pitch, left to right in a few seconds: a tick at each year, silence in gaps, a knock at events and,
 * deeper, at changes of definition. Loaded when the reader asks to listen.
 */
import { breaksIn, eventsIn } from "./reading/crossed-annotations.ts";

const seconds = 6;
const [low, high] = [220, 880];

window.wordOrderSound = (all, at, done) => {
  const audio = new AudioContext();
  const series = [...new Set(all.map((point) => point.series))];
  /** Series one after the other: two at once cannot be told apart by many ears. */
  const length = seconds * series.length;
  const [left, right] = range(all.map((point) => point.x));
  const [top, bottom] = range(all.map((point) => point.y));
  const timers: number[] = [];
  const start = audio.currentTime + 0.1;

  const tone = (when: number, frequency: number, length: number, pan: number, type: OscillatorType, loud: number) => {
    const [voice, gain, side] = [audio.createOscillator(), audio.createGain(), audio.createStereoPanner()];
    voice.type = type;
    voice.frequency.value = frequency;
    side.pan.value = pan * 2 - 1;
    gain.gain.setValueAtTime(0, when);
    gain.gain.linearRampToValueAtTime(loud, when + 0.015);
    gain.gain.linearRampToValueAtTime(0, when + length);
    voice.connect(gain).connect(side).connect(audio.destination);
    voice.start(when);
    voice.stop(when + length);
  };

  series.forEach((id, turn) => {
    const years = new Set<string>();
    for (const point of all.filter((point) => point.series === id)) {
      const along = right > left ? (point.x - left) / (right - left) : 0;
      const offset = turn * seconds + along * (seconds - 0.4);
      const pitch = bottom > top ? (bottom - point.y) / (bottom - top) : 0.5;
      const year = point.key.slice(0, 4);
      if (!years.has(year)) tone(start + offset, 1800, 0.03, along, "square", 0.03);
      years.add(year);
      tone(start + offset, low * (high / low) ** pitch, 0.14, along, turn % 2 ? "triangle" : "sine", 0.25);
      timers.push(window.setTimeout(() => at(point), (0.1 + offset) * 1000));
    }
    const svg = all[0]?.element.ownerSVGElement;
    const knock = (frequency: number) => (mark: { x: number }) => {
      const along = (mark.x - left) / (right - left);
      if (along >= 0 && along <= 1)
        tone(start + turn * seconds + along * (seconds - 0.4), frequency, 0.2, along, "sawtooth", 0.12);
    };
    if (svg) breaksIn(svg).forEach(knock(90));
    if (svg) eventsIn(svg).forEach(knock(130));
  });

  const finish = () => {
    timers.forEach(clearTimeout);
    void audio.close();
    done();
  };
  timers.push(window.setTimeout(finish, length * 1000 + 300));
  return finish;
};

const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
