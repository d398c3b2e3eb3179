import type { ChartRow } from "../../chart-kit/define-chart.ts";
import { wrapEvenly } from "../../chart-kit/even-lines.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import type { Role } from "../../chart-kit/theme.ts";

/** A quantity drawn as a square whose area is to the scale of the drawing. */
export interface Square {
  row: ChartRow;
  /** The area, in any unit the other squares share. */
  value: number;
  role: Role;
  /** What it is, wrapped to its column; the figure stands below, on a line of its own. */
  name: string;
  figure: string;
  /** A part of it, drawn inside, in the corner next to the square before. */
  part?: Omit<Square, "part">;
}

/** A round quantity drawn beside the others, so that areas can be measured and not only compared. */
export interface AreaKey {
  value: number;
  words: string;
}

/** A square in its place, in pixels. */
export interface Placed {
  square: Square;
  side: number;
  /** Its name, then its figure. */
  lines: string[];
  /** Whether the words are to the right of the square and not above it. */
  beside: boolean;
  x: number;
  /** The foot of the square. */
  ground: number;
}

export interface Layout {
  placed: Placed[];
  /** Pixels a root of the unit. */
  scale: number;
  /** The corner of the key, and the width it may take. */
  key: { x: number; y: number; room: number };
}

interface Frame {
  width: number;
  height: number;
  fontSize: number;
}

const gap = 16;
export const leading = 1.25;
/** Narrower than this a name breaks into too many lines to be read. */
const leastColumn = 86;

/** In a low frame names are beside their squares, so that the height is left to these; where width is left, in fewer lines. */
const nameWidths = [190, 150, 110];
export const narrowName = nameWidths.at(-1)!;

export const tallOf = (lines: readonly string[], fontSize: number) => lines.length * fontSize * leading + 4;
const wordsOf = ({ name, figure }: Square, room: number, fontSize: number) => {
  const lines = [...wrapEvenly(name, fontSize, room), figure];
  return { lines, wide: Math.max(...lines.map((line) => textWidth(line, fontSize, "bold"))) };
};

/** Squares side by side on one ground line; a column is as wide as its square, or as its words need. */
function columnsAt(squares: readonly Square[], scale: number, fontSize: number, beside: boolean, name = narrowName) {
  return squares.map((square) => {
    const side = Math.sqrt(square.value) * scale;
    const room = beside ? name : Math.max(side, leastColumn);
    const { lines, wide } = wordsOf(square, room, fontSize);
    return { square, side, width: beside ? side + 8 + wide : room, lines, beside };
  });
}

type Columns = ReturnType<typeof columnsAt>;
const widthOf = (columns: Columns) => columns.reduce((sum, column) => sum + column.width + gap, -gap);

/** The largest of the scales tried, from one at which a square takes the whole frame, at which a layout fits. */
function largest(squares: readonly Square[], { width, height }: Frame, fits: (scale: number) => boolean): number {
  let scale = Math.max(width, height) / Math.sqrt(Math.max(...squares.map(({ value }) => value)));
  for (let step = 0; step < 500 && !fits(scale); step++) scale *= 0.99;
  return scale;
}

function inRow(squares: readonly Square[], frame: Frame): Layout {
  const { width, height, fontSize } = frame;
  const fits = (columns: Columns) =>
    widthOf(columns) <= width - 2 &&
    columns.every(({ side, lines, beside }) => side + (beside ? 0 : tallOf(lines, fontSize)) <= height - 2);
  const beside = height < width / 2;
  const scale = largest(squares, frame, (scale) => fits(columnsAt(squares, scale, fontSize, beside)));
  const named = nameWidths.map((name) => columnsAt(squares, scale, fontSize, beside, name));
  const columns = named.find(fits) ?? columnsAt(squares, scale, fontSize, beside);
  // Words beside the squares leave a margin empty; it goes between the columns.
  const between = gap + (beside ? (width - 2 - widthOf(columns)) / (columns.length - 1) : 0);
  const startOf = (index: number) => columns.slice(0, index).reduce((sum, column) => sum + column.width + between, 1);
  const placed = columns.map((column, index) => ({ ...column, x: startOf(index), ground: height - 1 }));
  const [free] = [...placed].sort((a, b) => a.side - b.side);
  return { placed, scale, key: { x: free!.x, y: 1, room: free!.width } };
}

/** Squares one below the other, with the key beside one that leaves room for it. */
function inStack(squares: readonly Square[], key: AreaKey, frame: Frame): Layout {
  const { width, height, fontSize } = frame;
  const at = (scale: number) => {
    const keyWidth = Math.max(Math.sqrt(key.value) * scale, textWidth(key.words, fontSize));
    return squares.map((square) => {
      const side = Math.sqrt(square.value) * scale;
      const { lines, wide } = wordsOf(square, narrowName, fontSize);
      const end = 1 + side + 8 + wide + gap;
      const beside = end + keyWidth <= width;
      const words = tallOf(lines, fontSize);
      return { square, side, lines, beside, end, tall: beside ? Math.max(side, words) : side + words };
    });
  };
  type Rows = ReturnType<typeof at>;
  const tall = (rows: Rows) => rows.reduce((sum, row) => sum + row.tall + gap, 2 - gap);
  const scale = largest(squares, frame, (scale) => {
    const rows = at(scale);
    return rows.some(({ beside }) => beside) && tall(rows) <= height && rows.every(({ side }) => side <= width - 2);
  });
  const rows = at(scale);
  const spare = (height - tall(rows)) / Math.max(1, rows.length - 1);
  const footOf = (index: number) =>
    rows.slice(0, index + 1).reduce((sum, row) => sum + row.tall, 1) + index * (gap + spare);
  const placed = rows.map((row, index) => ({ ...row, x: 1, ground: footOf(index) }));
  const by = placed.find(({ beside }) => beside) ?? placed[0]!;
  return { placed, scale, key: { x: by.end, y: by.ground - by.tall, room: width - by.end } };
}

/** How much larger the squares of a stack must be to give up the ground line that compares them. */
const worthIt = 1.08;

/** Squares and their words at the largest scale that fits: side by side, or in a frame much higher than wide in a stack. */
export function layOut(squares: readonly Square[], key: AreaKey, frame: Frame): Layout {
  const [row, stack] = [inRow(squares, frame), inStack(squares, key, frame)];
  return stack.scale > row.scale * worthIt ? stack : row;
}
