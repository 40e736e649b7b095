import { publicationOf } from "./publication";
import type { Driver } from "./schema";

type Step = Pick<Driver["requirements"][number], "id" | "name" | "functions">;

/** The steps by the number of their section. What security technology there is already, no function asks. */
const STEPS: readonly Step[] = [
  {
    id: "8.1",
    name: "Every resource is found and listed",
    functions: [
      "devices.asset-and-supply-chain-risk-management",
      "devices.visibility-and-analytics",
      "networks.visibility-and-analytics",
      "applications.visibility-and-analytics",
      "data.data-inventory-management",
    ],
  },
  {
    id: "8.2",
    name: "Access policies follow from what the organisation does",
    functions: [
      "identity.access-management",
      "devices.resource-access",
      "applications.application-access",
      "data.data-access",
    ],
  },
  { id: "8.3", name: "Existing security technology is listed, to be kept or repurposed" },
  {
    id: "8.4",
    name: "Gaps are closed in order of risk and data value",
    functions: ["networks.network-segmentation", "data.data-categorization"],
  },
  {
    id: "8.5",
    name: "Components are introduced one by one, identity and device health first",
    functions: [
      "identity.authentication",
      "identity.identity-stores",
      "devices.policy-enforcement-and-compliance-monitoring",
      "devices.resource-access",
    ],
  },
  {
    id: "8.6",
    name: "Tests and observed traffic show that the policies hold",
    functions: [
      "identity.visibility-and-analytics",
      "devices.visibility-and-analytics",
      "networks.visibility-and-analytics",
      "applications.visibility-and-analytics",
      "data.visibility-and-analytics",
    ],
  },
  {
    id: "8.7",
    name: "The architecture changes with threats, tasks, technology and law",
    functions: [
      "identity.governance",
      "devices.governance",
      "networks.governance",
      "applications.governance",
      "data.governance",
    ],
  },
];

/** NIST SP 1800-35: the seven steps that it recommends after 19 example builds, linked to functions by Tenet. */
export const sp180035: Driver = {
  key: "sp-1800-35",
  name: "NIST SP 1800-35",
  text: "Shows 19 ways to build a zero trust architecture, tried out with 24 providers of technology, and draws seven steps from them. It sets no dates and no levels. The names of the steps are Tenet’s own.",
  ...publicationOf("sp-1800-35"),
  mapping: "unofficial",
  requirements: STEPS.map((step) => ({ ...step, group: "Steps", deadline: null, due: null, level: null })),
  source: { document: "sp-1800-35", section: "8, Zero Trust Journey Takeaways" },
};
