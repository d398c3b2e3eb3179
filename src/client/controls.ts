/** The controls of a chart's choices, as the page holds them. */
import type { Choices } from "../chart-kit/define-chart.ts";
import type { ChoiceSpec } from "../chart-kit/parameters.ts";

export const controlsOf = (figure: Element) => [...figure.querySelectorAll<HTMLSelectElement>("select[name]")];

export const specOf = (figure: Element): ChoiceSpec =>
  Object.fromEntries(controlsOf(figure).map((select) => [select.name, [...select.options].map(({ value }) => value)]));

export const setControls = (figure: Element, choices: Choices) => {
  for (const select of controlsOf(figure)) select.value = choices[select.name]!;
};

/** The choices a view is drawn for; none where the chart offers none. */
export const choicesOf = (view: HTMLElement | null): Choices => JSON.parse(view?.dataset["choices"] ?? "{}") as Choices;
