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
  }
}
