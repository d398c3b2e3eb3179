import type { Form, Growth, Reading, ReadForm } from "../form.ts";
import { readGrowth } from "../growth-words.ts";
import { readPeriod } from "../period.ts";
import type { ReleaseText } from "../text.ts";
import { subjects, unitsOf, type Subject } from "./payment-subjects.ts";

type Measure = keyof typeof unitsOf;
const figure = String.raw`(?:量|共|总|笔数|为|达|合计|约)*(\d+(?:\.\d+)?)(万亿元|亿元|万元|元|亿笔|万笔|笔|万亿|亿|万)?(\d{1,2}(?=[，,。；;]))?`;
const countFigure = new RegExp(figure, "uy");
const valueFigure = new RegExp(`[，,、]?(?:业务)?金额${figure}`, "uy");
const ownGrowth = /[，,](?:笔数)?同比(?:增长|上升|下降|减少)\d+(?:\.\d+)?%(?=[，,]金额)/uy;
const bothGrowths = /[，,](?=[^。；;]{0,6}同比)[^。；;]*/uy;
const tableUnits: Record<Measure, string> = { count: "bn transactions", value: "trn CNY" };
const words: Record<Measure, string> = { count: "笔数", value: "金额" };

/** The central bank's quarterly and annual releases on payments. */
export const readPayments: ReadForm = (text) => {
  if (!/支付(?:体系|业务)/u.test(text.chars)) return undefined;
  const { period, title } = readPeriod(text);
  const form = { table: "payment-volumes", period, title, readings: [], taken: new Set<number>(), complaints: [] };
  for (const subject of subjects) readSubject(text, subject, form);
  if (form.readings.length === 0 && form.complaints.length === 0)
    (form.complaints as string[]).push(
      `${text.file}:1 has no sentence the reader knows after its title. Expected one such as 银行共处理电子支付业务…亿笔，金额…万亿元. Paste the whole release.`,
    );
  return form;
};

type Draft = Omit<Form, "taken"> & { taken: Set<number> };

/** All places where a subject stands before figures; two that differ are a complaint. */
function readSubject(text: ReleaseText, subject: Subject, form: Draft) {
  const known = new Map<string, Reading>();
  for (const match of text.chars.matchAll(subject.opening)) {
    for (const reading of readPair(text, subject, match.index + match[0].length, form)) {
      const measure = reading.key["measure"]!;
      const before = known.get(measure);
      if (!before) {
        known.set(measure, reading);
        form.readings.push(reading);
      } else if (before.digits !== reading.digits || before.unit !== reading.unit)
        form.complaints.push(
          `${text.file}:${reading.line} says "${reading.name}" a second time, ${reading.digits}${reading.unit} after ${before.digits}${before.unit} in line ${before.line}. Expected one figure. Look which of them is of ${form.period}, and take the other out of the file.`,
        );
    }
  }
}

/** The number and the value that follow a subject, with their growth. */
function readPair(text: ReleaseText, subject: Subject, start: number, form: Draft): Reading[] {
  const count = at(countFigure, text, start);
  // A sentence such as 移动支付业务量保持增长 names the subject and gives no figure.
  if (!count) return [];
  const own = at(ownGrowth, text, count.end);
  const value = at(valueFigure, text, own?.end ?? count.end);
  const growths = at(bothGrowths, text, (value ?? count).end);
  const until = growths
    ? growths.match[0].split(new RegExp(subjects.map(({ name }) => name.slice(0, 4)).join("|"), "u"))[0]!
    : "";
  const rates = [
    ...(own ? rated(own.match[0], own.start, form) : []),
    ...(growths ? rated(until, growths.start, form) : []),
  ];
  const figures = [["count", count], ...(value ? [["value", value] as const] : [])] as [Measure, Found][];
  if (!value)
    form.complaints.push(
      `${text.file}:${text.lineAt(count.end)} has no 金额 after "${subject.name}${count.match[1]}${count.match[2] ?? ""}". Expected a number and a value. Look whether a line is missing.`,
    );
  if (rates.length === 1 && figures.length === 2)
    form.complaints.push(
      `${text.file}:${text.lineAt(growths?.start ?? count.end)} has one growth rate, "${rates[0]!.words}", for the number and the value of "${subject.name}". Expected two rates or none. Complete the sentence from the page.`,
    );
  const swapped = /金额.*笔数/u.test(until);
  return figures.flatMap(([measure, found], index) => {
    const growth = rates.length === 2 ? rates[swapped ? 1 - index : index] : undefined;
    return readingOf(text, subject, measure, found, growth, form) ?? [];
  });
}

interface Found {
  match: RegExpExecArray;
  start: number;
  end: number;
}

function at(pattern: RegExp, text: ReleaseText, start: number): Found | undefined {
  pattern.lastIndex = start;
  const match = pattern.exec(text.chars);
  return match ? { match, start, end: start + match[0].length } : undefined;
}

/** The rates of some words, their numbers marked as taken. */
function rated(words: string, start: number, form: Draft): Growth[] {
  const rates = readGrowth(words);
  for (const { words: rate } of rates) {
    const offset = words.indexOf(rate) + /^\D*/u.exec(rate)![0].length;
    form.taken.add(start + offset);
  }
  return rates;
}

function readingOf(
  text: ReleaseText,
  { series, name }: Subject,
  measure: Measure,
  found: Found,
  growth: Growth | undefined,
  form: Draft,
): Reading | undefined {
  const [whole, digits, unit = "", mark] = found.match;
  const index = found.start + whole.indexOf(digits!);
  const line = text.lineAt(index);
  form.taken.add(index);
  if (mark) {
    text.marks.push({ mark, line });
    form.taken.add(found.end - mark.length);
  }
  const places = (unitsOf[measure] as Record<string, number>)[unit];
  if (places === undefined) {
    const wanted = Object.keys(unitsOf[measure]).slice(0, 2).join(" or ");
    form.complaints.push(
      unit === ""
        ? `${text.file}:${line} has ${digits} for the ${words[measure]} of "${name}", without a unit. Expected ${wanted}. Read the page again and write the unit in.`
        : `${text.file}:${line} has ${digits}${unit} for the ${words[measure]} of "${name}". Expected ${wanted}. Read the page again and correct the unit.`,
    );
    return undefined;
  }
  return {
    key: { series, measure, period: form.period },
    name: name + words[measure],
    line,
    digits: digits!,
    unit,
    places,
    tableUnit: tableUnits[measure],
    growth,
  };
}
