import type { Control } from "./schema";

/** Controls of the Applications and Workloads pillar, Tenet's own: 4 foundational, 4 advanced. */
export const applicationControls: Control[] = [
  {
    id: "applications.f1",
    pillar: "applications",
    level: "foundational",
    text: "Identity-aware access to every application",
    detail:
      "Each application takes users from single sign-on and asks for further proof when the risk is high. Applications outside it are listed with an end date.",
    functions: ["applications.application-access", "identity.authentication", "identity.identity-stores"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "An application in a cloud belongs to its customer, sign-in included. The organisation connects it to its identity provider.",
    },
    source: { document: "tenet", section: "Checklist article, domain “Application and data security”, foundational" },
  },
  {
    id: "applications.f2",
    pillar: "applications",
    level: "foundational",
    text: "Platform identities for workloads",
    detail:
      "Workloads call cloud services under an identity that the platform gives them. No key or password is kept in code, images or settings, and a scan confirms it.",
    functions: [
      "applications.application-access",
      "identity.authentication",
      "applications.secure-application-development-and-deployment-workflow",
    ],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The platform issues and renews IAM roles, managed identities or credentials of Workload Identity Federation. The organisation assigns them, narrows them and removes stored keys.",
    },
    source: { document: "tenet", section: "Cloud article, table of pillars and services, row “Applications”" },
  },
  {
    id: "applications.f3",
    pillar: "applications",
    level: "foundational",
    text: "Known vulnerabilities and misconfigurations of workloads",
    detail:
      "All workloads in all clouds are scanned for vulnerabilities and wrong settings. Each finding goes to an owner, with a due date by severity.",
    functions: [
      "applications.application-security-testing",
      "applications.visibility-and-analytics",
      "devices.policy-enforcement-and-compliance-monitoring",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The provider repairs its platform. Code, images and settings of the workloads are the organisation’s to scan and to repair.",
    },
    source: {
      document: "tenet",
      section: "Checklist article, table of technologies, row “Cloud-native application protection platforms”",
    },
  },
  {
    id: "applications.f4",
    pillar: "applications",
    level: "foundational",
    text: "Application telemetry in the central log analysis",
    detail:
      "Every application sends sign-ins, access decisions and errors to the SIEM. An alert exists for the case that a source falls silent.",
    functions: ["applications.visibility-and-analytics", "identity.visibility-and-analytics"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "CloudTrail, Azure Activity Logs and Cloud Audit Logs record what happens on the platform. The applications’ own records, and collecting all of it, are the organisation’s part.",
    },
    source: { document: "tenet", section: "Checklist article, table of technologies, row “SIEM and SOAR”" },
  },
  {
    id: "applications.a1",
    pillar: "applications",
    level: "advanced",
    text: "Workload identity with short-lived credentials",
    detail:
      "Workloads prove to each other who they are with credentials that expire soon and renew themselves, for example by SPIFFE/SPIRE. This holds across clouds.",
    functions: ["applications.application-access", "identity.authentication", "identity.automation-and-orchestration"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The platform vouches for the workloads that run on it. Lifetimes, and trust between one cloud and another, are set by the organisation.",
    },
    source: {
      document: "tenet",
      section: "Cloud article, list below the table of pillars and services, “Applications & Workloads”",
    },
  },
  {
    id: "applications.a2",
    pillar: "applications",
    level: "advanced",
    text: "Runtime application protection",
    detail:
      "Critical applications are watched from within while they run, and attacks on them are blocked at that point. Test attacks show that the block works.",
    functions: ["applications.application-threat-protections", "applications.visibility-and-analytics"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Application code is the customer’s also on a managed platform, and so is its protection while it runs.",
    },
    source: { document: "tenet", section: "Checklist article, domain “Application and data security”, advanced" },
  },
  {
    id: "applications.a3",
    pillar: "applications",
    level: "advanced",
    text: "Application programming interface (API) security",
    detail:
      "All APIs are listed. Each authenticates its callers, checks their rights and input at every call, and limits how often it can be called.",
    functions: [
      "applications.application-threat-protections",
      "applications.application-access",
      "applications.application-security-testing",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The provider secures the APIs of its own services. Those that the organisation publishes are for it to list, restrict and test.",
    },
    source: { document: "tenet", section: "Checklist article, domain “Application and data security”, advanced" },
  },
  {
    id: "applications.a4",
    pillar: "applications",
    level: "advanced",
    text: "Policy decisions taken outside the application",
    detail:
      "A policy decision point weighs context and risk at each request, and an enforcement point before the application carries the decision out. Both log what they did.",
    functions: [
      "applications.application-access",
      "applications.automation-and-orchestration",
      "applications.governance",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Policies about the organisation’s applications are its own in every cloud, even where a provider’s service evaluates them.",
    },
    source: {
      document: "tenet",
      section: "Checklist article, table of technologies, row “Policy decision and enforcement points”",
    },
  },
];
