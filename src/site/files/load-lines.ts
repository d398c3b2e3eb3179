/** The character set of an import filter of LibreOffice that means UTF-8, and the language whose decimals have a point. */
const [utf8, englishUsa] = [76, 1033];

/**
 * Lines that open a CSV file of this site: it is UTF-8 behind a byte order mark, with commas between cells and points in
 * decimals, whatever the reader's own country writes.
 * @param address where the file is
 * @param file its name once it is saved
 */
export const loadLines = (address: string, file: string): string => `# Python
import pandas as pd
table = pd.read_csv("${address}", encoding="utf-8-sig")

# Python without packages
import csv, io, urllib.request
text = urllib.request.urlopen("${address}").read().decode("utf-8-sig")
rows = list(csv.DictReader(io.StringIO(text)))

# R
table <- read.csv("${address}", fileEncoding = "UTF-8-BOM")

// JavaScript
import { loadCSV } from "arquero";
const table = await loadCSV("${address}");

# LibreOffice
soffice --convert-to ods --infilter="CSV:44,34,${utf8},1,,${englishUsa}" ${file}`;
