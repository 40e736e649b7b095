import type { Kpi, Source } from "./schema";

/** The article names the KPIs; what exactly is counted is Tenet's own. */
const source: Source = {
  document: "architecture",
  section: "Enhanced security posture",
  own: ["definition", "formula"],
};

/** The five measures by which the programme shows its effect. */
export const kpis: Kpi[] = [
  {
    key: "jit-access",
    name: "Just-in-time access, share of identities",
    definition:
      "How many of the identities that can hold elevated permissions (no others count) get them for a task and a limited time, instead of permanently.",
    formula:
      "Identities whose elevated permissions are all granted just in time, divided by all identities with elevated permissions, times 100.",
    unit: "percent",
    better: "higher",
    pillar: "identity",
    functions: ["identity.access-management", "identity.automation-and-orchestration"],
    source,
  },
  {
    key: "mtls-workloads",
    name: "Workloads protected by mutual TLS",
    definition:
      "How many workloads talk to other workloads over TLS alone, with both sides proving who they are by certificate.",
    formula:
      "Workloads that accept no connection from another workload without mutual TLS, divided by all workloads with such connections, times 100.",
    unit: "percent",
    better: "higher",
    pillar: "networks",
    functions: ["networks.traffic-encryption", "networks.network-segmentation"],
    source,
  },
  {
    key: "privilege-rightsizing-time",
    name: "Time to rightsize excessive privileges",
    definition: "How long a permission remains after it has been found to be excessive.",
    formula:
      "Sum of the days from finding to removal, divided by the number of excessive permissions removed in the period.",
    unit: "days",
    better: "lower",
    pillar: "identity",
    functions: ["identity.access-management", "identity.visibility-and-analytics", "identity.governance"],
    source,
  },
  {
    key: "lateral-movement-containment-time",
    name: "Mean time to containment of lateral movement",
    definition:
      "How long an attempt to move from one system to the next stays possible after its first trace, in real incidents and in exercises.",
    formula:
      "Sum of the hours from the first trace of an attempt to its isolation, divided by the number of attempts in the period.",
    unit: "hours",
    better: "lower",
    pillar: "networks",
    functions: [
      "networks.network-segmentation",
      "networks.visibility-and-analytics",
      "networks.automation-and-orchestration",
      "devices.device-threat-protection",
    ],
    source,
  },
  {
    key: "least-privilege-data-stores",
    name: "Sensitive data stores under least privilege",
    definition:
      "How many stores of sensitive data open only to identities that use them, as the last review of their permissions showed.",
    formula:
      "Sensitive stores whose reviewed permissions contain no unused or blanket grant, divided by all known sensitive stores, times 100.",
    unit: "percent",
    better: "higher",
    pillar: "data",
    functions: ["data.data-access", "data.data-inventory-management", "data.data-categorization"],
    source,
  },
];
