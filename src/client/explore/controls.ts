import { findSeries } from "../../explore/catalogue.ts";
import { changesWith } from "../../explore/rules.ts";
import { mostSeries, type Form, type Scale, type State, type Way } from "../../explore/state.ts";
import { moneyUnits, type MoneyUnit } from "../../chart-kit/money.ts";
import { formatterFor } from "../../chart-kit/formatter.ts";
import { interpolate } from "../../i18n/interpolate.ts";
import { explore } from "../../i18n/explore.ts";
import { el, lang, t } from "../dom.ts";

/** The form a reader makes a chart with. */
export interface Controls {
  /** Shows a state; under an index, the periods that may be 100. */
  set: (state: State, bases?: readonly string[]) => void;
}

/**
 * Hydrates the form: slots for series that can be added and removed, and settings.
 * @param changed is told what the reader asks for; series named twice are told apart from it by `set` alone
 */
export function hydrateControls(form: HTMLFormElement, changed: (asked: State) => void): Controls {
  const list = form.querySelector<HTMLOListElement>(".slots")!;
  const first = list.querySelector<HTMLLIElement>(".slot")!;
  const add = form.querySelector<HTMLButtonElement>(".add")!;
  const setting = (name: string) => form.querySelector<HTMLSelectElement>(`.settings [name=${name}]`)!;
  const tick = form.querySelector<HTMLInputElement>("[name=events]")!;
  const ofMoney = form.querySelector<HTMLElement>(".of-money")!;
  const ofIndex = form.querySelector<HTMLElement>(".of-index")!;
  const choosers = () => [...list.querySelectorAll("select")];

  const makeSlot = (): HTMLLIElement => {
    const slot = first.cloneNode(true) as HTMLLIElement;
    slot.append(el("button", { type: "button", class: "remove" }, "×"));
    return slot;
  };

  const number = () =>
    [...list.children].forEach((slot, index) => {
      const n = String(index + 1);
      slot.querySelector(".slot-name")!.textContent = interpolate(t(explore.seriesNumber), { n });
      slot.querySelector(".remove")?.setAttribute("aria-label", interpolate(t(explore.remove), { n }));
    });

  const setSlots = (ids: readonly string[]) => {
    while (list.children.length > ids.length) list.lastElementChild!.remove();
    while (list.children.length < ids.length) list.append(makeSlot());
    choosers().forEach((select, index) => (select.value = ids[index]!));
    number();
    add.hidden = ids.length >= mostSeries;
  };

  const asked = (base?: string): State => {
    const state: State = {
      series: choosers().map(({ value }) => value),
      as: setting("as").value as Way,
      unit: setting("unit").value as MoneyUnit,
      ...(base !== undefined && { base }),
      form: setting("form").value as Form,
      scale: setting("scale").value as Scale,
      events: tick.checked,
    };
    // A unit goes with the sums it was chosen for: of other series nobody has asked for it.
    return changesWith(state.unit, state) ? state : { ...state, unit: "yuan" };
  };
  /** The units that would change the chart, and the one that is chosen; where none would, the choice is not there. */
  const offerUnits = (state: State) => {
    const wanted = moneyUnits.filter((unit) => unit === "yuan" || unit === state.unit || changesWith(unit, state));
    for (const option of setting("unit").options)
      option.hidden = option.disabled = !wanted.includes(option.value as MoneyUnit);
    ofMoney.hidden = wanted.length === 1;
  };
  // A base belongs to its series: with other series, the engine looks for the best anew.
  const tell = (base?: string) => changed(asked(base));

  add.onclick = () => {
    const ids = choosers().map(({ value }) => value);
    setSlots([...ids, nextOf(choosers().at(-1)!, ids)]);
    choosers().at(-1)!.focus();
    tell();
  };
  list.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches(".remove")) return;
    target.closest(".slot")!.remove();
    add.hidden = false;
    add.focus();
    tell();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    const name = (target as HTMLSelectElement).name;
    const keepsBase = ["base", "form", "scale", "events"].includes(name) && setting("as").value === "index";
    tell(keepsBase ? setting("base").value : undefined);
  });
  form.classList.add("awake");

  return {
    set(state, bases = []) {
      setSlots(state.series);
      for (const name of ["as", "unit", "form", "scale"] as const) setting(name).value = state[name];
      offerUnits(state);
      tick.checked = state.events;
      ofIndex.hidden = bases.length === 0;
      if (bases.length === 0) return;
      const t = formatterFor(lang);
      setting("base").replaceChildren(...bases.map((base) => el("option", { value: base }, t.date(base))));
      setting("base").value = state.base ?? bases[0]!;
    },
  };
}

/** What is offered when a series is added: the next on the list of the same kind, else the next at all. */
function nextOf(select: HTMLSelectElement, taken: readonly string[]): string {
  const values = [...select.options].map(({ value }) => value);
  const after = values.indexOf(select.value) + 1;
  const rest = [...values.slice(after), ...values.slice(0, after)].filter((value) => !taken.includes(value));
  const own = findSeries(select.value);
  const alike = rest.find((value) => {
    const { unit, every } = findSeries(value);
    return unit === own.unit && every === own.every;
  });
  return alike ?? rest[0]!;
}
