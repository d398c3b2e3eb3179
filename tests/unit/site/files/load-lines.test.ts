import { expect, test } from "vitest";
import { loadLines } from "../../../../src/site/files/load-lines.ts";

test("lines for Python, R, JavaScript and LibreOffice: past the byte order mark, with points in decimals", () => {
  expect(loadLines("https://example.org/data/cash.csv", "cash.csv")).toBe(
    `# Python
import pandas as pd
table = pd.read_csv("https://example.org/data/cash.csv", encoding="utf-8-sig")

# Python without packages
import csv, io, urllib.request
text = urllib.request.urlopen("https://example.org/data/cash.csv").read().decode("utf-8-sig")
rows = list(csv.DictReader(io.StringIO(text)))

# R
table <- read.csv("https://example.org/data/cash.csv", fileEncoding = "UTF-8-BOM")

// JavaScript
import { loadCSV } from "arquero";
const table = await loadCSV("https://example.org/data/cash.csv");

# LibreOffice
soffice --convert-to ods --infilter="CSV:44,34,76,1,,1033" cash.csv`,
  );
});
