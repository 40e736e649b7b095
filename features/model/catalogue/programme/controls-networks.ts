import type { Control, Source } from "./schema";

/** The article names the controls; what "in place" means and who sees to it in a cloud is Tenet's own. */
const source: Source = {
  document: "architecture",
  section: "Network/Environment",
  own: ["detail", "responsibility"],
};

/** Controls of the Networks pillar: 6 foundational, 6 advanced. */
export const networkControls: Control[] = [
  {
    id: "networks.f1",
    pillar: "networks",
    level: "foundational",
    text: "Network firewalls",
    detail:
      "Traffic between networks of different trust passes a firewall that denies by default. Each rule that allows something has an owner, a reason and a review date.",
    functions: ["networks.network-segmentation", "networks.network-traffic-management"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Network Firewall, Azure Firewall and VPC firewall rules apply the rules they are given. Writing and reviewing these is the organisation’s work.",
    },
    source,
  },
  {
    id: "networks.f2",
    pillar: "networks",
    level: "foundational",
    text: "Virtual private cloud (VPC) segmentation",
    detail:
      "Production, test and critical workloads are in separate virtual networks or subnets. Links between them are few, recorded and needed.",
    functions: ["networks.network-segmentation", "networks.governance"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider keeps the networks of its customers apart. How its own part is divided, and what is linked, the organisation decides.",
    },
    source,
  },
  {
    id: "networks.f3",
    pillar: "networks",
    level: "foundational",
    text: "Security groups and network ACLs (NACLs)",
    detail:
      "Each workload has a group of rules that names permitted sources and ports. No rule opens an administrative port to the whole internet, and a scan confirms it.",
    functions: ["networks.network-traffic-management", "networks.network-segmentation"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Security Groups, NSGs and VPC firewall rules are settings of the customer. A rule that is too wide stays so until the organisation changes it.",
    },
    source,
  },
  {
    id: "networks.f4",
    pillar: "networks",
    level: "foundational",
    text: "TLS/SSL encryption in transit",
    detail:
      "Internal and external traffic of every application uses a current version of TLS. Certificates are listed with their expiry, and connections without encryption are refused.",
    functions: ["networks.traffic-encryption", "data.data-encryption"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider encrypts access to its own service interfaces. Encryption to, from and between its own workloads is up to the organisation.",
    },
    source,
  },
  {
    id: "networks.f5",
    pillar: "networks",
    level: "foundational",
    text: "Basic traffic inspection",
    detail:
      "Traffic at the borders of networks is logged and checked for known signs of attack. The hits are looked at, and the logs are kept for a set time.",
    functions: ["networks.visibility-and-analytics"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The provider can record flows in its networks. Switching this on, keeping the records and looking at them is left to the organisation.",
    },
    source,
  },
  {
    id: "networks.f6",
    pillar: "networks",
    level: "foundational",
    text: "VPN gateways",
    detail:
      "Remote access and links between sites end at known, patched gateways. These demand MFA from people and open the networks needed, not all of them.",
    functions: ["networks.traffic-encryption", "networks.network-segmentation", "identity.authentication"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider runs and patches a gateway that is bought as a service. Who may connect, how they sign in and what they reach the organisation decides.",
    },
    source,
  },
  {
    id: "networks.a1",
    pillar: "networks",
    level: "advanced",
    text: "Identity-aware microsegmentation",
    detail:
      "A connection between two workloads is allowed by who they are, not by their addresses. The rules are fine enough to name single services, and all else is denied.",
    functions: ["networks.network-segmentation", "networks.network-traffic-management", "networks.governance"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Segments follow the organisation’s applications, which the provider does not know. Security Groups, for example, are a means to draw them.",
    },
    source,
  },
  {
    id: "networks.a2",
    pillar: "networks",
    level: "advanced",
    text: "Software-defined perimeters (SDPs)",
    detail:
      "A resource shows no open port until a user and a device have been verified. The connection is then set up for that resource and ends with the session.",
    functions: [
      "networks.network-segmentation",
      "applications.accessible-applications",
      "networks.automation-and-orchestration",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The organisation puts the perimeter around its own resources in each cloud and removes the open routes that would lead past it.",
    },
    source,
  },
  {
    id: "networks.a3",
    pillar: "networks",
    level: "advanced",
    text: "Service mesh with automatic mTLS",
    detail:
      "A mesh such as Istio or Linkerd encrypts calls between services and authenticates both ends. Calls without mutual TLS are refused, and certificates rotate by themselves.",
    functions: ["networks.traffic-encryption", "networks.network-segmentation", "applications.application-access"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The mesh runs among the organisation’s own services. It has to enrol them and refuse traffic that arrives in the clear.",
    },
    source,
  },
  {
    id: "networks.a4",
    pillar: "networks",
    level: "advanced",
    text: "Cloud network firewalls that inspect packets deeply",
    detail:
      "Firewalls in each cloud look into the content of traffic, also between internal networks. They block what matches a threat, and their signatures are current.",
    functions: [
      "networks.visibility-and-analytics",
      "networks.network-traffic-management",
      "networks.network-segmentation",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The cloud article names Network Firewall, Azure Firewall, Cloud Armor and VPC firewall rules for networks in general, not for this. Which of them look into packets, the organisation has to check.",
    },
    source,
  },
  {
    id: "networks.a5",
    pillar: "networks",
    level: "advanced",
    text: "Egress filtering and monitoring",
    detail:
      "Workloads reach listed destinations outside and no others. Refused attempts and unusual volumes of outgoing data raise an alert.",
    functions: [
      "networks.network-traffic-management",
      "networks.visibility-and-analytics",
      "data.data-inventory-management",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Which destinations a workload needs is known to the organisation alone, so it keeps the list and watches the refusals.",
    },
    source,
  },
  {
    id: "networks.a6",
    pillar: "networks",
    level: "advanced",
    text: "Zero trust network access (ZTNA)",
    detail:
      "Users reach one application at a time, after a check of identity, device and context. They gain no route into the network behind it.",
    functions: [
      "applications.accessible-applications",
      "applications.application-access",
      "networks.network-segmentation",
      "devices.resource-access",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The organisation places its applications in each cloud behind the broker and closes the direct routes to them.",
    },
    source,
  },
];
