import type { Words } from "../i18n/lang.ts";

export interface Option {
  label: Words;
  /** What the chart shows under this option, as a finding. */
  finding?: Words;
}

/** A question the reader may put to the chart. The first option is what is drawn at build. */
export interface Choice {
  label: Words;
  options: Record<string, Option>;
  /** Draws every option at build, one below the other for readers without scripts; else only the first is drawn. */
  drawn?: boolean;
}

/** The option taken for each choice. */
export type Choices = Readonly<Record<string, string>>;
