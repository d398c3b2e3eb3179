/** The tables that Explore draws no line of, each with the reason. Every other table has a file in `series/`. */
export const withoutSeries: Readonly<Record<string, string>> = {
  claims: "Predictions and verdicts in words.",
  events: "Dated events; Explore marks drawings with them.",
  quotations: "Quoted words.",
  "rejected-values": "Figures weighed and not used; receipts list them.",
  "rival-funds": "Few and scattered figures of several funds, a handful of dates at most.",
  "shibor-monthly": "Its producer does not let the figures be passed on.",
  sources: "The list of sources.",
  "yuebao-caps": "Rules in force between two days, not figures over time.",
  "yuebao-sample-weekday": "Averages by weekday, not figures over time.",
  "yuebao-sample-weekly": "No licence was found for passing the sample on.",
};
