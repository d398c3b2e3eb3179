/** A browser to look at hosts with: as little of one as the matrix needs, so that each engine can be driven its own way. */
export interface Browser {
  /** "chromium", as results are filed. */
  id: string;
  /** "Chromium 156.0.8078.79", as results are told. */
  name: string;
  open: (options: OpenOptions) => Promise<Tab>;
  close: () => Promise<void>;
}

export interface OpenOptions {
  width: number;
  height: number;
  /** Screen pixels a CSS pixel: 2 is a window at 200 %. */
  zoom?: number;
}

export interface Tab {
  goto: (address: string) => Promise<void>;
  /** Runs a function in the host page; it stands on its own feet. */
  run: <Result>(work: () => Result) => Promise<Awaited<Result>>;
  /** Runs one in a frame of the host, counted from 0. */
  runInFrame: <Result>(index: number, work: () => Result) => Promise<Awaited<Result>>;
  /** Brings a frame into view, as a reader does who has come so far. */
  scrollToFrame: (index: number) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** Lays the page out as for paper. */
  forPaper: () => Promise<void>;
  /** What the console and the page complained of so far. */
  complaints: () => string[];
  close: () => Promise<void>;
}

/** A function as text, to be run in a page. */
export const asText = (work: () => unknown): string => `(${work.toString()})()`;

export const scrollTo = (index: number): string =>
  `document.querySelectorAll("iframe")[${index}].scrollIntoView({ block: "start" })`;
