import table from "opencc-js/dict/TSCharacters";

const simplified = new Map(
  table.split("|").map((entry) => {
    const [traditional, simple] = entry.split(" ");
    return [traditional!, simple!];
  }),
);

/** Traditional characters in their simplified form, one by one; every other character as it is. */
export const simplify = (text: string): string =>
  [...text].map((character) => simplified.get(character) ?? character).join("");
