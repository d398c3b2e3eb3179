import { expect, test, type Page as Tab } from "@playwright/test";
import { chartAt, choice, dialog, drawing, enter, figure, press, said, tool } from "../reading/chart.ts";
import { essay, ways } from "./settings.ts";
import { inFull } from "../../full.ts";

/** Shortcuts of the reader's own tools come first. */

type EventModifiers = Partial<Record<"ctrlKey" | "altKey" | "metaKey" | "shiftKey", boolean>>;

test.describe("keys belong to the reader's tools first", () => {
  /** Presses a key on what has the focus, as a browser would. @returns whether the page kept it for itself */
  const isKept = (tab: Tab, key: string, modifiers: EventModifiers = {}) =>
    tab.evaluate(
      ([key, modifiers]) => {
        const heard: string[] = [];
        const listen = (event: KeyboardEvent) => heard.push(event.key);
        addEventListener("keydown", listen);
        const event = new KeyboardEvent("keydown", { key, ...modifiers, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(event);
        removeEventListener("keydown", listen);
        return event.defaultPrevented || !heard.includes(key);
      },
      [key, modifiers] as const,
    );

  const letters = ["t", "r", "s", "?"];
  const modified = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { ctrlKey: true, altKey: true }];

  test(
    "with Ctrl, Alt or Meta every key of a drawing passes by, and nothing happens",
    inFull,
    async ({ page: tab }) => {
      await enter(tab, chartAt("yuebao-balance"));
      await press(tab, "End");
      const { key: at } = await press(tab, "ArrowLeft");
      const told = (await drawing(tab).getAttribute("aria-keyshortcuts"))!.toLowerCase().split(" ");
      expect([...ways, ...letters, "Escape"].map((key) => key.toLowerCase()).sort()).toEqual(told.sort());
      for (const modifiers of modified)
        for (const key of [...ways, ...letters, ...letters.map((key) => key.toUpperCase()), "Escape"]) {
          const what = `${Object.keys(modifiers).join("+")} ${key}`;
          expect(await isKept(tab, key, modifiers), what).toBe(false);
          expect((await said(tab)).key, what).toBe(at);
        }
      await expect(dialog(tab)).toHaveCount(0);
      await expect(tool(tab, "sound")).toHaveAttribute("aria-pressed", "false");
      await expect(drawing(tab)).toBeFocused();
      expect(await isKept(tab, "ArrowLeft"), "without them it is the drawing's").toBe(true);
      expect((await said(tab)).key).not.toBe(at);
    },
  );

  test("the pad that is drawn on lets them pass as well", inFull, async ({ page: tab }) => {
    await tab.goto(essay);
    const pad = tab.locator(".pad");
    await pad.scrollIntoViewIfNeeded();
    await expect(tab.locator("[data-interactive=drawit]")).toHaveAttribute("data-state", "live");
    await pad.focus();
    const fields = tab.locator(".drawit-fields input");
    const drawnSoFar = () => fields.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    const before = await drawnSoFar();
    for (const modifiers of modified)
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Enter"])
        expect(await isKept(tab, key, modifiers), `${Object.keys(modifiers).join("+")} ${key}`).toBe(false);
    expect(await drawnSoFar()).toEqual(before);
    await expect(tab.locator(".drawit-answer")).toBeHidden();
    expect(await isKept(tab, "ArrowUp")).toBe(true);
    expect(await drawnSoFar()).not.toEqual(before);
  });

  test(
    "keys that a drawing has no use for pass by: those of screen readers, of the browser, Tab",
    inFull,
    async ({ page: tab }) => {
      await enter(tab, chartAt("yuebao-balance"));
      const { key: at } = await press(tab, "End");
      const others = ["h", "k", "b", "g", "1", "Enter", " ", "Insert", "CapsLock", "F5", "F6", "F7", "ContextMenu"];
      for (const key of [...others, "Tab", "Control", "Alt", "Meta"]) {
        expect(await isKept(tab, key), key).toBe(false);
        expect((await said(tab)).key, key).toBe(at);
      }
      expect(await isKept(tab, "Tab", { shiftKey: true })).toBe(false);
    },
  );

  test("single letters mean something only while the drawing has the focus", inFull, async ({ page: tab }) => {
    await enter(tab, chartAt("count-or-value"));
    const places = {
      "the page": tab.locator("main"),
      "a link": tab.locator("header nav a").first(),
      "a choice": choice(tab, "measure"),
      "a tool": tool(tab, "save"),
      "the table": figure(tab).locator(".table-scroll"),
      "a summary": figure(tab).locator("summary"),
    };
    for (const [name, place] of Object.entries(places)) {
      // Tools are there while a point is read.
      await drawing(tab).focus();
      await press(tab, "End");
      await place.focus();
      for (const key of letters) {
        await tab.keyboard.press(key);
        await expect(place, `${name}, ${key}`).toBeFocused();
      }
      await expect(dialog(tab), name).toHaveCount(0);
      await expect(tool(tab, "sound"), name).toHaveAttribute("aria-pressed", "false");
    }
    await drawing(tab).focus();
    await tab.keyboard.press("r");
    await expect(dialog(tab)).toBeVisible();
  });
});
