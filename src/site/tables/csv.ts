/** One CSV line, quoted where a cell needs it. */
export const csvLine = (cells: readonly unknown[]): string =>
  cells
    .map((cell) => {
      const text = cell === undefined || cell === null ? "" : String(cell);
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(",");
