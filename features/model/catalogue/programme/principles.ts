import type { Principles, Source } from "./schema";

const VERIFY_EXPLICITLY: Source = { document: "architecture", section: "Verify explicitly" };
/** The article names the four signals; what exactly each tells is Tenet's own. */
const SIGNAL: Source = { ...VERIFY_EXPLICITLY, own: ["text"] };

/** The three principles, the seven tenets of NIST SP 800-207 and the way of an access request, in Tenet's own words. */
export const principles: Principles = {
  principles: [
    {
      key: "verify-explicitly",
      name: "Verify explicitly",
      text: "No request is trusted because of where it comes from. Each decision rests on several signals at once: who asks, how healthy the device is, from where, and whether the behaviour is usual.",
      practices: [
        "A finance director in the head office passes the same checks as a contractor in a café.",
        "Sign-in asks for several factors (MFA) and at the same moment checks that the device complies with policy.",
        "A decision also weighs how the person usually works and how sensitive the requested resource is.",
        "What is known of an identity is combined with exposure on the network, drifted configuration and vulnerabilities; the risk that results decides on access and starts repairs.",
      ],
      functions: [
        "identity.authentication",
        "identity.risk-assessments",
        "devices.resource-access",
        "applications.application-access",
      ],
      source: VERIFY_EXPLICITLY,
    },
    {
      key: "least-privilege",
      name: "Least privilege",
      text: "People and machines receive the rights that the task at hand takes, for as long as it takes. A VPN that opens a whole zone gives away more than that.",
      practices: [
        "Zero trust network access (ZTNA) checks identity and context and then opens one application; a VPN that stays is paired with access rules by context and checks of the device.",
        "Administrators get raised rights just in time (JIT), for one task, and lose them afterwards.",
        "A session ends automatically when its risk rises or the work is done.",
      ],
      functions: [
        "identity.access-management",
        "applications.application-access",
        "networks.network-segmentation",
        "data.data-access",
      ],
      source: { document: "architecture", section: "Use least-privilege access" },
    },
    {
      key: "assume-breach",
      name: "Assume breach",
      text: "Systems are built as if an attacker were already inside somewhere: one foothold reaches little, what is seized cannot be read, and movement from there is noticed.",
      practices: [
        "Data is encrypted in storage and on its way; services use mutual TLS among themselves.",
        "Microsegmentation separates workloads even when they share a network zone.",
        "Telemetry is watched without pause for unusual behaviour and for attempts to move sideways.",
        "Pods in container platforms have security policies of their own, and each serverless function has its own access control.",
      ],
      functions: [
        "networks.network-segmentation",
        "networks.traffic-encryption",
        "data.data-encryption",
        "networks.visibility-and-analytics",
        "applications.application-threat-protections",
      ],
      source: { document: "architecture", section: "Assume a breach will happen" },
    },
  ],
  tenets: [
    {
      id: "T1",
      name: "Everything is a resource",
      text: "Every store of data and every service that computes counts as something to protect, whatever its size and wherever it runs.",
      source: { document: "sp-800-207", section: "2.1, tenet 1" },
    },
    {
      id: "T2",
      name: "Secured communication",
      text: "Traffic is protected in the same way on the internal network as on a foreign one; being inside earns no trust.",
      source: { document: "sp-800-207", section: "2.1, tenet 2" },
    },
    {
      id: "T3",
      name: "Access per session",
      text: "Each session obtains access to one resource by itself; being let into one opens no other, and the next session asks again.",
      source: { document: "sp-800-207", section: "2.1, tenet 3" },
    },
    {
      id: "T4",
      name: "Dynamic policy",
      text: "Policy decides each time from what can be observed then: the identity that asks, the application or service, the state of the device and, where available, behaviour and surroundings.",
      source: { document: "sp-800-207", section: "2.1, tenet 4" },
    },
    {
      id: "T5",
      name: "Monitored assets",
      text: "Whatever the organisation owns or lets connect is observed: whether it is unaltered and how well it is secured is measured, not presumed.",
      source: { document: "sp-800-207", section: "2.1, tenet 5" },
    },
    {
      id: "T6",
      name: "Strict, dynamic authentication and authorisation",
      text: "A resource cannot be reached until sign-in and permission have both been checked and enforced, and a change of circumstances brings a new check.",
      source: { document: "sp-800-207", section: "2.1, tenet 6" },
    },
    {
      id: "T7",
      name: "Telemetry that improves security",
      text: "The organisation gathers all it can learn of its assets, its network and the traffic on it, and makes its protection better with what it learns.",
      source: { document: "sp-800-207", section: "2.1, tenet 7" },
    },
  ],
  accessFlow: {
    components: [
      {
        key: "subject",
        name: "Subject",
        text: "The one who asks: a person on a device, a service account or a workload.",
      },
      {
        key: "policy-enforcement-point",
        name: "Policy enforcement point (PEP)",
        text: "Stands between subject and resource, holds each request until it is decided on, then lets it through or refuses it.",
      },
      {
        key: "policy-administrator",
        name: "Policy administrator (PA)",
        text: "Links enforcement and decision: takes the request to the engine and brings the answer to the enforcement point.",
      },
      {
        key: "policy-engine",
        name: "Policy engine (PE)",
        text: "Decides, by policies laid down beforehand and by the signals of the request, whether access is granted.",
      },
      {
        key: "resource",
        name: "Resource",
        text: "The thing asked for: an application, a service, a store of data.",
      },
    ],
    steps: [
      {
        from: "subject",
        to: "policy-enforcement-point",
        text: "The subject asks for a resource; the enforcement point holds the request.",
      },
      {
        from: "policy-enforcement-point",
        to: "policy-administrator",
        text: "The enforcement point passes on the request with its context: identity, device, location, behaviour.",
      },
      {
        from: "policy-administrator",
        to: "policy-engine",
        text: "The administrator asks the engine for a decision.",
      },
      {
        from: "policy-engine",
        to: "policy-administrator",
        text: "The engine weighs the signals against policy and answers: grant or deny.",
      },
      {
        from: "policy-administrator",
        to: "policy-enforcement-point",
        text: "The administrator hands the decision to the enforcement point.",
      },
      {
        from: "policy-enforcement-point",
        to: "resource",
        text: "On a grant, the enforcement point opens the way to this one resource.",
      },
      {
        from: "policy-enforcement-point",
        to: "subject",
        text: "On a denial, the subject is told so and the resource stays out of reach.",
      },
    ],
    signals: [
      {
        key: "identity",
        name: "Identity",
        text: "Which person or machine asks, how surely that was proven (MFA, for example), and which rights it has.",
        source: SIGNAL,
      },
      {
        key: "device",
        name: "Device",
        text: "Whether the device is known, complies with policy and shows no sign of compromise.",
        source: SIGNAL,
      },
      {
        key: "location",
        name: "Location",
        text: "From where the request comes; a place lowers or raises the risk and never grants access alone.",
        source: SIGNAL,
      },
      {
        key: "behaviour",
        name: "Behaviour",
        text: "Whether time, amount and manner of the access fit what this identity usually does.",
        source: SIGNAL,
      },
    ],
    source: { document: "cloud", section: "How does zero trust work in cloud environments?" },
  },
};
