/** One line of CSV (RFC 4180) without its end; a cell is quoted where it needs to be, and empty where there is no value. */
export const csvLine = (cells: readonly unknown[]): string =>
  cells
    .map((cell) => {
      const text = cell === undefined || cell === null ? "" : String(cell);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(",");
