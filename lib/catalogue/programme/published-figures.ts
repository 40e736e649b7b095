import type { PublishedFigure } from "./schema";

/** Figures that others have published, shown beside the organisation's own as a comparison: never an input or a default. */
export const publishedFigures: PublishedFigure[] = [
  {
    key: "ibm-breach-cost",
    text: "Average cost of one data breach. It rises with the number of records that are exposed.",
    value: 4_880_000,
    unit: "USD",
    year: 2024,
    publisher: "IBM, Cost of a Data Breach 2024",
    source: { document: "architecture", section: "What is zero trust architecture?" },
  },
  {
    key: "forrester-roi",
    text: "Return over three years from zero trust products of Microsoft, which commissioned the study.",
    value: 92,
    unit: "percent",
    year: 2021,
    publisher: "Forrester, Total Economic Impact, commissioned by Microsoft",
    source: { document: "architecture", section: "Cost optimization and ROI" },
  },
  {
    key: "forrester-payback",
    text: "The spending in the same study was earned back in less time than this.",
    value: 6,
    unit: "months",
    year: 2021,
    publisher: "Forrester, Total Economic Impact, commissioned by Microsoft",
    source: { document: "architecture", section: "Cost optimization and ROI" },
  },
  {
    key: "forrester-retired-systems",
    text: "Average saving in the same study from old systems that were switched off. The study puts it above this amount.",
    value: 7_000_000,
    unit: "USD",
    year: 2021,
    publisher: "Forrester, Total Economic Impact, commissioned by Microsoft",
    source: { document: "architecture", section: "Cost optimization and ROI" },
  },
];
