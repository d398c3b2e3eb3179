import { IntakeError } from "./complaint.ts";
import type { ReleaseText } from "./text.ts";

const quarters: Record<string, string> = { 一: "1", 二: "2", 三: "3", 四: "4", "1": "1", "2": "2", "3": "3", "4": "4" };

/** A title of the central bank's payment releases: 2026年第三季度支付体系运行总体情况, 2026年支付业务统计数据. */
const titles =
  /(20\d\d)年(?:度|(?:第)?([一二三四1-4])季度)?(?:我国|全国)?支付(?:体系|业务)[^。；，,]{0,8}?(?:总体情况|统计数据)/gu;

/** What the sentences say their figures are of, where they begin with it. */
const leads =
  /(?:^|[。；，、）)况据])(?:(20\d\d)年)?(?:(?:第)?([一二三四1-4])季度|(全年))(?=[，,]?(?:银行|我国|全国|网联|银联|非银行|共))/gu;

/** The text without the titles of other releases it names, and what its own title says. */
export interface Period {
  /** 2026Q3 or 2026. */
  period: string;
  title: string;
  line: number;
}

const nameOf = (year: string, quarter: string | undefined) => year + (quarter ? `Q${quarters[quarter]}` : "");

/**
 * The year or quarter a release is about, from its title.
 * @throws IntakeError without a title, with titles of two periods, or where the sentences say another period
 */
export function readPeriod(text: ReleaseText): Period {
  const found = [...text.chars.matchAll(titles)].map((match) => ({
    period: nameOf(match[1]!, match[2]),
    title: match[0],
    line: text.lineAt(match.index),
  }));
  const [first] = found;
  if (!first)
    throw new IntakeError([
      `${text.file}:1 has no title the reader knows. Expected one such as 2026年第三季度支付体系运行总体情况. Paste the release from its title on.`,
    ]);
  const other = found.find(({ period }) => period !== first.period);
  if (other)
    throw new IntakeError([
      `${text.file}:${other.line} has a second title, "${other.title}" (${other.period}), after "${first.title}" (${first.period}). Expected one release in a file. Put each in a file of its own.`,
    ]);
  const year = first.period.slice(0, 4);
  for (const match of text.chars.matchAll(leads)) {
    const said = match[3] ? (match[1] ?? year) : nameOf(match[1] ?? year, match[2]);
    if (said === first.period) continue;
    const words = match[0].replace(/^[。；，、）)况据]/u, "");
    throw new IntakeError([
      `${text.file}:${text.lineAt(match.index + match[0].length - 1)} says "${words}" (${said}), where the title says ${first.period}. Expected figures of the period in the title. Check the page, and paste the release of one period.`,
    ]);
  }
  return first;
}
