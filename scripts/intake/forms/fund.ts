import type { Reading, ReadForm } from "../form.ts";
import type { ReleaseText } from "../text.ts";

const titles = /(天弘余额宝|天弘增利宝)货币市场基金(20\d\d)年(?:第)?([一二三四1-4])季度报告/gu;
const shares = /报告期末(?:基金)?份额总额(\d+(?:\.\d+)?)(份)?/u;
const assets = /(?:报告)?期末基金资产净值(?:[（(]?(?:单位)?[：:]?(?:人民币)?元[）)]?)?(\d+(?:\.\d+)?)(元)?/u;
const assetsInYuan = /单位[：:](?:人民币)?元|人民币元|资产净值[（(]?(?:人民币)?元/u;
const ends: Record<string, string> = { "1": "03-31", "2": "06-30", "3": "09-30", "4": "12-31" };
const quarters: Record<string, string> = { 一: "1", 二: "2", 三: "3", 四: "4" };

/** A quarterly report of the fund behind Yu'e Bao (code 000198): its shares and its net assets at the end of the quarter. */
export const readFund: ReadForm = (text) => {
  const found = [...text.chars.matchAll(titles)];
  const [first] = found;
  if (!first) return undefined;
  const dateOf = (match: RegExpExecArray) => `${match[2]}-${ends[quarters[match[3]!] ?? match[3]!]}`;
  const date = dateOf(first);
  const other = found.find((match) => dateOf(match) !== date);
  const form = {
    table: "yuebao-net-assets",
    period: date,
    title: first[0],
    readings: [] as Reading[],
    taken: new Set<number>(),
    complaints: [] as string[],
  };
  if (other)
    form.complaints.push(
      `${text.file}:${text.lineAt(other.index)} has a second title, "${other[0]}" (${dateOf(other)}), after "${first[0]}" (${date}). Expected one report in a file. Put each in a file of its own.`,
    );
  const units = shares.exec(text.chars);
  const net = assets.exec(text.chars);
  for (const match of [units, net]) if (match) form.taken.add(match.index + match[0].search(/\d/u));
  if (!units && !net)
    form.complaints.push(
      `${text.file}:1 has neither 报告期末基金份额总额 nor 期末基金资产净值. Expected at least one with its figure. Paste sections 2 and 3 of the report.`,
    );
  for (const match of [units, net])
    if (match && (match[1]!.split(".")[1]?.length ?? 0) > 2)
      form.complaints.push(
        `${text.file}:${lineOf(text, match)} has ${match[1]}, which is more than two decimals of a yuan. Expected one number. Two columns of the table have run together: leave only this quarter's.`,
      );
  if (units && net && units[1] !== net[1])
    form.complaints.push(
      `${text.file}:${lineOf(text, net)} says 资产净值 ${net[1]}, where 份额总额 in line ${lineOf(text, units)} is ${units[1]}. Expected the same digits: a share of this fund is one yuan. Look which was copied wrongly.`,
    );
  if (net && !net[2] && !assetsInYuan.test(text.chars))
    form.complaints.push(
      `${text.file}:${lineOf(text, net)} has ${net[1]} for "期末基金资产净值", without a unit. Expected 元. Paste the heading of the table with its 单位：人民币元.`,
    );
  if (!net && units && !units[2])
    form.complaints.push(
      `${text.file}:${lineOf(text, units)} has ${units[1]} for "报告期末基金份额总额", without a unit. Expected 份. Read the page again and write the unit in.`,
    );
  const taken = net ?? units;
  if (taken)
    form.readings.push({
      key: { date },
      name: net ? "期末基金资产净值" : "报告期末基金份额总额",
      line: lineOf(text, taken),
      digits: taken[1]!,
      unit: net ? "元" : "份",
      places: -8,
      tableUnit: "100m CNY",
      decimals: 2,
    });
  return form;
};

const lineOf = (text: ReleaseText, match: RegExpExecArray) => text.lineAt(match.index + match[0].search(/\d/u));
