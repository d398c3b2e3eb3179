import type { RenderFunction } from "@observablehq/plot";
import { wrapEvenly } from "../../chart-kit/even-lines.ts";
import { textWidth } from "../../chart-kit/text-width.ts";
import { colour, type Role } from "../../chart-kit/theme.ts";
import { isHollow } from "../../chart-kit/marks/points.ts";
import { customMark } from "../../chart-kit/marks/svg.ts";
import { layOut, leading, narrowName, tallOf, type AreaKey, type Square } from "./square-layout.ts";

/** Where the words of a part go: within its square, beside it on the ground of the whole, or after the whole. */
function placePart(part: Omit<Square, "part">, side: number, inner: number, fontSize: number, room: number) {
  const set = (room: number) => [...wrapEvenly(part.name, fontSize, room), part.figure];
  const fits = (lines: readonly string[], width: number, height: number) =>
    // The figure, which is last, is bold.
    lines.every((line, at) => textWidth(line, fontSize, at === lines.length - 1 ? "bold" : "normal") <= width) &&
    lines.length * fontSize * leading <= height;
  const within = set(inner - 12);
  if (fits(within, inner - 8, inner - 8)) return { at: "within", lines: within } as const;
  const beside = set(side - inner - 12);
  if (fits(beside, side - inner - 8, side - 8)) return { at: "beside", lines: beside } as const;
  return { at: "after", lines: set(Math.min(narrowName, room)) } as const;
}

/**
 * Squares, every area to one scale, with a part nested in its whole; see square-layout.ts for where they are.
 * A figure that is not exact is outlined: dashed where derived.
 */
export function squares(items: readonly Square[], key: AreaKey, fontSize: number): RenderFunction {
  return customMark((make, _scales, { width, height }) => {
    const { placed, scale, key: corner } = layOut(items, key, { width, height, fontSize });
    const points = make("g", { "data-mark": "points", "stroke-width": 1.5 });
    const words = make("g", { "data-mark": "labels", "font-size": fontSize, "text-anchor": "start" });
    const rect = ({ row, role }: Omit<Square, "part">, x: number, ground: number, side: number, whole: boolean) => {
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

    for (const { square, side, lines, beside, x, ground } of placed) {
      const { part } = square;
      const inner = part ? Math.sqrt(part.value) * scale : 0;
      const named = part && placePart(part, side, inner, fontSize, width - x - side - 8);
      const after = beside && named?.at === "after" ? tallOf(named.lines, fontSize) : 0;
      const tall = tallOf(lines, fontSize);
      const top = beside ? ground - Math.max(side, tall + after) : ground - side - tall;
      points.append(rect(square, x, ground, side, part !== undefined));
      words.append(...text(lines, beside ? x + side + 8 : x, top, square.role));
      if (part && named) {
        points.append(rect(part, x, ground, inner, false));
        const foot = ground - tallOf(named.lines, fontSize);
        const [left, first, role] = {
          within: [x + 6, ground - inner + 5, isHollow(part.row.grade) ? part.role : ("paper" as const)] as const,
          beside: [x + inner + 6, foot, part.role] as const,
          after: [x + side + 8, foot, part.role] as const,
        }[named.at];
        words.append(...text(named.lines, left, first, role));
      }
    }

    const side = Math.sqrt(key.value) * scale;
    const isBeside = side + 8 + textWidth(key.words, fontSize) <= corner.room;
    return make(
      "g",
      {},
      points,
      words,
      make(
        "g",
        { "data-mark": "key" },
        make("rect", {
          x: corner.x,
          y: corner.y,
          width: side,
          height: side,
          fill: "none",
          stroke: colour("soft"),
          "stroke-dasharray": "2,2",
        }),
        make(
          "text",
          {
            x: corner.x + (isBeside ? side + 8 : 0),
            y: corner.y + (isBeside ? side / 2 + fontSize * 0.35 : side + fontSize * 1.35 - 1),
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
