import type { Control } from "./schema";

/** Controls of the Data pillar, Tenet's own: 4 foundational, 5 advanced. */
export const dataControls: Control[] = [
  {
    id: "data.f1",
    pillar: "data",
    level: "foundational",
    text: "Encryption of sensitive data, stored and in transit",
    detail:
      "Every store and every link that holds or carries sensitive data encrypts it. Backups and copies for tests are included, and exceptions are listed.",
    functions: ["data.data-encryption", "networks.traffic-encryption"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider supplies encryption in its stores and at its interfaces. Requiring it everywhere, and choosing who holds the keys, is up to the organisation.",
    },
    source: { document: "tenet", section: "Checklist article, domain “Application and data security”, foundational" },
  },
  {
    id: "data.f2",
    pillar: "data",
    level: "foundational",
    text: "Central key management",
    detail:
      "Keys are created, rotated and revoked in a key management service. Each key has an owner and a log of its use, and the administrators of a store do not administer its keys.",
    functions: ["data.data-encryption", "networks.traffic-encryption"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "KMS, Key Vault and Cloud KMS guard the keys. Who may use which key, how often it rotates and when it is revoked, the organisation sets.",
    },
    source: { document: "tenet", section: "Cloud article, table of pillars and services, row “Data”" },
  },
  {
    id: "data.f3",
    pillar: "data",
    level: "foundational",
    text: "Discovery and classification of data",
    detail:
      "Stores in all environments are searched for sensitive data on a schedule. What is found carries a label from one agreed scheme, and has an owner.",
    functions: ["data.data-inventory-management", "data.data-categorization", "data.visibility-and-analytics"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Macie, Microsoft Purview and Sensitive Data Protection can search. What counts as sensitive, and which stores are searched, the organisation has to say.",
    },
    source: {
      document: "tenet",
      section: "Checklist article, table of technologies, row “Data security and DLP”",
    },
  },
  {
    id: "data.f4",
    pillar: "data",
    level: "foundational",
    text: "Regular audit of data access",
    detail:
      "Access to sensitive stores is logged and audited on fixed dates. Rights without a business purpose are withdrawn, and the audit records it.",
    functions: ["data.data-access", "data.visibility-and-analytics", "data.governance"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Data in a cloud service stays the customer’s, as does the question of who used it and why. The provider’s logs are the raw material.",
    },
    source: { document: "tenet", section: "Checklist article, domain “Application and data security”, foundational" },
  },
  {
    id: "data.a1",
    pillar: "data",
    level: "advanced",
    text: "Envelope encryption",
    detail:
      "Data is encrypted with keys of its own, and these with a master key that never leaves the key service. Revoking the master key has been tried out.",
    functions: ["data.data-encryption"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The key service guards the master key. Using it for all sensitive stores, and being able to revoke it, is the organisation’s task.",
    },
    source: { document: "tenet", section: "Cloud article, list below the table of pillars and services, “Data”" },
  },
  {
    id: "data.a2",
    pillar: "data",
    level: "advanced",
    text: "Tokenisation of sensitive values",
    detail:
      "Applications work with tokens where they do not need the value itself. Few named services can exchange a token for the value, and each exchange is logged.",
    functions: ["data.data-encryption", "data.data-access"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Which values are replaced, and which services may see the original, follows from the organisation’s own applications.",
    },
    source: { document: "tenet", section: "Cloud article, list below the table of pillars and services, “Data”" },
  },
  {
    id: "data.a3",
    pillar: "data",
    level: "advanced",
    text: "Data security posture management (DSPM)",
    detail:
      "A current view shows for each sensitive store who can reach it, whether it is encrypted and how exposed it is. Worsening raises a finding with an owner.",
    functions: ["data.visibility-and-analytics", "data.data-inventory-management", "data.data-access"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Exposure follows from settings that the organisation makes in each cloud, so it has to see them together and correct them.",
    },
    source: { document: "tenet", section: "Cloud article, list below the table of pillars and services, “Data”" },
  },
  {
    id: "data.a4",
    pillar: "data",
    level: "advanced",
    text: "Data loss prevention (DLP) that weighs context",
    detail:
      "Sharing and copying of labelled data is allowed or blocked by role, device state and risk at that moment. Blocked attempts are reviewed, false alarms counted.",
    functions: ["data.data-inventory-management", "data.data-access", "data.automation-and-orchestration"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "A provider’s service can carry out the rules. Labels, roles and limits on sharing are defined by the organisation.",
    },
    source: {
      document: "tenet",
      section: "Checklist article, table of technologies, row “Data security and DLP”",
    },
  },
  {
    id: "data.a5",
    pillar: "data",
    level: "advanced",
    text: "Encryption during processing on untrusted platforms",
    detail:
      "Sensitive processing outside trusted environments uses encryption that also protects data in use, or a recorded decision says why not.",
    functions: ["data.data-encryption"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "Protected processing depends on hardware that the provider runs. Selecting it for the right workloads and checking its proof is up to the organisation.",
    },
    source: { document: "tenet", section: "Checklist article, domain “Application and data security”, advanced" },
  },
];
