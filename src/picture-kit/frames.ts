/** Something a chart is drawn into as a picture: poster, card, slide, column of print. */
export interface PictureFrame {
  /** Pixels of the picture. Without a height it is as high as its contents. */
  width: number;
  height?: number;
  /** Pixels of the picture for a unit of the drawing, whose smallest type is 12 units. */
  unit: number;
  /** Units. */
  margin: number;
  /** Sizes of the title to try, in units, largest first, and the lines it may take. */
  title: { sizes: readonly number[]; lines: number };
  /** The size of all other words, in units. */
  fontSize: number;
  /** Pixels of the PNG for one of the frame's. */
  scale: number;
}

/** 300 dots an inch: what print asks for. */
const millimetres = (length: number) => Math.round((length / 25.4) * 300);
/** Type of 7 points at 300 dots an inch, in units of 12. */
const print = ((7 / 72) * 300) / 12;

/**
 * The frames pictures are made for. Cards and squares are shown at half their pixels in a chat, so a word of 12 units
 * has to be 22 pixels high there; a phone shows an upright of 1,920 pixels at a third.
 */
export const frames = {
  poster: { width: 800, unit: 1, margin: 32, title: { sizes: [26], lines: 9 }, fontSize: 13, scale: 2 },
  card: {
    width: 1200,
    height: 630,
    unit: 1.84,
    margin: 18,
    title: { sizes: [23, 21, 19.5, 18], lines: 2 },
    fontSize: 12,
    scale: 1,
  },
  square: {
    width: 1080,
    height: 1080,
    unit: 1.84,
    margin: 24,
    title: { sizes: [30, 27, 25, 23], lines: 4 },
    fontSize: 13,
    scale: 1,
  },
  upright: {
    width: 1080,
    height: 1350,
    unit: 1.84,
    margin: 24,
    title: { sizes: [32, 29, 26], lines: 4 },
    fontSize: 13,
    scale: 1,
  },
  story: {
    width: 1080,
    height: 1920,
    unit: 2.76,
    margin: 22,
    title: { sizes: [26, 24, 22], lines: 5 },
    fontSize: 12,
    scale: 1,
  },
  slide: {
    width: 1920,
    height: 1080,
    unit: 2.2,
    margin: 32,
    title: { sizes: [32, 29, 26], lines: 2 },
    fontSize: 13,
    scale: 1,
  },
  column: { width: millimetres(90), unit: print, margin: 12, title: { sizes: [20], lines: 9 }, fontSize: 12, scale: 1 },
  page: { width: millimetres(180), unit: print, margin: 16, title: { sizes: [26], lines: 9 }, fontSize: 12, scale: 1 },
} as const satisfies Record<string, PictureFrame>;

export type FrameName = keyof typeof frames;
export const frameNames = Object.keys(frames) as FrameName[];
