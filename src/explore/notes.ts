import { notes as sentences } from "../i18n/explore.ts";
import type { Words } from "../i18n/lang.ts";
import { overlapOf } from "./overlaps.ts";
import type { Series } from "./series.ts";
import type { State } from "./state.ts";
import { filled, namesIn } from "./words.ts";

/** What holds of the series whatever is made of them. */
export function standingNotes(state: State, picked: readonly Series[]): Words[] {
  const held =
    state.form === "line" && state.as === "level" && picked.some(({ holds }) => holds) ? [sentences.held] : [];
  return [
    ...overlapNotes(picked),
    ...held,
    ...(state.as === "level" && state.unit === "yuan" ? [] : [sentences.arithmetic]),
  ];
}

/** Which series count some of the same, one sentence for all that overlap with one of them for one reason. */
function overlapNotes(picked: readonly Series[]): Words[] {
  let open = picked.flatMap((a, index) =>
    picked.slice(index + 1).flatMap((b) => {
      const reason = overlapOf(a, b);
      return reason ? [{ members: [a, b], reason }] : [];
    }),
  );
  const notes: Words[] = [];
  while (open.length > 0) {
    const { reason } = open[0]!;
    const of = (series: Series) => open.filter((pair) => pair.reason === reason && pair.members.includes(series));
    const hub = picked.reduce((most, one) => (of(one).length > of(most).length ? one : most));
    const others = of(hub).map(({ members }) => members.find((one) => one !== hub)!);
    notes.push(
      filled(sentences.overlap, (format) => {
        const [a, ...rest] = namesIn(format, [hub, ...others]);
        return { a: a!, list: format.list(rest.map((name) => `“${name}”`)), reason: format.text(reason) };
      }),
    );
    open = open.filter((pair) => !of(hub).includes(pair));
  }
  return notes;
}
