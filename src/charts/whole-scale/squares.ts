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

interface Column {
  square: Square;
  side: number;
  width: number;
  lines: string[];
}

/** Sets squares side by side at pixels `scale` a root of the unit; a column is as wide as its square, or as its words need. */
function columnsAt(squares: readonly Square[], scale: number, fontSize: number, least: number): Column[] {
  return squares.map((square) => {
    const side = Math.sqrt(square.value) * scale;
    const width = Math.max(side, least);
    return { square, side, width, lines: [...wrapText(square.name, fontSize, width), square.figure] };
  });
}

/** The largest scale at which squares and their words fit `width` × `height` pixels. */
function fit(squares: readonly Square[], width: number, height: number, fontSize: number): Column[] {
  const fits = (columns: readonly Column[]) =>
    columns.reduce((sum, column) => sum + column.width + gap, -gap) <= width &&
    columns.every(({ side, lines }) => side + lines.length * fontSize * leading + 4 <= height);
  let scale = Math.max(width, height) / Math.sqrt(Math.max(...squares.map(({ value }) => value)));
  // In a low frame names are set wide, so that the height is left to the squares.
  const least = height < width / 2 ? width / (squares.length + 1) : leastColumn;
  for (let step = 0; step < 500 && !fits(columnsAt(squares, scale, fontSize, least)); step++) scale *= 0.99;
  return columnsAt(squares, scale, fontSize, least);
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
    const rooms: { x: number; width: number; room: number }[] = [];
    for (const { square, side, width, lines } of columns) {
      const top = ground - side - lines.length * fontSize * leading - 4;
      const { part } = square;
      points.append(rect(square, x, side, part !== undefined));
      words.append(...text(lines, x, top, square.role));
      if (part) {
        const inner = Math.sqrt(part.value) * pixels;
        points.append(rect(part, x, inner, false));
        const solid = !isHollow(part.row.grade);
        words.append(
          ...text(
            [...wrapText(part.name, fontSize, inner - 12), part.figure],
            x + 6,
            ground - inner + 5,
            solid ? "paper" : part.role,
          ),
        );
      }
      rooms.push({ x, width, room: top });
      x += width + gap;
    }

    const free = rooms.reduce((most, room) => (room.room > most.room ? room : most));
    const side = Math.sqrt(key.value) * pixels;
    const beside = side + 8 + textWidth(key.words, fontSize) <= free.width;
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
            x: free.x + (beside ? side + 8 : 0),
            y: beside ? 1 + side / 2 + fontSize * 0.35 : side + fontSize * 1.35,
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
