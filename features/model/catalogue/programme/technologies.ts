import type { Technology } from "./schema";

const source: Technology["source"] = {
  document: "checklist",
  section: "What tools and technologies enable a zero trust security framework?",
};

/** The eight categories of technology that a programme draws on. */
export const technologies: Technology[] = [
  {
    key: "iam",
    name: "Identity and access management (IAM)",
    what: "Signs people, service accounts and workloads in, with single sign-on and multiple factors, and decides by role or attribute what each may do.",
    role: "Makes identity the first thing that is controlled, checks it again and again, and grants no more than is needed.",
    pillars: ["identity", "applications"],
    functions: [
      "identity.authentication",
      "identity.access-management",
      "identity.identity-stores",
      "applications.application-access",
    ],
    source,
  },
  {
    key: "pam",
    name: "Privileged access management (PAM)",
    what: "Lends elevated permissions for a task, watches the session and changes the credentials of administrators and automation.",
    role: "Shortens the time in which a stolen administrator account can do harm, and leaves a record for auditors.",
    pillars: ["identity"],
    functions: ["identity.access-management", "identity.automation-and-orchestration", "identity.governance"],
    source,
  },
  {
    key: "ztna-sase",
    name: "Zero trust network access (ZTNA) and SASE",
    what: "Opens single applications to a user after a look at identity, device and context, and never a whole network.",
    role: "Takes the place of the VPN: each decision covers one application, so an intruder finds little to move to.",
    pillars: ["networks", "devices", "applications"],
    functions: [
      "networks.network-segmentation",
      "applications.accessible-applications",
      "applications.application-access",
      "devices.resource-access",
    ],
    source,
  },
  {
    key: "cnapp",
    name: "Cloud-native application protection platforms (CNAPP)",
    what: "Show for all clouds together which workloads, identities and permissions exist, and which are vulnerable or misconfigured.",
    role: "Join identity with exposure, which shows surplus permissions and dangerous combinations and says what to mend first.",
    pillars: ["applications", "identity"],
    functions: [
      "applications.visibility-and-analytics",
      "applications.application-threat-protections",
      "identity.access-management",
      "applications.application-security-testing",
    ],
    source,
  },
  {
    key: "ndr",
    name: "Network detection and response (NDR)",
    what: "Reads network traffic for odd movement, talk with an attacker’s control server and data on its way out.",
    role: "Raises an alert when an access control fails, or when an attacker tries to move sideways.",
    pillars: ["networks"],
    functions: ["networks.visibility-and-analytics", "networks.network-traffic-management"],
    source,
  },
  {
    key: "data-security-dlp",
    name: "Data security and loss prevention (DLP)",
    what: "Sorts data by sensitivity, follows who uses it and stops it from being shared or carried off against the rules.",
    role: "Brings the decision to the data itself, where role, posture of the device and risk all count.",
    pillars: ["data"],
    functions: [
      "data.data-categorization",
      "data.data-access",
      "data.visibility-and-analytics",
      "data.data-inventory-management",
    ],
    source,
  },
  {
    key: "siem-soar",
    name: "SIEM and SOAR",
    what: "Gather the signals of identities, endpoints, applications and networks, and help to detect, investigate and answer an attack.",
    role: "Tie the telemetry of all controls together and start the agreed response, the same one everywhere.",
    pillars: ["identity", "devices", "networks", "applications"],
    functions: [
      "networks.visibility-and-analytics",
      "identity.visibility-and-analytics",
      "devices.visibility-and-analytics",
      "applications.visibility-and-analytics",
      "applications.automation-and-orchestration",
    ],
    source,
  },
  {
    key: "policy-points",
    name: "Policy decision and enforcement points",
    what: "Weigh policy, risk and context for a request as it arrives, and carry the decision out at identity, network, application or data.",
    role: "Turn intent into decisions. Because deciding is kept apart from enforcing, both scale and both can be audited.",
    pillars: ["identity", "networks", "applications", "data"],
    functions: [
      "applications.application-access",
      "identity.access-management",
      "networks.network-segmentation",
      "data.data-access",
      "devices.resource-access",
    ],
    source,
  },
];
