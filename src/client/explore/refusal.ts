import type { Refusal } from "../../explore/refusal.ts";
import { writeState, type State } from "../../explore/state.ts";
import { explore } from "../../i18n/explore.ts";
import { el, t } from "../dom.ts";

/**
 * Says why a chart is not drawn and links to what would be sound.
 * @param follow shows a chart in this page; a frame on another site leads to the workbench instead
 */
export function showRefusal(
  place: HTMLElement,
  { reason, instead }: Refusal,
  home: string,
  follow: ((state: State) => void) | undefined,
) {
  const links = instead.map(({ label, state }) => {
    const link = el(
      "a",
      { href: home + writeState(state), ...(!follow && { target: "_blank", rel: "noopener" }) },
      t(label),
    );
    if (follow)
      link.onclick = (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        follow(state);
      };
    return el("li", {}, link);
  });
  place.replaceChildren(
    // In a frame the refusal is all there is, and so its heading is the page's.
    el(follow ? "h2" : "h1", {}, t(explore.refused)),
    el("p", {}, t(reason)),
    ...(links.length > 0 ? [el("p", { class: "instead" }, t(explore.insteadHeading)), el("ul", {}, ...links)] : []),
  );
}

export const hideRefusal = (place: HTMLElement) => place.replaceChildren();
