import { describe, expect, test } from "vitest";
import { buildDocument } from "../../../src/site/files/document.ts";
import { draw } from "../../../src/chart-kit/draw.ts";
import { allSeries } from "../../../src/explore/catalogue.ts";
import { viewChart } from "../../../src/explore/chart.ts";
import { defaultState, type State } from "../../../src/explore/state.ts";
import type { View } from "../../../src/explore/model.ts";
import { makeView } from "../../../src/explore/view.ts";
import { tables } from "./tables.ts";

const drawingOf = (view: View) =>
  draw(viewChart(view), view.rows, { lang: "en", size: "narrow", choices: {}, events: [] }, buildDocument());

const state = (change: Partial<State>): State => ({ ...defaultState, ...change });

describe("every series is drawn or refused, and no drawing is a hole", () => {
  test.each(allSeries.map(({ id }) => id))("%s", (id) => {
    for (const as of ["level", "index", "growth", "rolling"] as const)
      for (const scale of ["linear", "log"] as const) {
        const { view } = makeView(state({ series: [id], as, scale }), tables);
        if (!view) continue;
        const svg = drawingOf(view);
        expect(svg.outerHTML, `${as}, ${scale}`).not.toMatch(/NaN|Infinity/);
        expect(svg.querySelectorAll("[data-key]").length, `${as}, ${scale}`).toBe(view.rows.length);
      }
  });
});

describe("lines are told apart where they end", () => {
  const words = (...series: string[]) => {
    const { view } = makeView(state({ series, as: "index" }), tables);
    return drawingOf(view!).textContent;
  };

  test("by what is measured", () => {
    const said = words("payment-volumes.nonbank-online.value.quarter", "payment-volumes.nonbank-online.count.quarter");
    expect(said).toMatch(/value/);
    expect(said).toMatch(/number/);
  });

  test("by who measured it", () => {
    const said = words("market-shares.analysys-mobile.alipay", "market-shares.iresearch-mobile.alipay");
    expect(said).toMatch(/Analysys/);
    expect(said).toMatch(/iResearch/);
  });
});

test("posted rates are points on the days they were seen, and no line", () => {
  const { view } = makeView(state({ series: ["deposit-rates.listed-1y"] }), tables);
  expect(view!.lines[0]!.holds).toBe(false);
  expect(view!.lines[0]!.maxGapDays).toBeLessThan(60);
});
