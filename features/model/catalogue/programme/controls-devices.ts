import type { Control, Source } from "./schema";

/** The article names the controls; what "in place" means and who sees to it in a cloud is Tenet's own. */
const source: Source = {
  document: "architecture",
  section: "Device",
  own: ["detail", "responsibility"],
};

/** Controls of the Devices pillar: 6 foundational, 7 advanced. */
export const deviceControls: Control[] = [
  {
    id: "devices.f1",
    pillar: "devices",
    level: "foundational",
    text: "Endpoint detection and response (EDR)",
    detail:
      "A sensor reports from every laptop, server and virtual machine that can carry one. Its alerts are answered at all times, and devices without a sensor are listed.",
    functions: ["devices.device-threat-protection", "devices.visibility-and-analytics"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "What runs inside a virtual machine or a hosted desktop is the customer’s. The provider watches the hosts beneath, not the guests.",
    },
    source,
  },
  {
    id: "devices.f2",
    pillar: "devices",
    level: "foundational",
    text: "Mobile device management (MDM)",
    detail:
      "Phones, tablets and laptops that reach the organisation’s resources are enrolled, private ones included. Their settings are set centrally and reported back.",
    functions: [
      "devices.policy-enforcement-and-compliance-monitoring",
      "devices.automation-and-orchestration",
      "devices.visibility-and-analytics",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Intune and Chrome Enterprise can manage devices. For AWS the cloud article names hosted desktops (WorkSpaces), which replace devices and do not manage them. Where devices are managed from elsewhere, the control is not applicable in that cloud.",
    },
    source,
  },
  {
    id: "devices.f3",
    pillar: "devices",
    level: "foundational",
    text: "Automated patch management",
    detail:
      "Updates of operating systems and software are found, installed and confirmed automatically, within a deadline set by severity. What misses the deadline is reported.",
    functions: [
      "devices.policy-enforcement-and-compliance-monitoring",
      "devices.automation-and-orchestration",
      "devices.governance",
    ],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider patches the platform: hosts, hypervisors and managed services. Operating systems and software in virtual machines and container images are the organisation’s.",
    },
    source,
  },
  {
    id: "devices.f4",
    pillar: "devices",
    level: "foundational",
    text: "OS-level encryption",
    detail:
      "The operating system encrypts the whole disk of every device and virtual machine. Recovery keys are held centrally, and the state is reported.",
    functions: ["data.data-encryption", "devices.policy-enforcement-and-compliance-monitoring"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider protects the physical media. Choosing encrypted volumes, and who may use their keys, is up to the organisation.",
    },
    source,
  },
  {
    id: "devices.f5",
    pillar: "devices",
    level: "foundational",
    text: "Device inventory and asset tracking",
    detail:
      "One list names every device, virtual machine and container host with owner and last contact. It is compared with network and cloud records on fixed dates.",
    functions: ["devices.asset-and-supply-chain-risk-management", "devices.visibility-and-analytics"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "A provider can list what runs in its accounts. Owners, purpose and unknown accounts have to come from the organisation.",
    },
    source,
  },
  {
    id: "devices.f6",
    pillar: "devices",
    level: "foundational",
    text: "Basic device compliance policies",
    detail:
      "A written minimum says what a device must fulfil, for example system version, encryption and EDR. Each device shows as compliant or not, and the rest has a deadline.",
    functions: [
      "devices.policy-enforcement-and-compliance-monitoring",
      "devices.governance",
      "devices.resource-access",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Intune and Endpoint Verification, for example, report a device’s state. What counts as compliant is a policy of the organisation.",
    },
    source,
  },
  {
    id: "devices.a1",
    pillar: "devices",
    level: "advanced",
    text: "Runtime integrity monitoring of virtual machines and containers",
    detail:
      "A running virtual machine or container is compared with the image that it came from. Changed files, unknown processes or altered boot code raise an alert.",
    functions: ["devices.device-threat-protection", "devices.visibility-and-analytics"],
    responsibility: {
      aws: "shared",
      azure: "shared",
      gcp: "shared",
      note: "The provider answers for the integrity of host and hypervisor. Watching the guests and the containers inside them is left to the organisation.",
    },
    source,
  },
  {
    id: "devices.a2",
    pillar: "devices",
    level: "advanced",
    text: "Continuous attestation of device posture and health",
    detail:
      "A device proves its state again and again during a session, not by its own word alone. Access ends or shrinks when the proof fails.",
    functions: [
      "devices.resource-access",
      "devices.policy-enforcement-and-compliance-monitoring",
      "identity.authentication",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Endpoint Verification is an example of a provider’s signal. Demanding such signals in access rules is the organisation’s decision.",
    },
    source,
  },
  {
    id: "devices.a3",
    pillar: "devices",
    level: "advanced",
    text: "Cloud workload protection (CWPP) that detects by behaviour",
    detail:
      "Virtual machines, containers and functions in all clouds report to one protection platform. It detects threats by what a workload does, beyond known signatures.",
    functions: [
      "devices.device-threat-protection",
      "applications.application-threat-protections",
      "devices.visibility-and-analytics",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "Workloads belong to the customer in each of the three clouds. The provider protects the platform on which they run.",
    },
    source,
  },
  {
    id: "devices.a4",
    pillar: "devices",
    level: "advanced",
    text: "Device control policies for peripherals",
    detail:
      "Rules say which storage media and other peripherals may be attached to which devices. The device refuses all others and logs the attempt.",
    functions: ["devices.policy-enforcement-and-compliance-monitoring", "data.data-inventory-management"],
    responsibility: null,
    source,
  },
  {
    id: "devices.a5",
    pillar: "devices",
    level: "advanced",
    text: "eBPF sensors in the container runtime",
    detail:
      "Sensors in the kernel of each container host record processes, connections and file access. Deviations from the expected behaviour of a container raise an alert.",
    functions: [
      "devices.device-threat-protection",
      "applications.visibility-and-analytics",
      "networks.visibility-and-analytics",
    ],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "The organisation installs the sensors on the container hosts it can reach. Where the platform admits none, the gap is to be recorded.",
    },
    source,
  },
  {
    id: "devices.a6",
    pillar: "devices",
    level: "advanced",
    text: "Automated response and remote wipe",
    detail:
      "A compromised or lost device is isolated, locked or wiped by a prepared action, without waiting for its return. The action has been tried on a test device.",
    functions: ["devices.automation-and-orchestration", "devices.device-threat-protection"],
    responsibility: {
      aws: "ours",
      azure: "ours",
      gcp: "ours",
      note: "In a cloud this means isolating or replacing a virtual machine or hosted desktop. The organisation prepares the action and decides when it runs.",
    },
    source,
  },
  {
    id: "devices.a7",
    pillar: "devices",
    level: "advanced",
    text: "Hardware virtualisation security",
    detail:
      "Hypervisors use the processor’s isolation features, and their firmware is patched. A current test or audit report shows that one guest cannot reach another.",
    functions: [
      "devices.policy-enforcement-and-compliance-monitoring",
      "devices.device-threat-protection",
      "devices.asset-and-supply-chain-risk-management",
    ],
    responsibility: {
      aws: "provider",
      azure: "provider",
      gcp: "provider",
      note: "Hypervisor and hardware are part of the platform that the provider secures. The organisation keeps the provider’s current audit report as evidence.",
    },
    source,
  },
];
