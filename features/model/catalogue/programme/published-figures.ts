import type { PublishedFigure, Source } from "./schema";

const RETURNS: Source = { document: "architecture", section: "Cost optimization and ROI" };
/** The cited section does not say in which year the study came out. */
const FORRESTER = {
  title: "Total Economic Impact study, commissioned by Microsoft",
  publisher: "Forrester",
  year: null,
  source: RETURNS,
} as const;

/** Figures that others have published, shown beside the organisation's own as a comparison: never an input or a default. */
export const publishedFigures: PublishedFigure[] = [
  {
    key: "ibm-breach-cost",
    text: "Average cost of one data breach. It rises with the number of records that are exposed.",
    value: 4_880_000,
    unit: "USD",
    bound: "exact",
    title: "Cost of a Data Breach report",
    publisher: "IBM",
    year: 2024,
    source: { document: "architecture", section: "What is zero trust architecture?" },
  },
  {
    key: "forrester-roi",
    text: "Return over three years from zero trust products of Microsoft, which commissioned the study.",
    value: 92,
    unit: "percent",
    bound: "exact",
    ...FORRESTER,
  },
  {
    key: "forrester-payback",
    text: "The spending in the same study was earned back within this time.",
    value: 6,
    unit: "months",
    bound: "under",
    ...FORRESTER,
  },
  {
    key: "forrester-retired-systems",
    text: "Average saving in the same study from old systems that were switched off.",
    value: 7_000_000,
    unit: "USD",
    bound: "over",
    ...FORRESTER,
  },
];
