/**
 * The palette. Drawings name colours by role (`var(--internet)`), so that one SVG serves light and dark;
 * posters and other images replace the names by these values.
 */
export const palette = {
  light: {
    paper: "#fcfaf5",
    ink: "#1d1b18",
    soft: "#5c574e",
    rule: "#d9d3c7",
    internet: "#b8401a",
    bank: "#16365f",
    state: "#3f5a25",
    other: "#6b6459",
    gap: "#f3eee3",
  },
  dark: {
    paper: "#16171a",
    ink: "#ece7dd",
    soft: "#a9a396",
    rule: "#3a3b3e",
    internet: "#ff9466",
    bank: "#5f97da",
    state: "#bcdd93",
    other: "#b3ab9d",
    gap: "#1e2024",
  },
} as const;

export type Role = keyof (typeof palette)["light"];

/** A colour by role, as drawings carry it. */
export const colour = (role: Role) => `var(--${role})` as const;

/** Replaces colour roles by the values of one theme, for images that no stylesheet reaches. */
export const resolveColours = (markup: string, theme: keyof typeof palette): string =>
  markup.replace(/var\(--([a-z]+)\)/g, (name, role: string) => palette[theme][role as Role] ?? name);

/** The sides of the contest. Their colours differ in lightness as well, so that they stay apart in greyscale. */
export type Side = "internet" | "bank" | "state" | "other";
