import type { ChartRow } from "../../chart-kit/define-chart.ts";
import type { Row as Claim } from "../../datasets/claims.ts";
import type { Words } from "../../i18n/lang.ts";
import type { Tables } from "../rows.ts";

export interface Row extends ChartRow {
  verdict: Claim["verdict"];
  claim: Words;
}

const order: readonly Claim["verdict"][] = ["came-true", "came-true-later", "mixed", "too-vague", "did-not-happen"];

/** The predictions among the claims, best verdict first; the note is the finding each verdict rests on. */
export default function rows(tables: Tables): Row[] {
  return tables("claims")
    .objects<Claim & { key: string }>()
    .filter((claim) => claim.kind === "prediction")
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.id < b.id ? -1 : 1))
    .map((claim) => ({
      key: claim.id,
      verdict: claim.verdict,
      claim: { en: claim.claimEn, zh: claim.claimZh },
      grade: "press",
      sources: [...(claim.source === undefined ? [] : [claim.source]), ...claim.also],
      from: [`claims/${claim.key}`],
      note: { en: claim.findingEn, zh: claim.findingZh },
    }));
}
