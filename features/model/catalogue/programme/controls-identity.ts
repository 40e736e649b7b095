import type { Control, Source } from "./schema";

/** The article names the controls; what "in place" means and who sees to it in a cloud is Tenet's own. */
const source: Source = {
  document: "architecture",
  section: "Identity",
  own: ["detail", "responsibility"],
};

/** Controls of the Identity pillar: 4 foundational, 3 advanced. */
export const identityControls: Control[] = [
  {
    id: "identity.f1",
    pillar: "identity",
    level: "foundational",
    text: "Multi-factor authentication (MFA)",
    detail:
      "Every person signs in with at least two factors, administrators and outsiders included. Exceptions are listed, each with a reason and an end date.",
    functions: ["identity.authentication"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The provider offers the factors. Requiring them, for administrators of the cloud accounts above all, is left to the organisation.",
    },
    source,
  },
  {
    id: "identity.f2",
    pillar: "identity",
    level: "foundational",
    text: "Single sign-on (SSO)",
    detail:
      "One sign-in opens all applications and cloud consoles that a person may use. Passwords local to an application are switched off or listed as exceptions.",
    functions: ["identity.identity-stores", "identity.authentication", "applications.application-access"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "IAM Identity Center, Microsoft Entra ID and Cloud Identity can take part in SSO. Connecting them and closing local accounts is the organisation’s work.",
    },
    source,
  },
  {
    id: "identity.f3",
    pillar: "identity",
    level: "foundational",
    text: "Identity provider integration",
    detail:
      "One identity provider, such as Okta, Microsoft Entra ID or Auth0, keeps the identities that count. Connected systems take accounts and groups from it, and a leaver loses all of them there.",
    functions: ["identity.identity-stores", "identity.automation-and-orchestration"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The organisation chooses the authoritative directory and connects each provider to it, for example by SCIM with IAM Identity Center.",
    },
    source,
  },
  {
    id: "identity.f4",
    pillar: "identity",
    level: "foundational",
    text: "Basic role-based access (RBAC)",
    detail:
      "Permissions are attached to documented roles and reach people and service accounts through these. Rights given directly to one account are exceptions on a list.",
    functions: ["identity.access-management", "identity.governance"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "IAM, Azure RBAC and Cloud IAM carry out what they are told. Which role may do what, and who holds it, the organisation decides.",
    },
    source,
  },
  {
    id: "identity.a1",
    pillar: "identity",
    level: "advanced",
    text: "Just-in-time (JIT) access with temporary permissions",
    detail:
      "Privileged rights are requested for a task, granted for a set time and withdrawn by the system itself. No administrator holds them permanently, emergency accounts excepted.",
    functions: ["identity.access-management", "identity.automation-and-orchestration"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "How long a right lasts, who approves it and which rights are privileged are choices of the organisation in each cloud.",
    },
    source,
  },
  {
    id: "identity.a2",
    pillar: "identity",
    level: "advanced",
    text: "Adaptive authentication by risk score in real time",
    detail:
      "Each sign-in gets a risk score from location, device and behaviour at that moment. A high score leads to a further factor or a refusal.",
    functions: ["identity.risk-assessments", "identity.authentication", "identity.visibility-and-analytics"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "A service may compute the score. The thresholds, and what happens above them, are rules that the organisation sets and tests.",
    },
    source,
  },
  {
    id: "identity.a3",
    pillar: "identity",
    level: "advanced",
    text: "Cloud infrastructure entitlement management (CIEM)",
    detail:
      "Effective permissions of people and machines in each cloud are known and compared with their use. Excess permissions are withdrawn, and the time this takes is measured.",
    functions: ["identity.access-management", "identity.visibility-and-analytics", "identity.risk-assessments"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Excess permissions in a cloud account come from the organisation’s own grants, so finding and withdrawing them falls to it.",
    },
    source,
  },
];
