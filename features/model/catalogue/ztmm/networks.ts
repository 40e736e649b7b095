import type { Pillar } from "./schema";

/** The Networks pillar: seven functions in Tenet's own words, after table 4 of CISA ZTMM v2.0. */
export const networks: Pillar = {
  key: "networks",
  name: "Networks",
  purpose:
    "How the paths between people, devices and services are divided, protected, kept up and watched, whoever runs them.",
  functions: [
    {
      key: "networks.network-segmentation",
      name: "Network Segmentation",
      capability: null,
      purpose: "What can reach what on the network, and how far an intruder would get from one foothold.",
      stages: {
        traditional: {
          summary:
            "The network consists of large zones behind a perimeter, and within a zone little stands in the way. One link may carry many services at once, for example a bulk VPN tunnel.",
        },
        initial: {
          summary:
            "Critical workloads are being isolated, and connections are cut down to the functions that are needed. Links move towards carrying one specific service each.",
          criteria: [
            {
              id: "networks.network-segmentation.initial.1",
              text: "At least some critical workloads run isolated from the rest of the network.",
              covers: "isolation of critical workloads",
            },
            {
              id: "networks.network-segmentation.initial.2",
              text: "In at least some parts of the network, connections allow just the functions that are needed.",
              covers: "constraining connectivity to least function principles",
            },
            {
              id: "networks.network-segmentation.initial.3",
              text: "Links between networks or systems each serve one specific service, or are being changed to do so.",
              covers: "transition toward service-specific interconnections",
            },
          ],
        },
        advanced: {
          summary:
            "More of the network isolates endpoints and applications by their profiles. Traffic in and out of those parts passes micro-perimeters, and each link serves a specific service.",
          criteria: [
            {
              id: "networks.network-segmentation.advanced.1",
              text: "Isolation by endpoint and application profiles reaches more of the network than its critical workloads.",
              covers: "endpoint and application profile isolation mechanisms",
            },
            {
              id: "networks.network-segmentation.advanced.2",
              text: "Parts of the network isolated by profile have micro-perimeters: control points of their own for traffic in and out.",
              covers: "ingress/egress micro-perimeters",
            },
            {
              id: "networks.network-segmentation.advanced.3",
              text: "Parts of the network isolated by profile are linked by connections that each serve one specific service.",
              covers: "service-specific interconnections",
            },
          ],
        },
        optimal: {
          summary:
            "Micro-perimeters stand everywhere in the network, and fine segments follow the profiles of applications. A service gets its connection dynamically, when it is needed and no wider than needed.",
          criteria: [
            {
              id: "networks.network-segmentation.optimal.1",
              text: "Micro-perimeters for incoming and outgoing traffic are distributed over the whole network.",
              covers: "fully distributed ingress/egress micro-perimeters",
            },
            {
              id: "networks.network-segmentation.optimal.2",
              text: "The network is micro-segmented extensively, and the segments are drawn around application profiles.",
              covers: "extensive micro-segmentation based around application profiles",
            },
            {
              id: "networks.network-segmentation.optimal.3",
              text: "A connection for a specific service opens dynamically, just when the service needs it.",
              covers: "dynamic just-in-time",
            },
            {
              id: "networks.network-segmentation.optimal.4",
              text: "A connection for a specific service reaches just as far as the service needs, adjusted dynamically.",
              covers: "just-enough connectivity for service-specific interconnections",
            },
          ],
        },
      },
      interview: [
        {
          question: "If somebody took over one ordinary server today, which other systems could they reach from it?",
          listenFor:
            "“Everything in that zone”: Traditional. “Not the payment system, that is walled off”: Initial. A short list read from the application’s profile: Advanced or better.",
        },
        {
          question: "How does traffic travel between your sites, your cloud accounts and your partners?",
          listenFor:
            "One tunnel for everything: Traditional. Some links replaced by one link per service: Initial. One link per service between all isolated parts: Advanced. Links that appear with a request and vanish after it: Optimal.",
        },
        {
          question: "Where is the control point that would stop two applications from talking to each other?",
          listenFor:
            "“At the firewall on the edge”: Traditional. At the border of each isolated application: Advanced. Next to every workload, anywhere: Optimal.",
        },
      ],
      evidenceExamples: [
        "Network diagram that shows the isolated workloads and their control points",
        "Rule export for one segment, with the service named for each allowed connection",
        "Test report of what can be reached from a sample server",
        "Log of connections opened and closed for one service",
      ],
      dependsOn: ["devices.visibility-and-analytics"],
      crosswalk: {
        csf2: ["PR.IR-01"],
        sp80053r5: ["AC-4", "AC-4(21)", "SC-7", "SC-7(20)", "SC-7(21)", "SC-7(22)"],
        tenets: ["T2", "T3"],
        ombM2209: ["net-isolation-plan"],
        dodCapabilities: ["5.3", "5.4"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [20] },
    },
    {
      key: "networks.network-traffic-management",
      name: "Network Traffic Management",
      capability: null,
      purpose: "Which rules steer the traffic of each application, and how these rules keep pace with need and risk.",
      stages: {
        traditional: {
          summary:
            "Static rules and settings are entered by hand when a service is set up, and monitoring is thin. Profile changes of mission-critical applications are audited and reviewed by hand.",
        },
        initial: {
          summary:
            "Application profiles exist, each with traffic management of its own, and applications are being mapped to them. Static rules cover all applications, and the profile assessments are audited periodically by hand.",
          criteria: [
            {
              id: "networks.network-traffic-management.initial.1",
              text: "Application profiles are defined, and each has traffic management features of its own.",
              covers: "application profiles with distinct traffic management features",
            },
            {
              id: "networks.network-traffic-management.initial.2",
              text: "All applications are mapped to an application profile, or are being mapped.",
              covers: "map all applications to these profiles",
            },
            {
              id: "networks.network-traffic-management.initial.3",
              text: "Network rules, static or dynamic, govern the traffic of every application.",
              covers: "application of static rules to all applications",
            },
            {
              id: "networks.network-traffic-management.initial.4",
              text: "The assessments of application profiles are audited at least periodically, by hand or automatically.",
              covers: "periodic manual audits of application profile assessments",
            },
          ],
        },
        advanced: {
          summary:
            "Rules and settings are dynamic and make good use of resources. They are adapted periodically to automated assessments and monitoring of application profiles, which see risk and respond to it.",
          criteria: [
            {
              id: "networks.network-traffic-management.advanced.1",
              text: "Network rules and settings adjust dynamically so that resources are put to good use.",
              covers: "dynamic network rules and configurations for resource optimization",
            },
            {
              id: "networks.network-traffic-management.advanced.2",
              text: "Dynamic network rules are adapted at least periodically to what the profile assessments and monitoring show.",
              covers: "periodically adapted based upon",
            },
            {
              id: "networks.network-traffic-management.advanced.3",
              text: "Application profiles are assessed and monitored automatically.",
              covers: "application profile assessments and monitoring",
            },
            {
              id: "networks.network-traffic-management.advanced.4",
              text: "The automated assessment and monitoring of application profiles takes risk into account and responds to it.",
              covers: "automated risk-aware and risk-responsive",
            },
          ],
        },
        optimal: {
          summary:
            "Rules and settings change continuously with what application profiles need. They also give applications a new priority as mission criticality, risk and the like demand.",
          criteria: [
            {
              id: "networks.network-traffic-management.optimal.1",
              text: "Dynamic network rules and settings change continuously with the needs of application profiles.",
              covers: "continuously evolve to meet application profile needs",
            },
            {
              id: "networks.network-traffic-management.optimal.2",
              text: "Dynamic network rules move applications up or down in priority by factors such as mission criticality and risk.",
              covers: "reprioritize applications based on mission criticality, risk",
            },
          ],
        },
      },
      interview: [
        {
          question:
            "Pick any application. Which profile does it belong to, and what does that profile say about its traffic?",
          listenFor:
            "“We set the rules up when it was installed”: Traditional. A profile name and its rules: Initial or better. “That one has not been mapped yet”: Initial at most.",
        },
        {
          question: "When did a traffic rule last change, and what made it change?",
          listenFor:
            "A ticket after a complaint: Initial at most. A periodic run based on automated assessments: Advanced. “Just now, the load moved and the rules followed”: Optimal.",
        },
        {
          question: "When the network is full, which application gets through first, and who decides that at the time?",
          listenFor:
            "“First come, first served”: Traditional. A fixed order by profile: Initial or Advanced. An order that shifts by itself with criticality and risk: Optimal.",
        },
      ],
      evidenceExamples: [
        "Table of application profiles with the applications mapped to each",
        "Record of the last audit of profile assessments",
        "History of rule changes with the trigger of each change",
        "Configuration that ties traffic priority to criticality or risk",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["PR.IR-01", "PR.IR-04", "DE.CM-01"],
        sp80053r5: ["AC-4", "SC-5", "SC-7", "SC-7(5)", "SC-7(11)"],
        tenets: ["T2", "T4"],
        ombM2209: [],
        dodCapabilities: ["5.1", "5.2"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [20, 21] },
    },
    {
      key: "networks.traffic-encryption",
      name: "Traffic Encryption",
      capability: null,
      purpose: "Whether traffic can be read on its way, and how well the keys that protect it are looked after.",
      stages: {
        traditional: {
          summary:
            "Little traffic is encrypted. Keys are managed and secured by hand, or case by case as somebody sees fit.",
        },
        initial: {
          summary:
            "Encryption of all traffic to internal applications is under way, and it is preferred towards external ones. Key management policies are being formalised, and the keys of servers and services are being secured.",
          criteria: [
            {
              id: "networks.traffic-encryption.initial.1",
              text: "Traffic to all internal applications is being encrypted, or already is.",
              covers: "encrypt all traffic to internal applications",
            },
            {
              id: "networks.traffic-encryption.initial.2",
              text: "For traffic to external applications, encryption is preferred: it is chosen wherever it is on offer.",
              covers: "prefer encryption for traffic to external applications",
            },
            {
              id: "networks.traffic-encryption.initial.3",
              text: "Key management policies for network traffic are being formalised, or already are.",
              covers: "formalize key management policies",
            },
            {
              id: "networks.traffic-encryption.initial.4",
              text: "The encryption keys of at least some servers and services are secured.",
              covers: "secure server/service encryption keys",
            },
          ],
        },
        advanced: {
          summary:
            "Every internal and external protocol that calls for encryption has it, and keys and certificates are issued and rotated in a managed way. Cryptographic agility is being built in.",
          criteria: [
            {
              id: "networks.traffic-encryption.advanced.1",
              text: "All traffic protocols to which encryption applies are encrypted, internal and external ones alike.",
              covers: "encryption for all applicable internal and external traffic",
            },
            {
              id: "networks.traffic-encryption.advanced.2",
              text: "Keys and certificates are issued and rotated through a managed process.",
              covers: "manages issuance and rotation of keys and certificates",
            },
            {
              id: "networks.traffic-encryption.advanced.3",
              text: "At least some systems follow best practices for cryptographic agility: their algorithms can be exchanged easily.",
              covers: "incorporate best practices for cryptographic agility",
            },
          ],
        },
        optimal: {
          summary:
            "Traffic stays encrypted where that is appropriate. Least privilege is enforced in key management across the whole organisation, and cryptographic agility is as wide as possible.",
          criteria: [
            {
              id: "networks.traffic-encryption.optimal.1",
              text: "Traffic continues to be encrypted wherever this is appropriate.",
              covers: "continues to encrypt traffic as appropriate",
            },
            {
              id: "networks.traffic-encryption.optimal.2",
              text: "Least privilege is enforced in the management of keys for network traffic, across the whole organisation.",
              covers: "least privilege principles for secure key management enterprise-wide",
            },
            {
              id: "networks.traffic-encryption.optimal.3",
              text: "Best practices for cryptographic agility are followed wherever possible.",
              covers: "cryptographic agility as widely as possible",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which traffic would somebody with a tap on the office network still be able to read?",
          listenFor:
            "“Most of it”, or no idea: Traditional. A list that is being worked off: Initial. “None; all that can be encrypted is”, with a scan to show it: Advanced or better.",
        },
        {
          question: "When does your next server certificate expire, and what will happen then?",
          listenFor:
            "“We notice when it breaks”: Traditional. A written policy says who acts: Initial. A managed process rotates it: Advanced or better.",
        },
        {
          question:
            "An algorithm is broken tomorrow: where do you have to change something, and who can touch the keys?",
          listenFor:
            "“We would have to search”: Initial at most. Some systems are ready for the swap: Advanced. Nearly all are, and access to keys is held to least privilege: Optimal.",
        },
      ],
      evidenceExamples: [
        "Scan of internal and external services with the protocol found on each",
        "Key management policy with its approval date",
        "Certificate inventory with issue, expiry and last rotation",
        "Export of who may use or administer keys",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["PR.DS-02"],
        sp80053r5: ["SC-8", "SC-8(1)", "SC-12", "SC-13", "SC-17", "SC-20", "SC-23"],
        tenets: ["T2"],
        ombM2209: ["net-encrypted-dns", "net-https", "net-hsts-preload"],
        dodCapabilities: ["5.4"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [21] },
    },
    {
      key: "networks.network-resilience",
      name: "Network Resilience",
      capability: null,
      purpose: "How well the network keeps services available when demand shifts or something fails.",
      stages: {
        traditional: {
          summary:
            "Each application gets the availability it asks for, set up case by case. Workloads that are not mission-critical have few resilience mechanisms.",
        },
        initial: {
          summary:
            "The network is set up to manage the availability demands of further applications. Resilience mechanisms spread to more workloads that are not mission-critical.",
          criteria: [
            {
              id: "networks.network-resilience.initial.1",
              text: "The network is set up to manage the availability demands of further applications, beyond single cases.",
              covers: "manage availability demands for additional applications",
            },
            {
              id: "networks.network-resilience.initial.2",
              text: "Resilience mechanisms have been extended to at least some further workloads that are not mission-critical.",
              covers: "resilience mechanisms for workloads not deemed mission critical",
            },
          ],
        },
        advanced: {
          summary:
            "For most applications, the network handles availability demands and resilience mechanisms dynamically.",
          criteria: [
            {
              id: "networks.network-resilience.advanced.1",
              text: "For at least most applications, the network adjusts dynamically to their availability demands.",
              covers: "dynamically manage the availability demands",
            },
            {
              id: "networks.network-resilience.advanced.2",
              text: "At least most applications have resilience mechanisms that the network controls dynamically.",
              covers: "resilience mechanisms for the majority of their applications",
            },
          ],
        },
        optimal: {
          summary:
            "Delivery and awareness are joined into one whole that adapts to changing availability demands of every workload. Each has the resilience that is proportionate.",
          criteria: [
            {
              id: "networks.network-resilience.optimal.1",
              text: "The network handles availability demands as one whole, with an overall view of what it delivers.",
              covers: "integrates holistic delivery and awareness",
            },
            {
              id: "networks.network-resilience.optimal.2",
              text: "When availability demands change, the network adapts for every workload.",
              covers: "changes in availability demands for all workloads",
            },
            {
              id: "networks.network-resilience.optimal.3",
              text: "Each workload has resilience in proportion to its need.",
              covers: "provides proportionate resilience",
            },
          ],
        },
      },
      interview: [
        {
          question: "Name a system that is not mission-critical. What happens to it when its network path fails?",
          listenFor:
            "“It is down until somebody comes”: Traditional. “We gave it a second path last year”: Initial. The network reroutes it at once, like most others: Advanced or better.",
        },
        {
          question: "Twice the usual number of users arrive within an hour. Who does what on the network?",
          listenFor:
            "Somebody changes settings for that application: Traditional or Initial. Nobody, for most applications: Advanced. Nobody, for any workload, from one overall view: Optimal.",
        },
      ],
      evidenceExamples: [
        "List of workloads with availability demand and resilience mechanism",
        "Report of the last failover test with times",
        "Configuration of automatic rerouting or scaling",
        "Chart of one peak in demand and how the network reacted",
      ],
      dependsOn: ["networks.network-traffic-management"],
      crosswalk: {
        csf2: ["PR.IR-03", "PR.IR-04"],
        sp80053r5: ["CP-2", "CP-8", "CP-10", "SC-5", "SC-36"],
        tenets: [],
        ombM2209: [],
        dodCapabilities: [],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [21] },
    },
    {
      key: "networks.visibility-and-analytics",
      name: "Visibility and Analytics Capability",
      capability: "visibility-and-analytics",
      purpose: "What is seen of the network’s traffic, and how quickly signs of an attack are put together.",
      stages: {
        traditional: {
          summary:
            "A few tools monitor the network’s boundary, and little is analysed. This is a first step towards central situational awareness.",
        },
        initial: {
          summary:
            "Monitoring for known signs of compromise, network enumeration among them, gives situational awareness in each environment. Telemetry from different traffic types and environments is being correlated for analysis and threat hunting.",
          criteria: [
            {
              id: "networks.visibility-and-analytics.initial.1",
              text: "Network monitoring looks at least for known indicators of compromise, also for network enumeration (attempts to map the network).",
              covers: "known indicators of compromise including network enumeration",
            },
            {
              id: "networks.visibility-and-analytics.initial.2",
              text: "Network monitoring gives situational awareness in each environment: those in charge know what is going on.",
              covers: "situational awareness in each environment",
            },
            {
              id: "networks.visibility-and-analytics.initial.3",
              text: "For analysis and threat hunting, telemetry is correlated across at least some traffic types and environments.",
              covers: "correlate telemetry across traffic types and environments",
            },
          ],
        },
        advanced: {
          summary:
            "Anomaly detection gives situational awareness across all environments. Telemetry from several sources is being correlated, and automated processes support robust threat hunting.",
          criteria: [
            {
              id: "networks.visibility-and-analytics.advanced.1",
              text: "Network detection finds anomalies, such as unusual traffic, as well as known signs.",
              covers: "anomaly-based network detection capabilities",
            },
            {
              id: "networks.visibility-and-analytics.advanced.2",
              text: "Detection of network anomalies gives situational awareness across all environments.",
              covers: "situational awareness across all environments",
            },
            {
              id: "networks.visibility-and-analytics.advanced.3",
              text: "Telemetry from at least several sources is correlated for analysis.",
              covers: "correlate telemetry from multiple sources for analysis",
            },
            {
              id: "networks.visibility-and-analytics.advanced.4",
              text: "Threat hunting on the network is robust and uses automated processes.",
              covers: "automated processes for robust threat hunting activities",
            },
          ],
        },
        optimal: {
          summary:
            "Communication is visible in every network and environment, and the whole organisation has situational awareness. Advanced monitoring automatically correlates what all detection sources report.",
          criteria: [
            {
              id: "networks.visibility-and-analytics.optimal.1",
              text: "Communication is visible in all networks and all environments of the organisation.",
              covers: "visibility into communication across all agency networks",
            },
            {
              id: "networks.visibility-and-analytics.optimal.2",
              text: "There is situational awareness of networks across the whole organisation.",
              covers: "enabling enterprise-wide situational awareness",
            },
            {
              id: "networks.visibility-and-analytics.optimal.3",
              text: "Advanced monitoring correlates telemetry from every detection source automatically.",
              covers: "automate telemetry correlation across all detection sources",
            },
          ],
        },
      },
      interview: [
        {
          question: "Somebody scans the internal network tonight. Who or what notices, and by which sign?",
          listenFor:
            "Nobody, only the edge is watched: Traditional. A rule for a known sign: Initial. An alert because the traffic is unusual for that machine: Advanced or better.",
        },
        {
          question: "Walk me through your last threat hunt: which data did you combine, and how?",
          listenFor:
            "“We have never done one”: Traditional. Data joined by hand from a few environments: Initial. Automated steps over several sources: Advanced. All sources joined already: Optimal.",
        },
        {
          question: "Which networks or environments can you not see into at this moment?",
          listenFor:
            "“Most of what is inside”: Traditional. Named gaps in an otherwise monitored landscape: Initial or Advanced. None, shown on one screen: Optimal.",
        },
      ],
      evidenceExamples: [
        "List of environments with the monitoring in place in each",
        "Detection rules for known indicators, scans of the network included",
        "An anomaly alert with its handling",
        "Report of a threat hunt with its data sources",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["DE.CM-01", "DE.AE-02", "DE.AE-03", "DE.AE-07"],
        sp80053r5: ["AU-6", "AU-6(3)", "RA-10", "SI-4", "SI-4(4)"],
        tenets: ["T7"],
        ombM2209: [],
        dodCapabilities: ["7.1", "7.2", "7.5"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [21, 22] },
    },
    {
      key: "networks.automation-and-orchestration",
      name: "Automation and Orchestration Capability",
      capability: "automation-and-orchestration",
      purpose: "How networks and environments are set up, changed and taken down, by hand or by automation.",
      stages: {
        traditional: {
          summary:
            "The configuration and lifecycle of resources in networks and environments are managed by hand. Policy requirements and situational awareness are brought in periodically.",
        },
        initial: {
          summary:
            "In some networks or environments, automation manages the configuration and lifecycle of resources. Every resource has a defined lifetime that follows policies and telemetry.",
          criteria: [
            {
              id: "networks.automation-and-orchestration.initial.1",
              text: "In at least some networks or environments, automated methods manage configuration and resource lifecycle.",
              covers: "automated methods to manage the configuration",
            },
            {
              id: "networks.automation-and-orchestration.initial.2",
              text: "Every resource of networks and environments has a defined lifetime, derived from policies and telemetry.",
              covers: "defined lifetime based on policies and telemetry",
            },
          ],
        },
        advanced: {
          summary:
            "In every network and environment, automated change management (CI/CD, for instance) governs the configuration and lifecycle of resources. It responds to perceived risks and enforces policies and protections.",
          criteria: [
            {
              id: "networks.automation-and-orchestration.advanced.1",
              text: "Automated change management, such as CI/CD, handles configuration and resource lifecycle in all networks and environments.",
              covers: "automated change management methods (e.g., CI/CD)",
            },
            {
              id: "networks.automation-and-orchestration.advanced.2",
              text: "When a risk is perceived, automated change management responds and enforces policies and protections against it.",
              covers: "enforcing policies and protections against perceived risks",
            },
          ],
        },
        optimal: {
          summary:
            "Networks and environments are written as code, and automated change management handles that code. They come up and expire automatically as needs change.",
          criteria: [
            {
              id: "networks.automation-and-orchestration.optimal.1",
              text: "The organisation’s networks and environments are defined as infrastructure-as-code.",
              covers: "defined using infrastructure-as-code",
            },
            {
              id: "networks.automation-and-orchestration.optimal.2",
              text: "Changes to infrastructure code go through automated change management.",
              covers: "managed by automated change management methods",
            },
            {
              id: "networks.automation-and-orchestration.optimal.3",
              text: "Networks and environments are brought up and expire automatically as needs change.",
              covers: "automated initiation and expiration",
            },
          ],
        },
      },
      interview: [
        {
          question: "Show me the last change to a network setting, from the request to the running system.",
          listenFor:
            "Somebody logged in to a device: Traditional. A script for that environment: Initial. A pipeline that every network uses: Advanced. A merged change to code, applied automatically: Optimal.",
        },
        {
          question: "Which of your network resources has no end date, and how did the others get theirs?",
          listenFor:
            "“Most have none”: Traditional. Every one has a date, set from policy and telemetry: Initial or better. “It goes by itself once nobody needs it”: Optimal.",
        },
      ],
      evidenceExamples: [
        "Pipeline log of a recent network change",
        "Export of resources with their end dates",
        "Repository of infrastructure code and its change history",
        "Record of an automatic change made in response to a risk",
      ],
      dependsOn: ["networks.visibility-and-analytics"],
      crosswalk: {
        csf2: ["PR.PS-01"],
        sp80053r5: ["CM-2(2)", "CM-3", "CM-3(1)", "CM-6(1)"],
        tenets: ["T5"],
        ombM2209: [],
        dodCapabilities: ["5.2", "6.2"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [22] },
    },
    {
      key: "networks.governance",
      name: "Governance Capability",
      capability: "governance",
      purpose: "Which policies govern the network, how closely they fit each part of it, and how they stay current.",
      stages: {
        traditional: {
          summary:
            "Network policies are static, be it for access, protocols, segmentation, alerts or remediation. Their main concern is the perimeter.",
        },
        initial: {
          summary:
            "Single segments and resources are given policies tailored to them, and the first of these are put into practice. General rules of the organisation are inherited where appropriate.",
          criteria: [
            {
              id: "networks.governance.initial.1",
              text: "Network policies are defined and tailored to the particular segment or resource.",
              covers: "policies tailored to individual network segments and resources",
            },
            {
              id: "networks.governance.initial.2",
              text: "At least some policies for a particular segment or resource have been put into practice.",
              covers: "begins to implement policies tailored",
            },
            {
              id: "networks.governance.initial.3",
              text: "Policies for segments and resources inherit the organisation’s general rules where appropriate.",
              covers: "inheriting corporate-wide rules as appropriate",
            },
          ],
        },
        advanced: {
          summary:
            "Automation helps to put tailored policies into practice. The move away from perimeter-focused protections is being supported.",
          criteria: [
            {
              id: "networks.governance.advanced.1",
              text: "Tailored network policies are put into practice at least partly by automation.",
              covers: "automation in implementing tailored policies",
            },
            {
              id: "networks.governance.advanced.2",
              text: "The move away from perimeter-focused protections is actively supported, or already complete.",
              covers: "facilitates the transition from perimeter-focused protections",
            },
          ],
        },
        optimal: {
          summary:
            "Network policies apply across the whole organisation and leave room for tailored local controls. They can be updated dynamically, and external connections are secure and follow the workflows of applications and users.",
          criteria: [
            {
              id: "networks.governance.optimal.1",
              text: "Network policies are put into practice across the whole organisation.",
              covers: "implements enterprise-wide network policies",
            },
            {
              id: "networks.governance.optimal.2",
              text: "Network policies make tailored local controls possible.",
              covers: "enable tailored, local controls",
            },
            {
              id: "networks.governance.optimal.3",
              text: "Network policies can be updated dynamically, as circumstances change.",
              covers: "dynamic updates",
            },
            {
              id: "networks.governance.optimal.4",
              text: "Network policies enable secure external connections that follow the workflows of applications and users.",
              covers: "external connections based on application and user workflows",
            },
          ],
        },
      },
      interview: [
        {
          question:
            "Show me the policy for one segment. What in it is special to that segment, and what comes from above?",
          listenFor:
            "One policy for the whole perimeter: Traditional. Special rules beside inherited ones: Initial or better. The same everywhere, with controls fitted locally: Optimal.",
        },
        {
          question: "A network policy changes on Monday. What has to happen before it takes effect in every segment?",
          listenFor:
            "Weeks of tickets: Traditional or Initial. A job rolls out part of it: Advanced. It updates itself in the running network: Optimal.",
        },
        {
          question: "How do you decide which outside connection a partner or a cloud service gets?",
          listenFor:
            "“We open the firewall for them”: Traditional. A rule for the segment concerned: Initial. It follows from how the application and its users work: Optimal.",
        },
      ],
      evidenceExamples: [
        "Policy of one segment with its inherited rules marked",
        "Plan for leaving the perimeter model, with dates and progress",
        "Log of an automated policy roll-out",
        "Approved external connections with the workflow behind each",
      ],
      dependsOn: ["networks.network-segmentation", "networks.automation-and-orchestration"],
      crosswalk: {
        csf2: ["GV.PO-01", "GV.PO-02", "PR.IR-01"],
        sp80053r5: ["SC-1", "AC-4", "CA-3", "CA-9"],
        tenets: ["T4"],
        ombM2209: ["net-isolation-plan"],
        dodCapabilities: ["5.1", "6.1"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 4: Networks Pillar", pages: [22] },
    },
  ],
};
