import type { Rollout, Source } from "./schema";

/** The article names the three starts; how each begins is Tenet's own. */
const ON_RAMP: Source = {
  document: "checklist",
  section: "2. Choose the right zero trust implementation on-ramp",
  own: ["firstSteps"],
};
/** The article names four areas whose leaders form the team, and two that advise it; what each does is Tenet's own. */
const TEAM: Source = {
  document: "checklist",
  section: "1. Create a specialized zero trust security team",
  own: ["text", "responsibilities"],
};

/** How a programme proceeds: five steps with measures, three roll-out stages with tips, three on-ramps, six team roles. */
export const rollout: Rollout = {
  steps: [
    {
      key: "form-the-team",
      name: "Form the zero trust team",
      text: "One team answers for the programme. It sets the strategy, puts the phases in order and governs the controls, in the cloud and on premises.",
      actions: [
        "Name one accountable lead and a leader for each of the four security areas, and hear IT operations and the application teams directly.",
        "Record who owns each pillar, and close every pillar without an owner.",
        "Write one access standard that all teams apply, and list the tools that overlap.",
        "Settle in writing who decides when the priorities of two teams collide.",
      ],
      measures: [
        "Share of teams that apply the common access standard.",
        "Number of tools that do the same job as another one, which falls.",
        "Share of changes that security and infrastructure owners plan together.",
      ],
      source: {
        document: "checklist",
        section: "1. Create a specialized zero trust security team",
        own: ["actions"],
      },
    },
    {
      key: "choose-the-on-ramp",
      name: "Choose one on-ramp",
      text: "The programme starts where the organisation is already strong: identity, network or data. Several starts side by side tend to stall each other.",
      actions: [
        "Compare the maturity of identity, networks and data, and pick the strongest as the start.",
        "Choose the first tools and policies to fit that on-ramp, and park the other two with a date.",
        "Replace the first static access rules by rules that look at context.",
      ],
      measures: [
        "Share of access rules that weigh context instead of a fixed list.",
        "Share of access paths for which an auditor finds the reason without asking.",
      ],
      source: {
        document: "checklist",
        section: "2. Choose the right zero trust implementation on-ramp",
        own: ["actions"],
      },
    },
    {
      key: "strengthen-users-devices-applications",
      name: "Strengthen users, devices and applications",
      text: "Controls grow from identity to endpoints, applications and workloads, so that implicit trust and fixed credentials matter less and less.",
      actions: [
        "Authenticate users continuously, with multi-factor authentication for everyone.",
        "Check the posture of devices, and bring endpoint detection and response to them.",
        "Control access application by application, and govern SaaS and cloud-native ones more tightly.",
        "Roll each control out in phases, and announce to users what changes and when.",
      ],
      measures: [
        "Share of identities that sign in with multi-factor authentication.",
        "Number of shared credentials still in use.",
        "Share of sensitive applications and data whose log shows user and device for each access.",
      ],
      source: { document: "checklist", section: "3. Strengthen user, device, and application security" },
    },
    {
      key: "enhance-network-and-infrastructure",
      name: "Segment network and infrastructure",
      text: "The network remains a control, but identity, posture and context draw the boundaries. Segments keep a stolen credential or workload from reaching far.",
      actions: [
        "Segment around the assets at highest risk first, in small changes rather than one redesign.",
        "Apply microsegmentation, software-defined networking and policies in data centres, clouds and hybrid systems.",
        "Rehearse an intrusion, and record how far it gets.",
      ],
      measures: [
        "Number of network paths that no application needs.",
        "Time and reach of an intruder in rehearsed incidents.",
        "Share of observed traffic that an access policy explains.",
      ],
      source: { document: "checklist", section: "4. Enhance network security and infrastructure", own: ["actions"] },
    },
    {
      key: "monitor-and-refine",
      name: "Monitor and refine",
      text: "People change roles, applications move and threats change. Policies are therefore checked against telemetry all the time, and people keep the critical decisions.",
      actions: [
        "Bring the telemetry of all pillars together, and set a baseline of normal access.",
        "Automate routine reactions, and name the decisions that a person takes.",
        "Review each access policy at a fixed interval and after every incident.",
      ],
      measures: [
        "Time from unusual access to its detection.",
        "Time from detection to the end of the response.",
        "Share of access policies that act alike in every cloud.",
      ],
      source: {
        document: "checklist",
        section: "5. Continuously monitor and refine your zero trust strategy",
        own: ["actions"],
      },
    },
  ],
  stages: [
    {
      key: "assess-and-plan",
      name: "Assess and plan",
      text: "Before anything is enforced, the organisation knows its gaps, its resources and its most critical applications. Those applications come first.",
      tips: [
        {
          id: "assess-and-plan.gap-analysis",
          name: "Zero trust gap analysis",
          text: "Compare the present security posture with what zero trust asks for, and list the gaps.",
        },
        {
          id: "assess-and-plan.agentless-discovery",
          name: "Agentless discovery across clouds",
          text: "Let a tool without agents map identities, data, resources and the paths that expose them, in every cloud, short-lived workloads included.",
        },
      ],
      source: { document: "cloud", section: "1. Assessment and planning phase" },
    },
    {
      key: "roll-out-gradually",
      name: "Roll out gradually",
      text: "A policy watches before it blocks. The riskiest users, applications and data sets get it first, and what is seen there improves it.",
      tips: [
        {
          id: "roll-out-gradually.high-risk-first",
          name: "High-risk scope first",
          text: "Choose as first scope the users, applications or data that the assessment found most at risk.",
        },
        {
          id: "roll-out-gradually.monitoring-only",
          name: "Monitoring before enforcement",
          text: "Run each policy in monitoring-only mode before it blocks, and learn whom it would have blocked.",
        },
        {
          id: "roll-out-gradually.refine",
          name: "Policies refined by feedback",
          text: "Correct the policy from what was observed and from what users report, then enforce it.",
        },
      ],
      source: { document: "cloud", section: "2. Gradual rollout and policy enforcement" },
    },
    {
      key: "scale-across-platforms",
      name: "Scale across platforms",
      text: "What works for the first scope is carried to every cloud and platform by common policies, one identity source and one place for logs.",
      tips: [
        {
          id: "scale-across-platforms.standard-policies",
          name: "Common policies as code",
          text: "Define one security framework for all clouds, and keep its policies as code in templates.",
        },
        {
          id: "scale-across-platforms.unified-policy-engine",
          name: "One policy engine",
          text: "Have one engine apply that code to AWS, Azure and GCP alike, for example OPA with Rego, so that nothing drifts.",
        },
        {
          id: "scale-across-platforms.federated-identity",
          name: "Federated identity management",
          text: "Federate identity, so that one source decides on entitlements everywhere and few local accounts remain.",
        },
        {
          id: "scale-across-platforms.central-logs",
          name: "Central logs and telemetry",
          text: "Collect the audit logs of each provider and the runtime telemetry in one platform that detects threats.",
        },
        {
          id: "scale-across-platforms.vendor-neutral",
          name: "No vendor lock-in",
          text: "Prefer platforms that are tied to no vendor, so that you stay free to change.",
        },
      ],
      source: { document: "cloud", section: "3. Scaling across cloud platforms" },
    },
  ],
  onRamps: [
    {
      key: "identity",
      name: "Identity",
      text: "The usual start, since sign-in and user identity already take part in most access decisions. Tools and policies centre on identity and access management.",
      pillars: ["identity"],
      firstSteps: [
        "Bring users of all applications to one identity provider with single sign-on.",
        "Require multi-factor authentication, first for administrators and remote access.",
        "Remove standing permissions that are unused.",
      ],
      source: ON_RAMP,
    },
    {
      key: "network",
      name: "Network",
      text: "A start where architecture or regulation calls for segmentation first. Tools and policies centre on network access per application.",
      pillars: ["networks"],
      firstSteps: [
        "Map which applications talk to each other, and mark the paths that none of them needs.",
        "Segment the networks around the most critical applications.",
        "Replace VPN access to one group of applications by zero trust network access.",
      ],
      source: ON_RAMP,
    },
    {
      key: "data",
      name: "Data",
      text: "A start where architecture or regulation calls for the protection of data first. Tools and policies centre on the data itself.",
      pillars: ["data"],
      firstSteps: [
        "List the stores of sensitive data, with an owner for each.",
        "Label data by sensitivity, and encrypt the most sensitive class.",
        "Cut access to these stores down to those who use them, and log every access.",
      ],
      source: ON_RAMP,
    },
  ],
  team: [
    {
      key: "security-architecture",
      name: "Security architecture",
      text: "Sets the target architecture and the access standard, orders the phases and keeps the pillars consistent with each other.",
      responsibilities: [
        {
          pillar: "identity",
          name: "Access signals and sign-in strength",
          text: "Defines which signals an access decision uses, and how strong each sign-in must be.",
        },
        {
          pillar: "devices",
          name: "Minimum device posture",
          text: "Sets the minimum posture that a device needs for each class of resource.",
        },
        {
          pillar: "networks",
          name: "Segments and enforcement points",
          text: "Designs the segments, and places the enforcement points between them.",
        },
        {
          pillar: "applications",
          name: "Application access patterns",
          text: "Sets the patterns by which applications are published and services trust each other.",
        },
        {
          pillar: "data",
          name: "Data sensitivity classes",
          text: "Sets the sensitivity classes, and the protection that each class demands.",
        },
      ],
      source: TEAM,
    },
    {
      key: "identity-and-access-management",
      name: "Identity and access management",
      text: "Runs identity provider, sign-in and privileged access, and reviews who may do what.",
      responsibilities: [
        {
          pillar: "identity",
          name: "Identity lifecycle and reviews",
          text: "Runs sign-in, lifecycle and reviews of every human and machine identity.",
        },
        {
          pillar: "applications",
          name: "Single sign-on for applications",
          text: "Connects applications to single sign-on, and grants access just in time.",
        },
        {
          pillar: "data",
          name: "Data access grants",
          text: "Carries out grants and removals of access that owners of data decide.",
        },
      ],
      source: TEAM,
    },
    {
      key: "cloud",
      name: "Cloud security",
      text: "Applies the programme in every cloud account, with policies kept as code and the same result at each provider.",
      responsibilities: [
        {
          pillar: "identity",
          name: "Cloud entitlement rightsizing",
          text: "Trims cloud entitlements and the roles of workloads to what is used.",
        },
        {
          pillar: "networks",
          name: "Cloud network rules",
          text: "Keeps virtual networks, security groups and cloud firewalls in line with the segments.",
        },
        {
          pillar: "applications",
          name: "Container and pipeline protection",
          text: "Guards containers, serverless functions and delivery pipelines.",
        },
        {
          pillar: "data",
          name: "Cloud data store protection",
          text: "Finds exposed stores in the clouds, and manages their encryption keys.",
        },
      ],
      source: TEAM,
    },
    {
      key: "network",
      name: "Network security",
      text: "Turns the segments into rules, replaces broad VPN access and watches the traffic.",
      responsibilities: [
        {
          pillar: "devices",
          name: "Isolation of failing devices",
          text: "Keeps devices that fail the posture check away from internal networks.",
        },
        {
          pillar: "networks",
          name: "Segmentation and traffic operations",
          text: "Operates segmentation, encrypted traffic, remote access and traffic analysis.",
        },
      ],
      source: TEAM,
    },
    {
      key: "it-operations",
      name: "IT operations",
      text: "Advises the team: knows the devices and systems that exist, keeps them patched and says what a policy would break.",
      responsibilities: [
        {
          pillar: "identity",
          name: "Joiner, mover and leaver accounts",
          text: "Starts and ends accounts on time when people join, move or leave.",
        },
        {
          pillar: "devices",
          name: "Device inventory and patching",
          text: "Maintains inventory, patches, encryption and endpoint detection on all devices.",
        },
        {
          pillar: "networks",
          name: "Network availability during changes",
          text: "Keeps the network available while rules change, and can take a change back.",
        },
        {
          pillar: "data",
          name: "Backups and restore tests",
          text: "Makes backups, and proves by restoring that they work.",
        },
      ],
      source: TEAM,
    },
    {
      key: "application-teams",
      name: "Application teams",
      text: "Advise the team: build and run the applications, name the connections and permissions these need, and adapt them to the access standard.",
      responsibilities: [
        {
          pillar: "applications",
          name: "Secure application development",
          text: "Build in authorisation, testing and logging, and mend what is found in time.",
        },
        {
          pillar: "networks",
          name: "Declared application connections",
          text: "Declare the connections of each application, so that the rest can be closed.",
        },
        {
          pillar: "data",
          name: "Application data owners",
          text: "Name the data that an application holds, its sensitivity and its owner.",
        },
      ],
      source: TEAM,
    },
  ],
};
