import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as AllFunds } from "../../datasets/money-market-funds.ts";
import type { Row as NetAssets } from "../../datasets/yuebao-net-assets.ts";
import { evidenceFields } from "../evidence.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  date: string;
  whose: "all" | "yuebao";
  /** Yuan. */
  netAssets: number;
  /** Yu'e Bao's part of all funds, in per cent; only on its own rows. */
  share?: number | undefined;
}

const quarterEnd = /-(03-31|06-30|09-30|12-31)$/;
const yuan = (value: number, unit: number) => Number((value * unit).toPrecision(12));

/** All money funds by the association's count at quarter ends, and Yu'e Bao's fund where it is known on the same day. */
export default function rows(tables: Tables): Row[] {
  const all = tables("money-market-funds")
    .objects<AllFunds>()
    .filter((row) => row.series === "amac" && row.grade !== "bound" && quarterEnd.test(row.date))
    .map((row): Row => ({
      key: `${row.date}/all`,
      date: row.date,
      whose: "all",
      netAssets: yuan(row.netAssets, 1e12),
      ...evidenceFields(row),
    }));
  const fund = tables("yuebao-net-assets")
    .objects<NetAssets>()
    .filter((row) => row.grade !== "bound")
    .flatMap((row): Row[] => {
      const whole = all.find(({ date }) => date === row.date);
      if (!whole) return [];
      const netAssets = yuan(row.netAssets, 1e8);
      return [
        {
          key: `${row.date}/yuebao`,
          date: row.date,
          whose: "yuebao",
          netAssets,
          share: (netAssets / whole.netAssets) * 100,
          ...evidenceFields(row),
        },
      ];
    });
  return [...all, ...fund];
}
