import { publicationOf } from "./publication";
import type { Driver } from "./schema";

/** CISA's guidance on microsegmentation: its four phases, linked to functions by Tenet. */
export const cisaMicrosegmentation: Driver = {
  key: "cisa-microsegmentation",
  name: "CISA Microsegmentation in Zero Trust",
  text: "Guidance on planning microsegmentation, written for federal civilian agencies and usable by any organisation. It goes through four phases, for one part of the organisation after another, and sets no dates. The names of the phases are Tenet’s own.",
  ...publicationOf("cisa-microsegmentation"),
  mapping: "unofficial",
  requirements: [
    {
      id: "phase-1",
      name: "Candidates for segmentation are chosen",
      functions: [
        "devices.asset-and-supply-chain-risk-management",
        "networks.network-segmentation",
        "data.data-inventory-management",
      ],
    },
    {
      id: "phase-2",
      name: "The dependencies of each candidate are known",
      functions: [
        "networks.network-traffic-management",
        "networks.visibility-and-analytics",
        "applications.visibility-and-analytics",
      ],
    },
    {
      id: "phase-3",
      name: "Policies for the new segments are settled",
      functions: ["networks.network-segmentation", "networks.governance", "applications.application-access"],
    },
    {
      id: "phase-4",
      name: "The updated policies are deployed",
      functions: ["networks.network-segmentation", "networks.automation-and-orchestration"],
    },
  ].map((phase) => ({ ...phase, group: "Phases", deadline: null, due: null, level: null })),
  source: { document: "cisa-microsegmentation", section: "page 13" },
};
