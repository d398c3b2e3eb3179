/// <reference types="astro/client" />

declare module "virtual:style/*" {
  /** The minified stylesheet. */
  export const text: string;
  /** Its file name under /assets/, with a hash of its content. */
  export const name: string;
}

declare module "virtual:script/*" {
  /** The bundled, minified script. */
  export const text: string;
  /** Its file name under /assets/, with a hash of its content. */
  export const name: string;
}

declare module "virtual:font/*" {
  /** The font file, base64. */
  export const base64: string;
  /** Its file name under /assets/, with a hash of its content. */
  export const name: string;
}

declare namespace App {
  interface Locals {
    /** The language of the essay being rendered, for the charts its words hold. */
    lang?: import("./i18n/lang.ts").Lang;
    /** The notes of the essay being rendered, as markup, in the order they stand. */
    notes?: string[];
    /** The terms it has explained so far. */
    terms?: Set<string>;
  }
}

declare module "virtual:module/*" {
  /** The bundled, minified module and the parts it loads later. */
  export const files: { name: string; text: string }[];
  /** The name of the module's own file under /assets/. */
  export const name: string;
}

declare module "virtual:charts" {
  /** Loads a chart's definition, by its id. */
  export const charts: Record<string, () => Promise<{ default: import("./chart-kit/define-chart.ts").AnyChart }>>;
}

declare module "virtual:rows" {
  /** How each chart shapes its rows, by its id. */
  export const rows: Record<
    string,
    (
      tables: import("./charts/rows.ts").Tables,
      choices: import("./chart-kit/define-chart.ts").Choices,
    ) => import("./chart-kit/define-chart.ts").ChartRow[]
  >;
}

declare module "virtual:datasets" {
  /** Every dataset's schema, by its id. */
  export const datasets: Record<string, import("./dataset-kit/define-dataset.ts").DatasetSchema>;
}
