import type { Cloud } from "./schema";

const PILLAR_TABLE = { document: "cloud", section: "What are the five pillars of zero trust in the cloud?" } as const;

/** Native services, practices, guidance and principles for AWS, Azure and GCP, in Tenet's own words. */
export const cloud: Cloud = {
  services: [
    { pillar: "identity", provider: "aws", services: ["IAM Identity Center", "IAM"], source: PILLAR_TABLE },
    { pillar: "identity", provider: "azure", services: ["Microsoft Entra ID", "Azure RBAC"], source: PILLAR_TABLE },
    { pillar: "identity", provider: "gcp", services: ["Cloud Identity", "Cloud IAM"], source: PILLAR_TABLE },
    { pillar: "devices", provider: "aws", services: ["WorkSpaces", "WorkSpaces Applications"], source: PILLAR_TABLE },
    { pillar: "devices", provider: "azure", services: ["Microsoft Intune"], source: PILLAR_TABLE },
    {
      pillar: "devices",
      provider: "gcp",
      services: ["Endpoint Verification", "Chrome Enterprise"],
      source: PILLAR_TABLE,
    },
    { pillar: "networks", provider: "aws", services: ["Security Groups", "Network Firewall"], source: PILLAR_TABLE },
    { pillar: "networks", provider: "azure", services: ["NSGs", "Azure Firewall"], source: PILLAR_TABLE },
    { pillar: "networks", provider: "gcp", services: ["VPC firewall rules", "Cloud Armor"], source: PILLAR_TABLE },
    {
      pillar: "applications",
      provider: "aws",
      services: ["ECS with IAM roles", "EKS with IAM roles"],
      source: PILLAR_TABLE,
    },
    { pillar: "applications", provider: "azure", services: ["AKS with managed identities"], source: PILLAR_TABLE },
    {
      pillar: "applications",
      provider: "gcp",
      services: ["GKE with Workload Identity Federation"],
      source: PILLAR_TABLE,
    },
    { pillar: "data", provider: "aws", services: ["KMS", "Macie"], source: PILLAR_TABLE },
    { pillar: "data", provider: "azure", services: ["Key Vault", "Microsoft Purview"], source: PILLAR_TABLE },
    { pillar: "data", provider: "gcp", services: ["Cloud KMS", "Sensitive Data Protection"], source: PILLAR_TABLE },
  ],
  practices: [
    {
      pillar: "identity",
      text: "Raised rights are given just in time and managed as privileged identities (PIM). SCIM creates, changes and removes cloud accounts along with the record in the directory.",
      example: "AWS IAM Identity Center",
      functions: ["identity.access-management", "identity.automation-and-orchestration", "identity.identity-stores"],
      source: PILLAR_TABLE,
    },
    {
      pillar: "devices",
      text: "Access depends on the state of the device. EDR and MDM report it: whether the disk is encrypted, which version the operating system has, and whether EDR is running.",
      example: "Google Endpoint Verification",
      functions: [
        "devices.resource-access",
        "devices.policy-enforcement-and-compliance-monitoring",
        "devices.device-threat-protection",
      ],
      source: PILLAR_TABLE,
    },
    {
      pillar: "networks",
      text: "Each workload is in a segment of its own that lets through only the connections it needs. A service mesh encrypts calls between services and makes both ends prove who they are (mutual TLS).",
      example: "AWS Security Groups",
      functions: ["networks.network-segmentation", "networks.traffic-encryption"],
      source: PILLAR_TABLE,
    },
    {
      pillar: "applications",
      text: "Every workload has an identity of its own and works with credentials that soon expire, so no lasting secret is kept in code or configuration.",
      example: "SPIFFE/SPIRE",
      functions: [
        "applications.application-access",
        "identity.authentication",
        "applications.secure-application-development-and-deployment-workflow",
      ],
      source: PILLAR_TABLE,
    },
    {
      pillar: "data",
      text: "A key management service guards the keys: it wraps each data key in a master key (envelope encryption). Tokens stand in for sensitive values, and DSPM finds data that is stored or shared unsafely.",
      example: "AWS KMS",
      functions: ["data.data-encryption", "data.data-inventory-management", "data.visibility-and-analytics"],
      source: PILLAR_TABLE,
    },
  ],
  guidance: [
    {
      key: "containers",
      name: "Containers",
      purpose:
        "Keeps each Kubernetes workload apart from the others, so that one taken-over container gives no way to the next.",
      items: [
        {
          id: "containers.admission",
          name: "Pod admission control",
          text: "Pod Security Admission or a policy engine such as Gatekeeper or Kyverno rejects pods that break the security rules, before they start.",
          functions: [
            "applications.secure-application-development-and-deployment-workflow",
            "applications.governance",
            "devices.policy-enforcement-and-compliance-monitoring",
          ],
        },
        {
          id: "containers.service-mesh",
          name: "Service mesh encryption",
          text: "A service mesh such as Istio or Linkerd encrypts traffic between workloads automatically, without changes to their code.",
          functions: ["networks.traffic-encryption", "networks.network-segmentation"],
        },
        {
          id: "containers.network-policies",
          name: "Kubernetes network policies",
          text: "NetworkPolicies name the connections that each workload may make or accept; all others are refused.",
          functions: ["networks.network-segmentation", "networks.network-traffic-management"],
        },
        {
          id: "containers.rbac",
          name: "Least-privilege Kubernetes roles",
          text: "Kubernetes roles (RBAC) give each person and each service account only the verbs and objects that the task takes.",
          functions: ["identity.access-management", "applications.application-access"],
        },
        {
          id: "containers.mesh-telemetry",
          name: "Service mesh telemetry",
          text: "The mesh records how workloads call each other, and these records show which connections exist.",
          functions: ["networks.visibility-and-analytics", "applications.visibility-and-analytics"],
        },
      ],
      source: { document: "architecture", section: "Containers", own: ["items"] },
    },
    {
      key: "microservices",
      name: "Microservices",
      purpose:
        "Makes services prove themselves to each other at every call, instead of trusting whatever runs on the same network.",
      items: [
        {
          id: "microservices.encrypted-connections",
          name: "Encrypted service connections",
          text: "Every connection from service to service is encrypted, inside the cluster and beyond it.",
          functions: ["networks.traffic-encryption", "data.data-encryption"],
        },
        {
          id: "microservices.api-gateways",
          name: "API gateway checks",
          text: "Calls to an API pass a gateway that identifies the caller and refuses whatever the policy does not allow.",
          functions: ["applications.application-access", "applications.application-threat-protections"],
        },
        {
          id: "microservices.mutual-verification",
          name: "Mutual service verification",
          text: "Each service checks the identity of the service that calls it before it answers, for example by mutual TLS.",
          functions: ["identity.authentication", "applications.application-access", "networks.traffic-encryption"],
        },
        {
          id: "microservices.tracing",
          name: "End-to-end activity tracing",
          text: "Activity is recorded in all services in such a way that one request can be followed from end to end.",
          functions: ["applications.visibility-and-analytics", "networks.visibility-and-analytics"],
        },
      ],
      source: { document: "architecture", section: "Microservices", own: ["items"] },
    },
    {
      key: "serverless",
      name: "Serverless",
      purpose:
        "Treats each start of a function as a new request for access, since no host stays that could be trusted.",
      items: [
        {
          id: "serverless.least-function",
          name: "Narrowly scoped functions",
          text: "Each function can do its one job only: what it may call, read and write is listed, and nothing else works.",
          functions: ["applications.application-access", "identity.access-management", "data.data-access"],
        },
        {
          id: "serverless.runtime-protection",
          name: "Function runtime protection",
          text: "Functions are protected from attacks while they run.",
          functions: ["applications.application-threat-protections", "devices.device-threat-protection"],
        },
        {
          id: "serverless.event-sources",
          name: "Secured event sources",
          text: "The events that start a function are limited to named sources, and their content is checked before it is used.",
          functions: ["applications.application-threat-protections", "applications.application-access"],
        },
        {
          id: "serverless.short-lived-identity",
          name: "Short-lived function identities",
          text: "Functions use the identities that the cloud offers (IAM roles on AWS, service accounts on GCP, Managed Identities on Azure) with credentials that expire soon, and each has a narrow execution role of its own.",
          functions: ["identity.access-management", "identity.authentication", "identity.identity-stores"],
        },
        {
          id: "serverless.every-start",
          name: "Verification at every start",
          text: "Rights are checked each time that a function starts; no earlier run counts as proof.",
          functions: ["applications.application-access", "identity.authentication"],
        },
      ],
      source: { document: "architecture", section: "Serverless systems", own: ["items"] },
    },
    {
      key: "multi-cloud",
      name: "Multi-cloud",
      purpose:
        "Holds every provider to the same rules, although each has its own means, so that no cloud becomes the weak one.",
      items: [
        {
          id: "multi-cloud.one-policy",
          name: "Unified policy management",
          text: "Policies for AWS, Azure and GCP are written and changed in one place and carried from there to each provider.",
          functions: ["identity.governance", "networks.governance", "applications.governance", "data.governance"],
        },
        {
          id: "multi-cloud.hybrid",
          name: "Policies for hybrid systems",
          text: "The same policies apply to on-premises and hybrid systems.",
          functions: ["networks.governance", "identity.identity-stores", "devices.governance"],
        },
        {
          id: "multi-cloud.same-practices",
          name: "Same practices across clouds",
          text: "Services are secured by the same practices in every cloud.",
          functions: [
            "applications.secure-application-development-and-deployment-workflow",
            "applications.automation-and-orchestration",
            "networks.traffic-encryption",
          ],
        },
        {
          id: "multi-cloud.native-means",
          name: "Platform-specific security capabilities",
          text: "Where a provider has means of its own for a common rule, these are used.",
          functions: ["applications.governance", "networks.network-traffic-management", "data.governance"],
        },
      ],
      source: { document: "architecture", section: "Multi-cloud environments" },
    },
  ],
  principles: [
    {
      key: "identity-and-access",
      name: "Identity and access management",
      text: "All clouds share one sign-on through federation. Sign-in is strong (MFA) and weighs the risk of each attempt, and privileged access is managed and granted just in time. Cloud identity providers such as AWS IAM, Google Cloud Identity and Microsoft Entra ID are tied together, so that access is managed alike everywhere.",
      functions: [
        "identity.access-management",
        "identity.authentication",
        "identity.identity-stores",
        "identity.risk-assessments",
      ],
      source: { document: "cloud", section: "Identity and access management in zero trust" },
    },
    {
      key: "segmentation",
      name: "Segmentation and microsegmentation",
      text: "In place of one outer edge, software draws a boundary around each user, device, application and database, when it is needed and as policy says. ZTNA then opens single applications instead of networks, while cloud firewalls and IDS/IPS inspect what passes between workloads.",
      functions: [
        "networks.network-segmentation",
        "networks.network-traffic-management",
        "applications.accessible-applications",
        "networks.visibility-and-analytics",
      ],
      source: { document: "cloud", section: "Network segmentation and microsegmentation" },
    },
    {
      key: "continuous-monitoring",
      name: "Continuous monitoring and risk assessment",
      text: "Security events, metrics and logs of all clouds are analysed as they arrive, and unusual behaviour is detected at once. The risk found in this way changes access policies automatically, and shows where a fix helps most.",
      functions: [
        "identity.visibility-and-analytics",
        "networks.visibility-and-analytics",
        "applications.visibility-and-analytics",
        "identity.risk-assessments",
        "networks.automation-and-orchestration",
      ],
      source: { document: "cloud", section: "Continuous monitoring and risk assessment" },
    },
  ],
};
