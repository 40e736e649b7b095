import type { Pillar } from "./schema";

/** The Networks pillar: seven functions in Tenet's own words, after table 4 of CISA ZTMM v2.0. */
export const networks: Pillar = {
  key: "networks",
  name: "Networks",
  purpose:
    "How the paths between people, devices and services are divided, protected, kept up and watched, no matter who runs them.",
  definition:
    "Every open medium that carries messages: internal and wireless networks, the internet, and others such as mobile networks and channels between applications.",
  functions: [
    {
      key: "networks.network-segmentation",
      name: "Network Segmentation",
      capability: null,
      purpose:
        "Which systems can reach each other on the network, and how far an intruder would get from one foothold.",
      stages: {
        traditional: {
          summary:
            "The network consists of large zones behind a perimeter, and within a zone little is blocked. One link may carry many services at once, for example a bulk VPN tunnel.",
        },
        initial: {
          summary:
            "Critical workloads are being isolated, and connections are cut down to the functions that are required. Links move towards carrying one specific service each.",
          criteria: [
            {
              id: "networks.network-segmentation.initial.1",
              name: "Isolated critical workloads",
              text: "At least some critical workloads run isolated from the rest of the network.",
              step: "Critical workloads leave the large zone that they shared with everything else.",
              covers: "isolation of critical workloads",
            },
            {
              id: "networks.network-segmentation.initial.2",
              name: "Least-function connectivity",
              text: "In at least some parts of the network, connections allow just the functions that are required.",
              step: "Inside a zone, connections are no longer open by default.",
              covers: "constraining connectivity to least function principles",
            },
            {
              id: "networks.network-segmentation.initial.3",
              name: "Links for single services",
              text: "At least some links between networks or systems each serve one specific service, or are being changed to do so.",
              step: "The first links that carry many services at once are being split up.",
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
              name: "Isolation by profile",
              text: "Isolation by endpoint and application profiles (which connections each device and application requires) reaches beyond the critical workloads.",
              step: "Isolation follows profiles and includes ordinary systems, not critical workloads alone.",
              covers: "endpoint and application profile isolation mechanisms",
            },
            {
              id: "networks.network-segmentation.advanced.2",
              name: "Micro-perimeters for isolated parts",
              text: "Parts of the network isolated by profile have micro-perimeters: control points of their own for traffic in and out.",
              step: "Each isolated part gets a control point of its own, in both directions.",
              covers: "ingress/egress micro-perimeters",
            },
            {
              id: "networks.network-segmentation.advanced.3",
              name: "Service-specific links between isolated parts",
              text: "Parts of the network isolated by profile are linked by connections that each serve one specific service.",
              step: "Between isolated parts, no link carries several services any more.",
              covers: "service-specific interconnections",
            },
          ],
        },
        optimal: {
          summary:
            "Micro-perimeters are everywhere in the network, and fine segments follow the profiles of applications. A service gets its connection dynamically, just when it is needed and no wider.",
          criteria: [
            {
              id: "networks.network-segmentation.optimal.1",
              name: "Micro-perimeters everywhere",
              text: "Micro-perimeters for incoming and outgoing traffic are distributed over the whole network.",
              step: "Control points spread from the isolated parts to every part.",
              covers: "fully distributed ingress/egress micro-perimeters",
            },
            {
              id: "networks.network-segmentation.optimal.2",
              name: "Micro-segmentation by application",
              text: "At least most of the network is micro-segmented, with segments drawn around application profiles.",
              step: "Segments by application profile become the rule; at Advanced they may still be the exception.",
              covers: "extensive micro-segmentation based around application profiles",
            },
            {
              id: "networks.network-segmentation.optimal.3",
              name: "Just-in-time service connections",
              text: "Connections for specific services are opened and closed dynamically, so that they exist just while the service uses them.",
              step: "Connections between services are no longer open all the time.",
              covers: "dynamic just-in-time",
            },
            {
              id: "networks.network-segmentation.optimal.4",
              name: "Just-enough service connections",
              text: "Connections for specific services reach just as far as the service requires at the time, adjusted dynamically.",
              step: "The reach of a connection adjusts to the service; it is not fixed when it is set up.",
              covers: "just-enough connectivity for service-specific interconnections",
            },
          ],
        },
      },
      interview: [
        {
          question: "If an attacker took over one ordinary server today, which other systems could they reach from it?",
          listenFor:
            "“Everything in its zone, and other zones are no different”: Traditional. “Not the payment system, that is walled off”: Initial. A short list read from the application’s profile: Advanced or better.",
        },
        {
          question: "How does traffic travel between your sites, your cloud accounts and your partners?",
          listenFor:
            "One tunnel for everything: Traditional. Some links replaced by one link per service: Initial. One link per service between all parts isolated by profile: Advanced. Links that open when a service uses them and close afterwards: Optimal.",
        },
        {
          question: "Where is the control point that would stop two applications from talking to each other?",
          listenFor:
            "“Nowhere but at the edge”: Traditional. Around critical workloads: Initial. Around isolated applications beyond these: Advanced. Next to every workload, anywhere: Optimal.",
        },
      ],
      evidenceExamples: [
        "Network diagram that shows the isolated workloads and their control points",
        "Rule export for one segment, with the service named for each allowed connection",
        "Test report of what can be reached from a sample server",
        "Log of connections opened and closed for one service",
      ],
      dependsOn: ["devices.visibility-and-analytics", "networks.network-traffic-management"],
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
      purpose: "Which rules steer the traffic of each application, and how these rules keep pace with demand and risk.",
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
              name: "Application profiles",
              text: "Application profiles (the access, priority, reachability and dependencies that applications require of the network) are defined, each with its own traffic management.",
              step: "Rules come from a profile; at Traditional, each service gets its settings by hand.",
              covers: "application profiles with distinct traffic management features",
            },
            {
              id: "networks.network-traffic-management.initial.2",
              name: "Applications mapped to profiles",
              text: "All applications are mapped to an application profile, or are being mapped.",
              step: "Every application has a profile or is about to get one.",
              covers: "map all applications to these profiles",
            },
            {
              id: "networks.network-traffic-management.initial.3",
              name: "Traffic rules for every application",
              text: "Network rules, static or dynamic, govern the traffic of every application.",
              step: "No application is left without rules, not even one that is not mission-critical.",
              covers: "application of static rules to all applications",
            },
            {
              id: "networks.network-traffic-management.initial.4",
              name: "Regular audits of application profiles",
              text: "Assessments of application profiles are audited at least periodically, or are automated and monitored instead.",
              step: "Audits come at set intervals and look at all profiles, not at changes to critical ones alone.",
              covers: "periodic manual audits of application profile assessments",
            },
          ],
        },
        advanced: {
          summary:
            "Rules and settings are dynamic and make the best use of network resources. They are adapted periodically to automated assessments and monitoring of application profiles, which see risk and respond to it.",
          criteria: [
            {
              id: "networks.network-traffic-management.advanced.1",
              name: "Dynamic traffic optimisation",
              text: "Network rules and settings adjust dynamically so that network resources are used as well as possible.",
              step: "Rules move with load and demand; at Initial, static rules are enough.",
              covers: "dynamic network rules and configurations for resource optimization",
            },
            {
              id: "networks.network-traffic-management.advanced.2",
              name: "Rules adapted to profile assessments",
              text: "Dynamic network rules are adapted at least periodically to the results of profile assessments and monitoring.",
              step: "Findings of profile assessments change the rules, at set intervals at the latest.",
              covers: "periodically adapted based upon",
            },
            {
              id: "networks.network-traffic-management.advanced.3",
              name: "Automated profile assessment",
              text: "Application profiles are assessed and monitored automatically.",
              step: "Systems assess and watch the profiles; people no longer do it by hand.",
              covers: "application profile assessments and monitoring",
            },
            {
              id: "networks.network-traffic-management.advanced.4",
              name: "Risk-aware profile assessment",
              text: "Automated assessment of application profiles takes risk into account.",
              step: "Risk counts in the assessment, not load and availability alone.",
              covers: "automated risk-aware",
            },
            {
              id: "networks.network-traffic-management.advanced.5",
              name: "Automatic response to profile risk",
              text: "When the risk of an application profile rises, automated assessment and monitoring respond, for example with closer checks.",
              step: "A rise in risk has a consequence, not an entry in a report alone.",
              covers: "risk-responsive application profile assessments and monitoring",
            },
          ],
        },
        optimal: {
          summary:
            "Rules and settings change continuously with the demands of application profiles. Applications get a new priority when mission criticality, risk or the like change.",
          criteria: [
            {
              id: "networks.network-traffic-management.optimal.1",
              name: "Continuous rule adaptation",
              text: "Dynamic network rules and settings follow the demands of application profiles continuously, not at intervals.",
              step: "Rules follow the profiles all the time; at Advanced, set intervals are enough.",
              covers: "continuously evolve to meet application profile needs",
            },
            {
              id: "networks.network-traffic-management.optimal.2",
              name: "Risk-based traffic priority",
              text: "Dynamic network rules move applications up or down in priority by factors such as mission criticality and risk.",
              step: "The order of applications shifts automatically; at Advanced, each profile may have a fixed priority.",
              covers: "reprioritize applications based on mission criticality, risk",
            },
          ],
        },
      },
      interview: [
        {
          question:
            "Pick any application. Which profile does it belong to, and who or what assessed that profile last?",
          listenFor:
            "“None; we set up its rules when it was installed”: Traditional. A profile with rules of its own, audited by hand: Initial. A profile that a system assesses, risk included: Advanced or better.",
        },
        {
          question: "When did a traffic rule last change, and what made it change?",
          listenFor:
            "By ticket, as always: Initial at most. A periodic run based on automated assessments: Advanced. “Just now; rules follow the profiles all day”: Optimal.",
        },
        {
          question: "When the network is full, which application gets through first, and who decides that at the time?",
          listenFor:
            "“First come, first served”: Traditional. A fixed order by profile: Advanced at most. An order that shifts automatically with criticality and risk: Optimal.",
        },
      ],
      evidenceExamples: [
        "Table of application profiles with the applications mapped to each",
        "Record of the last audit of profile assessments",
        "History of rule changes with the trigger of each change",
        "Configuration that ties traffic priority to criticality or risk",
      ],
      dependsOn: ["networks.visibility-and-analytics"],
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
          summary: "Little traffic is encrypted. Keys are managed and secured by hand, or case by case.",
        },
        initial: {
          summary:
            "Encryption of all traffic to internal applications is under way, and it is preferred towards external ones. Key management policies are being formalised, and the keys of servers and services are being secured.",
          criteria: [
            {
              id: "networks.traffic-encryption.initial.1",
              name: "Encrypted traffic to internal applications",
              text: "Traffic to all internal applications is being encrypted, or already is, wherever encryption applies to it.",
              step: "Encryption is on its way for every internal application, not for a few.",
              covers: "encrypt all traffic to internal applications",
            },
            {
              id: "networks.traffic-encryption.initial.2",
              name: "Preferred encryption to external applications",
              text: "For at least some traffic to external applications, policy or settings prefer or require encryption, for example HTTPS over HTTP.",
              step: "Policy or settings choose encryption, not the user or the other side.",
              covers: "prefer encryption for traffic to external applications",
            },
            {
              id: "networks.traffic-encryption.initial.3",
              name: "Formal key management policies",
              text: "Key management policies for network traffic are being formalised, or already are formal.",
              step: "Written rules take the place of ad hoc habits.",
              covers: "formalize key management policies",
            },
            {
              id: "networks.traffic-encryption.initial.4",
              name: "Secured server and service keys",
              text: "At least some keys of servers and services are secured by a defined method, for example in a key vault.",
              step: "Keys are kept the same way each time; at Traditional, the way depends on the case.",
              covers: "secure server/service encryption keys",
            },
          ],
        },
        advanced: {
          summary:
            "Every internal and external protocol to which encryption applies has it, and a managed process issues and rotates keys and certificates. Cryptographic agility is being built in.",
          criteria: [
            {
              id: "networks.traffic-encryption.advanced.1",
              name: "Encryption of all applicable protocols",
              text: "All traffic protocols to which encryption applies are encrypted, internal and external ones alike.",
              step: "External traffic is encrypted as well, and encryption of internal protocols is complete.",
              covers: "encryption for all applicable internal and external traffic",
            },
            {
              id: "networks.traffic-encryption.advanced.2",
              name: "Managed certificate and key rotation",
              text: "Keys and certificates are issued and rotated by a managed process, not case by case.",
              step: "A process handles issue and rotation; at Initial, a policy for it is enough.",
              covers: "manages issuance and rotation of keys and certificates",
            },
            {
              id: "networks.traffic-encryption.advanced.3",
              name: "Cryptographic agility",
              text: "At least some systems follow best practices for cryptographic agility: their algorithms can be replaced easily.",
              step: "The first systems can change their algorithm without being rebuilt.",
              covers: "incorporate best practices for cryptographic agility",
            },
          ],
        },
        optimal: {
          summary:
            "Traffic stays encrypted where appropriate, as at Advanced. New are least privilege in key management across the whole organisation and cryptographic agility wherever possible.",
          criteria: [
            {
              id: "networks.traffic-encryption.optimal.2",
              name: "Least privilege in key management",
              text: "In managing keys for network traffic, least privilege is enforced across the whole organisation: no access beyond the task.",
              step: "Access to keys is limited to the task; at Advanced, many people may still have it.",
              covers: "least privilege principles for secure key management enterprise-wide",
            },
            {
              id: "networks.traffic-encryption.optimal.3",
              name: "Cryptographic agility wherever possible",
              text: "Best practices for cryptographic agility (easy replacement of algorithms) are followed wherever possible.",
              step: "Agility spreads from some systems to all that allow it.",
              covers: "cryptographic agility as widely as possible",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which traffic could an attacker with a tap on your networks still read?",
          listenFor:
            "“Most of it, and nothing is planned”: Traditional. A list that is being worked off: Initial. “None; all that can be encrypted is”, with a scan to show it: Advanced or better.",
        },
        {
          question: "When does your next server certificate expire, and what will happen then?",
          listenFor:
            "“We notice when it breaks; no rule covers it”: Traditional. A written policy says who acts: Initial. A managed process rotates it: Advanced or better.",
        },
        {
          question:
            "An algorithm is broken tomorrow: which systems can switch to another one, and who can touch the keys?",
          listenFor:
            "“None; each would have to be rebuilt”: Initial at most. Some can switch easily: Advanced. All that can be made ready are, and access to keys ends with the task: Optimal.",
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
            "The network is set up for the availability demands of several applications together. Resilience mechanisms spread to more workloads that are not mission-critical.",
          criteria: [
            {
              id: "networks.network-resilience.initial.1",
              name: "Availability beyond single cases",
              text: "The network is set up to manage the availability demands of at least several applications together, not case by case.",
              step: "Availability is planned for several applications at once, not for one at a time.",
              covers: "manage availability demands for additional applications",
            },
            {
              id: "networks.network-resilience.initial.2",
              name: "Resilience beyond mission-critical workloads",
              text: "In more than isolated cases, workloads that are not mission-critical have resilience mechanisms, such as a second network path.",
              step: "Such workloads get resilience by plan; at Traditional, few have any.",
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
              name: "Dynamic availability management",
              text: "For at least most applications, the network adjusts dynamically when their availability demands change.",
              step: "The network reacts to demand; at Initial, a set-up by hand is enough.",
              covers: "dynamically manage the availability demands",
            },
            {
              id: "networks.network-resilience.advanced.2",
              name: "Dynamic resilience for most applications",
              text: "For at least most applications, the network manages resilience mechanisms dynamically, for example by rerouting on failure.",
              step: "Resilience covers most applications and acts without an engineer.",
              covers: "resilience mechanisms for the majority of their applications",
            },
          ],
        },
        optimal: {
          summary:
            "Delivery and monitoring are integrated and adapt to changing availability demands of every workload. Each has the resilience that is proportionate.",
          criteria: [
            {
              id: "networks.network-resilience.optimal.1",
              name: "Integrated network delivery and monitoring",
              text: "Delivery and monitoring of the network are integrated: one view of all workloads guides how it adapts.",
              step: "Single mechanisms become one system that sees every workload.",
              covers: "integrates holistic delivery and awareness",
            },
            {
              id: "networks.network-resilience.optimal.2",
              name: "Adaptation for every workload",
              text: "When availability demands change, the network adapts for every workload.",
              step: "Adaptation no longer leaves out a minority of applications.",
              covers: "changes in availability demands for all workloads",
            },
            {
              id: "networks.network-resilience.optimal.3",
              name: "Proportionate resilience",
              text: "Each workload has resilience in proportion to its availability demands.",
              step: "Every workload gets resilience, as much as it calls for and no more.",
              covers: "provides proportionate resilience",
            },
          ],
        },
      },
      interview: [
        {
          question: "Name a system that is not mission-critical. What happens to it when its network path fails?",
          listenFor:
            "“It is down until we fix it, like nearly all of its kind”: Traditional. A second path, as many of its kind have: Initial. The network reroutes it at once, like most others: Advanced or better.",
        },
        {
          question: "Twice the usual number of users arrive within an hour. Who does what on the network?",
          listenFor:
            "Engineers change settings, whatever the application: Initial at most. The network adjusts, for most applications: Advanced. It adjusts for any workload, guided by one overall view: Optimal.",
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
      purpose: "Whether the network’s traffic is visible everywhere, and how well signs of an attack are put together.",
      stages: {
        traditional: {
          summary:
            "A few tools monitor the network’s boundary, and little is analysed. This is a first step towards central situational awareness.",
        },
        initial: {
          summary:
            "Monitoring for known signs of compromise, network enumeration among them, gives a picture of each environment. Telemetry from different traffic types and environments is being correlated for analysis and threat hunting.",
          criteria: [
            {
              id: "networks.visibility-and-analytics.initial.1",
              name: "Detection of known indicators",
              text: "Network monitoring looks at least for known indicators of compromise, network enumeration (attempts to map the network) included.",
              step: "Monitoring searches for known signs of an intruder; at Traditional, a few tools watch the boundary.",
              covers: "known indicators of compromise including network enumeration",
            },
            {
              id: "networks.visibility-and-analytics.initial.2",
              name: "Picture of each environment",
              text: "Network monitoring builds up a picture of what happens in each environment, at least separately.",
              step: "Each environment is watched from the inside, not at its boundary alone.",
              covers: "situational awareness in each environment",
            },
            {
              id: "networks.visibility-and-analytics.initial.3",
              name: "Correlation across environments",
              text: "For analysis and threat hunting, telemetry is correlated across at least some traffic types and environments.",
              step: "Telemetry is combined for analysis; at Traditional, each tool is read alone.",
              covers: "correlate telemetry across traffic types and environments",
            },
          ],
        },
        advanced: {
          summary:
            "Anomaly detection gives one picture across all environments. Telemetry from several kinds of source is being correlated, and automated processes support robust threat hunting.",
          criteria: [
            {
              id: "networks.visibility-and-analytics.advanced.1",
              name: "Anomaly-based detection",
              text: "Network detection finds anomalies, such as unusual traffic, as well as known signs.",
              step: "Detection finds attacks that no known sign describes.",
              covers: "anomaly-based network detection capabilities",
            },
            {
              id: "networks.visibility-and-analytics.advanced.2",
              name: "One picture across environments",
              text: "Detection of network anomalies builds up one picture across all environments.",
              step: "The separate pictures of the environments become one.",
              covers: "situational awareness across all environments",
            },
            {
              id: "networks.visibility-and-analytics.advanced.3",
              name: "Correlation of several sources",
              text: "Telemetry from at least several kinds of detection source, such as flow records, DNS logs and intrusion sensors, is correlated for analysis.",
              step: "Different kinds of source are combined; at Initial, one kind from several environments is enough.",
              covers: "correlate telemetry from multiple sources for analysis",
            },
            {
              id: "networks.visibility-and-analytics.advanced.4",
              name: "Automated support of threat hunting",
              text: "Automated processes support threat hunting on the network that is regular and thorough (robust).",
              step: "Hunts are regular and have automated steps; at Initial, occasional hunts by hand are enough.",
              covers: "automated processes for robust threat hunting activities",
            },
          ],
        },
        optimal: {
          summary:
            "Communication is visible in every network and environment and makes up one current picture for the whole organisation. Monitoring automatically correlates the reports of all detection sources.",
          criteria: [
            {
              id: "networks.visibility-and-analytics.optimal.1",
              name: "Visibility of all communication",
              text: "Communication is visible in all networks and all environments of the organisation.",
              step: "No network and no environment is a blind spot any more.",
              covers: "visibility into communication across all agency networks",
            },
            {
              id: "networks.visibility-and-analytics.optimal.2",
              name: "Organisation-wide network picture",
              text: "A current picture of all networks, normal traffic as well as anomalies, is available across the whole organisation.",
              step: "The picture shows all communication, not anomalies alone, and serves the whole organisation.",
              covers: "enabling enterprise-wide situational awareness",
            },
            {
              id: "networks.visibility-and-analytics.optimal.3",
              name: "Automated correlation of all sources",
              text: "Network monitoring correlates the telemetry of all detection sources automatically.",
              step: "Correlation includes every source and involves no work by hand.",
              covers: "automate telemetry correlation across all detection sources",
            },
          ],
        },
      },
      interview: [
        {
          question: "An intruder scans the internal network tonight. Who or what notices, and by which sign?",
          listenFor:
            "“No one, we watch the edge alone”: Traditional. A rule for a known sign: Initial. An alert because the traffic is unusual for that machine: Advanced or better.",
        },
        {
          question: "Walk me through your last threat hunt: which data did you combine, and how?",
          listenFor:
            "“We have never combined any”: Traditional. Data joined by hand from a few environments: Initial. Regular hunts with automated steps over several sources: Advanced. All detection sources, joined automatically: Optimal.",
        },
        {
          question: "Which networks or environments can you not see into at this moment?",
          listenFor:
            "“Most of what is inside”: Traditional. Named gaps in an otherwise monitored landscape: Advanced at most. None, with one current picture of all: Optimal.",
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
              name: "Automated network configuration",
              text: "In at least some networks or environments, automated methods manage configuration and resource lifecycle.",
              step: "At least one network or environment is no longer configured by hand.",
              covers: "automated methods to manage the configuration",
            },
            {
              id: "networks.automation-and-orchestration.initial.2",
              name: "Defined resource lifetimes",
              text: "Every resource of networks and environments has a defined lifetime, a date or condition that ends it, derived from policies and telemetry.",
              step: "Resources no longer remain until an engineer happens to remove them.",
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
              name: "Automated network change management",
              text: "Automated change management, such as CI/CD, handles configuration and resource lifecycle in all networks and environments.",
              step: "Automated change management covers every network and environment; at Initial, some are enough.",
              covers: "automated change management methods (e.g., CI/CD)",
            },
            {
              id: "networks.automation-and-orchestration.advanced.2",
              name: "Automated response to risk",
              text: "When a risk is perceived, automated change management responds and enforces policies and protections against it.",
              step: "Perceived risk sets off changes; at Initial, automation carries out what people request.",
              covers: "enforcing policies and protections against perceived risks",
            },
          ],
        },
        optimal: {
          summary:
            "Networks and environments are written as code, and automated change management handles that code. They come up and expire automatically as requirements change.",
          criteria: [
            {
              id: "networks.automation-and-orchestration.optimal.1",
              name: "Infrastructure as code",
              text: "Networks and environments are defined as infrastructure-as-code: files describe them, and tools build them.",
              step: "The whole network is described in code; at Advanced, automated changes to devices are enough.",
              covers: "defined using infrastructure-as-code",
            },
            {
              id: "networks.automation-and-orchestration.optimal.2",
              name: "Automated change management for code",
              text: "Changes to infrastructure code go through automated change management.",
              step: "The code goes through the automated process; at Advanced, settings do.",
              covers: "managed by automated change management methods",
            },
            {
              id: "networks.automation-and-orchestration.optimal.3",
              name: "On-demand networks and environments",
              text: "Networks and environments are brought up and expire automatically as requirements change.",
              step: "Environments come and go without a request and without an engineer.",
              covers: "automated initiation and expiration",
            },
          ],
        },
      },
      interview: [
        {
          question: "Show me the last change to a network setting, from the request to the running system.",
          listenFor:
            "An engineer logged in to a device, as for all changes: Traditional. A script for that environment: Initial. A pipeline that every network and environment uses: Advanced. A merged change to infrastructure code, applied automatically: Optimal.",
        },
        {
          question: "Which of your network resources has no defined end, and how did the others get theirs?",
          listenFor:
            "“Most have none”: Traditional. Every one has a date or condition from policy and telemetry: Initial or better. Networks and environments expire automatically once they are not needed: Optimal.",
        },
      ],
      evidenceExamples: [
        "Pipeline log of a recent network change",
        "Export of resources with what ends them and when",
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
              name: "Tailored network policies",
              text: "Network policies, at least in writing, are tailored to segments and resources wherever their demands differ.",
              step: "Segments and resources get policies of their own beside those for the perimeter.",
              covers: "policies tailored to individual network segments and resources",
            },
            {
              id: "networks.governance.initial.2",
              name: "Tailored policies in force",
              text: "At least some policies for a particular segment or resource are in force.",
              step: "The first tailored policies take effect.",
              covers: "begins to implement policies tailored",
            },
            {
              id: "networks.governance.initial.3",
              name: "Inherited general rules",
              text: "Policies for segments and resources inherit the organisation’s general rules where appropriate.",
              step: "Tailored policies build on the general rules instead of being written apart from them.",
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
              name: "Automated policy implementation",
              text: "At least some tailored network policies are put into practice by automation.",
              step: "A system puts policies into practice; at Initial, people may do so.",
              covers: "automation in implementing tailored policies",
            },
            {
              id: "networks.governance.advanced.2",
              name: "Transition from perimeter protection",
              text: "Network policies actively support the move away from perimeter-focused protections, or it is complete.",
              step: "Leaving the perimeter model becomes an aim that policies serve.",
              covers: "facilitates the transition from perimeter-focused protections",
            },
          ],
        },
        optimal: {
          summary:
            "Network policies apply across the whole organisation and leave room for tailored local controls. They are updated dynamically, and external connections are secure and follow the workflows of applications and users.",
          criteria: [
            {
              id: "networks.governance.optimal.1",
              name: "Organisation-wide network policies",
              text: "Network policies are put into practice across the whole organisation.",
              step: "Policies are in force everywhere, not in some segments.",
              covers: "implements enterprise-wide network policies",
            },
            {
              id: "networks.governance.optimal.2",
              name: "Room for tailored local controls",
              text: "Network policies that apply across the whole organisation leave room for local controls tailored to a segment or resource.",
              step: "Common policies provide for local controls; at Advanced, local policies may be written one by one.",
              covers: "enable tailored, local controls",
            },
            {
              id: "networks.governance.optimal.3",
              name: "Dynamic policy updates",
              text: "Network policies are updated dynamically as circumstances change, without steps by hand.",
              step: "Updates take effect without people; at Advanced, automation may do part of it.",
              covers: "dynamic updates",
            },
            {
              id: "networks.governance.optimal.4",
              name: "Workflow-based external connections",
              text: "Network policies enable secure external connections that follow the workflows of applications and users.",
              step: "External connections follow what applications and users do, not a request for an open port.",
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
            "One policy for the whole perimeter: Traditional. Special rules beside inherited ones: Initial or better. One policy for the whole organisation that provides for local controls: Optimal.",
        },
        {
          question: "A network policy changes on Monday. What has to happen before it takes effect in every segment?",
          listenFor:
            "A ticket for each segment: Initial at most. A job rolls out part of it: Advanced. Nothing; policies update dynamically: Optimal.",
        },
        {
          question: "How do you decide which external connection a partner or a cloud service gets?",
          listenFor:
            "“They ask, and we open the firewall”: Advanced at most. It follows from how the application and its users work: Optimal.",
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
