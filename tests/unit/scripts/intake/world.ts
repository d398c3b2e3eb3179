import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Allowed } from "../../../../scripts/intake/place.ts";
import { take, type World } from "../../../../scripts/intake/take.ts";

/** Tables with figures of our own making, as the releases beside this file follow on from them. */
export const tables: Record<string, string> = {
  "payment-volumes": `series,measure,period,scope,value,unit,growth,grade,source,also,explains,noteEn,noteZh
bank-epay,count,2030Q3,2015,80.000,bn transactions,,press,press-page,,,,
bank-epay,count,2031Q1,2015,78.100,bn transactions,,press,press-page,,,,
bank-epay,count,2031Q2,2015,80.100,bn transactions,,press,press-page,,,,
bank-epay,count,2031Q3,2015,81.200,bn transactions,,derived,press-page,,,,
bank-epay,count,2031Q4,2015,80.600,bn transactions,,press,press-page,,,,
bank-epay,value,2030Q3,2015,950.00,trn CNY,,press,press-page,,,,
bank-mobile,count,2030Q3,2015,60.000,bn transactions,,press,press-page,,,,
bank-mobile,value,2030Q3,2015,150.00,trn CNY,,press,press-page,,,,
bank-mobile,value,2031Q3,2015,151.30,trn CNY,,press,press-page,,,,
bank-online,count,2030Q3,2015,20.800,bn transactions,,press,press-page,,,,
bank-online,value,2030Q3,2015,755.50,trn CNY,,press,press-page,,,,
netsunion,count,2031Q2,all,290.000,bn transactions,,press,press-page,,,,
netsunion,value,2031Q2,all,149.00,trn CNY,,press,press-page,,,,
nonbank-online,count,2022Q3,2015,270.000,bn transactions,,press,press-page,,,,
nonbank-online,count,2030Q3,2023,340.000,bn transactions,,press,press-page,,,,
nonbank-online,count,2031Q3,2023,352.080,bn transactions,,press,press-page,,,,
nonbank-online,value,2030Q3,2023,88.00,trn CNY,,press,press-page,,,,
unionpay-interbank,count,2030Q3,all,50.000,bn transactions,,press,press-page,,,,
unionpay-interbank,value,2031Q1,all,69.00,trn CNY,,press,press-page,,,,
`,
  "yuebao-net-assets": `date,netAssets,unit,bound,grade,source,also,noteEn,noteZh
2031-06-30,6600.10,100m CNY,,press,press-page,,,
`,
  sources: `id,title,publisher,publisherZh,published,url,language,kind,seen
bank-page,Release,The bank,央行,2031-11-30,https://example.org/bank,zh,official,2031-12
fund-page,Report,The fund,基金,2031-10-30,https://example.org/fund,zh,filing,2031-12
press-page,News,A paper,报纸,2031-11-30,https://example.org/press,zh,press,2031-12
`,
  "rejected-values": `dataset,row,column,value,unit,source,reasonEn,reasonZh
payment-volumes,bank-epay/count/2030Q3/2015,value,1,bn transactions,press-page,No.,否。
`,
};

export const nothing: Allowed = { sizes: new Set(), growths: new Set(), years: new Set() };

const world: World = {
  csvOf: (id) => tables[id]!,
  consequencesOf: () => ({ titles: [], sentences: [], charts: [] }),
  breaksOf: (table) =>
    table === "payment-volumes" ? [{ at: "2031Q2", where: { series: "unionpay-interbank", measure: "count" } }] : [],
  month: "2031-12",
};

export const textOf = (name: string): string => readFileSync(join(import.meta.dirname, "texts", `${name}.txt`), "utf8");

/** Takes a text into the tables above; messages call it release.txt. */
export const takeIn = (text: string, source = "bank-page", allowed: Partial<Allowed> = {}) =>
  take(text, "release.txt", source, world, { ...nothing, ...allowed });

/** The message with which a text is refused. @throws if it is not */
export function refusalOf(text: string, source?: string): string {
  try {
    takeIn(text, source);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("The text was taken in.");
}
