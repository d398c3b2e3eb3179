import type { RenderFunction } from "@observablehq/plot";
import type { ChartRow } from "../../chart-kit/define-chart.ts";
import { textWidth, wrapText } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { isHollow } from "../../chart-kit/marks/points.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";

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

const gap = 16;
const leading = 1.25;
/** Narrower than this a name breaks into too many lines to be read. */
const leastColumn = 86;

/** In a low frame names are beside their squares, so that the height is left to these; where width is left, in fewer lines. */
const nameWidths = [190, 150, 110];
const narrowName = nameWidths.at(-1)!;

interface Column {
  square: Square;
  side: number;
  width: number;
  lines: string[];
  /** Whether the words are to the right of the square and not above it. */
  beside: boolean;
}

/** Sets squares side by side at pixels `scale` a root of the unit; a column is as wide as its square, or as its words need. */
function columnsAt(
  squares: readonly Square[],
  scale: number,
  fontSize: number,
  beside: boolean,
  nameWidth = narrowName,
): Column[] {
  return squares.map((square) => {
    const side = Math.sqrt(square.value) * scale;
    const room = beside ? nameWidth : Math.max(side, leastColumn);
    const lines = [...wrapText(square.name, fontSize, room), square.figure];
    const words = Math.max(...lines.map((line) => textWidth(line, fontSize, "bold")));
    return { square, side, width: beside ? side + 8 + words : room, lines, beside };
  });
}

const widthOf = (columns: readonly Column[]) => columns.reduce((sum, column) => sum + column.width + gap, -gap);

/** The largest scale at which squares and their words fit `width` × `height` pixels. */
function fit(squares: readonly Square[], width: number, height: number, fontSize: number): Column[] {
  const fits = (columns: readonly Column[]) =>
    widthOf(columns) <= width &&
    columns.every(({ side, lines, beside }) => side + (beside ? 0 : lines.length * fontSize * leading + 4) <= height);
  let scale = Math.max(width, height) / Math.sqrt(Math.max(...squares.map(({ value }) => value)));
  const beside = height < width / 2;
  for (let step = 0; step < 500 && !fits(columnsAt(squares, scale, fontSize, beside)); step++) scale *= 0.99;
  const named = nameWidths.map((nameWidth) => columnsAt(squares, scale, fontSize, beside, nameWidth));
  return named.find(fits) ?? columnsAt(squares, scale, fontSize, beside);
}

/** Where the words of a part go: within its square, beside it on the ground of the whole, or after the whole. */
function placePart(part: Omit<Square, "part">, side: number, inner: number, fontSize: number, room: number) {
  const set = (room: number) => [...wrapText(part.name, fontSize, room), part.figure];
  const fits = (lines: readonly string[], width: number, height: number) =>
    lines.every((line) => textWidth(line, fontSize, "bold") <= width) && lines.length * fontSize * leading <= height;
  const within = set(inner - 12);
  if (fits(within, inner - 8, inner - 8)) return { at: "within", lines: within } as const;
  const beside = set(side - inner - 12);
  if (fits(beside, side - inner - 8, side - 8)) return { at: "beside", lines: beside } as const;
  return { at: "after", lines: set(Math.min(narrowName, room)) } as const;
}

/**
 * Squares on one ground line, every area to one scale, with a part nested in its whole.
 * A figure that is not exact is outlined: dashed where derived.
 */
export function squares(items: readonly Square[], key: AreaKey, fontSize: number): RenderFunction {
  return customMark((make, _scales, { width, height }) => {
    const columns = fit(items, width - 2, height - 2, fontSize);
    const pixels = columns[0]!.side / Math.sqrt(columns[0]!.square.value);
    const points = make("g", { "data-mark": "points", "stroke-width": 1.5 });
    const words = make("g", { "data-mark": "labels", "font-size": fontSize, "text-anchor": "start" });
    const ground = height - 1;
    const rect = ({ row, role }: Omit<Square, "part">, x: number, side: number, whole: boolean) => {
      const exact = !isHollow(row.grade);
      return make("rect", {
        x,
        y: ground - side,
        width: side,
        height: side,
        stroke: colour(role),
        fill: exact || whole ? colour(role) : colour("paper"),
        ...(whole && { "fill-opacity": exact ? 0.16 : 0.07 }),
        ...(row.grade === "derived" && { "stroke-dasharray": "4,3" }),
        "data-key": row.key,
      });
    };
    const text = (lines: readonly string[], x: number, top: number, role: Role) =>
      lines.map((line, index) =>
        make(
          "text",
          {
            x,
            y: top + fontSize * (0.95 + index * leading),
            fill: colour(role),
            ...(index === lines.length - 1 && { "font-weight": "600" }),
          },
          line,
        ),
      );

    let x = 1;
    // Words beside the squares leave a margin empty; it goes between the columns.
    const between = columns[0]!.beside ? (width - 2 - widthOf(columns)) / (columns.length - 1) : 0;
    const rooms: { x: number; width: number; room: number }[] = [];
    for (const { square, side, width: own, lines, beside } of columns) {
      const tall = (count: number) => count * fontSize * leading + 4;
      const { part } = square;
      const inner = part ? Math.sqrt(part.value) * pixels : 0;
      const named = part && placePart(part, side, inner, fontSize, width - x - side - 8);
      const after = beside && named?.at === "after" ? named.lines : [];
      const top = beside
        ? ground - Math.max(side, tall(lines.length) + tall(after.length))
        : ground - side - tall(lines.length);
      points.append(rect(square, x, side, part !== undefined));
      words.append(...text(lines, beside ? x + side + 8 : x, top, square.role));
      if (part && named) {
        points.append(rect(part, x, inner, false));
        const [left, first, role] = {
          within: [x + 6, ground - inner + 5, isHollow(part.row.grade) ? part.role : ("paper" as const)] as const,
          beside: [x + inner + 6, ground - tall(named.lines.length), part.role] as const,
          after: [x + side + 8, ground - tall(named.lines.length), part.role] as const,
        }[named.at];
        words.append(...text(named.lines, left, first, role));
      }
      rooms.push({ x, width: own, room: top });
      x += own + gap + between;
    }

    const free = rooms.reduce((most, room) => (room.room > most.room ? room : most));
    const side = Math.sqrt(key.value) * pixels;
    const isBeside = side + 8 + textWidth(key.words, fontSize) <= free.width;
    return make(
      "g",
      {},
      points,
      words,
      make(
        "g",
        { "data-mark": "key" },
        make("rect", {
          x: free.x,
          y: 1,
          width: side,
          height: side,
          fill: "none",
          stroke: colour("soft"),
          "stroke-dasharray": "2,2",
        }),
        make(
          "text",
          {
            x: free.x + (isBeside ? side + 8 : 0),
            y: isBeside ? 1 + side / 2 + fontSize * 0.35 : side + fontSize * 1.35,
            fill: colour("soft"),
            "font-size": fontSize,
            "text-anchor": "start",
          },
          key.words,
        ),
      ),
    );
  });
}
