import type { Pillar } from "./schema";

/** The Devices pillar: seven functions in Tenet's own words, after table 3 of CISA ZTMM v2.0. */
export const devices: Pillar = {
  key: "devices",
  name: "Devices",
  purpose:
    "Which machines, physical or virtual, connect to the organisation’s networks, what state they are in, and who looks after them.",
  functions: [
    {
      key: "devices.policy-enforcement-and-compliance-monitoring",
      name: "Policy Enforcement & Compliance Monitoring",
      capability: null,
      purpose:
        "What is known of the state of each device, and how policies for its software, settings and vulnerabilities are enforced.",
      stages: {
        traditional: {
          summary:
            "Little or nothing shows whether devices comply. Few means exist to enforce policy or to manage software, settings or vulnerabilities.",
        },
        initial: {
          summary:
            "Devices report their own characteristics, and some means to enforce policies exist. A first, simple process approves software and pushes updates and configuration changes.",
          criteria: [
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.1",
              text: "The organisation knows characteristics of its devices, such as keys, tokens or users, at least as the devices report them.",
              covers: "receives self-reported device characteristics",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.2",
              text: "At least some mechanisms are in place to enforce policies on devices.",
              covers: "has limited enforcement mechanisms",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.3",
              text: "The use of software is approved through at least a basic process.",
              covers: "process in place to approve software use",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.4",
              text: "Updates and configuration changes are pushed to devices through at least a basic process.",
              covers: "push updates and configuration changes to devices",
            },
          ],
        },
        advanced: {
          summary:
            "Administrators can inspect and verify a device’s data at its first access, and most devices and virtual assets are made to comply. Managing them, approving software, finding vulnerabilities and patching are automated.",
          criteria: [
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.1",
              text: "Administrators can inspect and verify a device’s data, at least at the device’s first access.",
              covers: "verify the data on device) on initial access",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.2",
              text: "Compliance is enforced on at least most devices and virtual assets.",
              covers: "enforces compliance for most devices and virtual assets",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.3",
              text: "Devices and virtual assets are managed by automated methods.",
              covers: "automated methods to manage devices and virtual assets",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.4",
              text: "The approval of software is automated.",
              covers: "approve software",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.5",
              text: "Automated methods find vulnerabilities.",
              covers: "identify vulnerabilities",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.6",
              text: "Automated methods install patches.",
              covers: "install patches",
            },
          ],
        },
        optimal: {
          summary:
            "Verification and enforcement go on for as long as a device or virtual asset lives. Devices, software, configurations and vulnerabilities are managed together in every environment, virtual assets included.",
          criteria: [
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.1",
              text: "Data on devices and virtual assets is verified continuously, for as long as they exist.",
              covers: "continuously verifies insights",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.2",
              text: "Compliance of devices and virtual assets is enforced during their whole lifetime.",
              covers: "enforces compliance throughout the lifetime of devices",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.3",
              text: "The management of devices, software, configurations and vulnerabilities is integrated.",
              covers: "integrates device, software, configuration, and vulnerability management",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.4",
              text: "Integrated device management reaches all environments, virtual assets included.",
              covers: "across all agency environments, including for virtual assets",
            },
          ],
        },
      },
      interview: [
        {
          question:
            "Take one laptop: how do you know what is on it, and who or what besides the laptop itself has checked that?",
          listenFor:
            "“Nobody knows”: Traditional. A list that the laptop sent: Initial. A check by an administrator when it got access: Advanced. A check that never pauses: Optimal.",
        },
        {
          question: "What happens to a machine, physical or virtual, that lacks a required patch?",
          listenFor:
            "“We hear of it by chance”: Traditional. Somebody pushes updates in a simple routine: Initial. A tool finds the gap and closes it: Advanced. One integrated system does so wherever the machine runs: Optimal.",
        },
        {
          question: "How does a new program get onto a device, and who or what says yes?",
          listenFor:
            "Anybody installs anything: Traditional. A request and a person who decides: Initial. An automated approval: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Compliance report with the share of devices and virtual assets that pass",
        "Record of an automated patch run with the vulnerabilities found and closed",
        "Software approval log with requester, decision and date",
        "Result of the check on a device at its first access",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["PR.PS-01", "PR.PS-02", "DE.CM-09", "ID.RA-01"],
        sp80053r5: ["CM-2", "CM-6", "CM-7(5)", "CM-8(3)", "CM-11", "RA-5", "SI-2"],
        tenets: ["T5"],
        ombM2209: [],
        dodCapabilities: ["2.2", "2.5", "2.6"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [17],
      },
    },
    {
      key: "devices.asset-and-supply-chain-risk-management",
      name: "Asset & Supply Chain Risk Management",
      capability: null,
      purpose: "What the organisation owns and runs, where it comes from, and what happens when a supplier fails.",
      stages: {
        traditional: {
          summary:
            "Physical and virtual assets are not tracked across the organisation or across vendors. Devices and services are bought case by case, with little sight of the risks to the whole.",
        },
        initial: {
          summary:
            "All physical assets are tracked, and some virtual ones. Supply chain risk is handled with policies and baselines of controls that follow federal recommendations and a robust framework.",
          criteria: [
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.1",
              text: "All physical assets are tracked.",
              covers: "tracks all physical",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.2",
              text: "At least some virtual assets are tracked.",
              covers: "some virtual assets",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.3",
              text: "Policies and a baseline of controls for supply chain risk are established.",
              covers: "establishing policies and control baselines",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.4",
              text: "Supply chain policies and baselines follow federal recommendations and a robust framework, such as NIST SCRM.",
              covers: "according to federal recommendations using a robust framework",
            },
          ],
        },
        advanced: {
          summary:
            "A comprehensive view of assets, physical and virtual, takes shape for the whole organisation. Automated processes that work with several vendors check acquisitions, follow development cycles and supply assessments by third parties.",
          criteria: [
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.1",
              text: "Automated processes are building, or already provide, a comprehensive view of the whole organisation’s assets, physical and virtual.",
              covers: "comprehensive enterprise view of physical and virtual assets",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.2",
              text: "Automated processes that work across several vendors verify at least some acquisitions.",
              covers: "can function across multiple vendors to verify acquisitions",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.3",
              text: "At least some development cycles are tracked by automated processes that work across vendors.",
              covers: "track development cycles",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.4",
              text: "At least some third-party assessments are provided through automated processes that work across vendors.",
              covers: "provide third-party assessments",
            },
          ],
        },
        optimal: {
          summary:
            "Every asset, whichever vendor or provider it comes from, is seen in real time or close to it. Supply chain risk is managed automatically where applicable and by best practices, and operations survive failures in the chain.",
          criteria: [
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.1",
              text: "A comprehensive view shows all assets, whoever the vendor or service provider, in real time or nearly so.",
              covers: "near-real-time view of all assets across vendors and",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.2",
              text: "Supply chain risk management is automated wherever that is applicable.",
              covers: "automates its supply chain risk management as applicable",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.3",
              text: "Operations are built to carry on when a part of the supply chain fails.",
              covers: "builds operations that tolerate supply chain failures",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.4",
              text: "Recognised best practices are built into how assets and supply chain risks are managed.",
              covers: "incorporates best practices",
            },
          ],
        },
      },
      interview: [
        {
          question: "Where would you look up every printer and every virtual machine, and how old would the answer be?",
          listenFor:
            "Separate lists or none: Traditional. A register of all hardware and some virtual machines: Initial. A shared view filled by automation, even if unfinished: Advanced. Complete and minutes old: Optimal.",
        },
        {
          question: "Before the last large purchase, what was checked about the supplier, and against which rules?",
          listenFor:
            "“We know them well”: Traditional. A written policy with set controls: Initial. An automated check of the acquisition and an outside assessment: Advanced or better.",
        },
        {
          question: "What stops if your main hardware supplier cannot deliver for three months?",
          listenFor:
            "Nobody has asked yet: Traditional. The risk is written down under a policy: Initial or Advanced. Operations were designed to carry on: Optimal.",
        },
      ],
      evidenceExamples: [
        "Asset register export with vendor, type and time of last update",
        "Supply chain risk policy with its baseline of controls",
        "Report of a third-party assessment of a supplier",
        "Continuity design that names the supplier failures it tolerates",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["ID.AM-01", "ID.AM-02", "ID.AM-08", "GV.SC-07", "ID.RA-09", "ID.RA-10"],
        sp80053r5: ["CM-8", "PM-5", "SR-2", "SR-3", "SR-5", "SR-6", "SR-11"],
        tenets: ["T1", "T5"],
        ombM2209: ["dev-asset-inventory"],
        dodCapabilities: ["2.1"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [17],
      },
    },
    {
      key: "devices.resource-access",
      name: "Resource Access",
      capability: null,
      purpose: "Whether the state of a device counts when somebody uses it to reach a resource.",
      stages: {
        traditional: {
          summary: "Access is granted without any need to see the device or virtual asset behind the request.",
        },
        initial: {
          summary:
            "Some devices or virtual assets have to report their characteristics, and access to resources is approved with these in view.",
          criteria: [
            {
              id: "devices.resource-access.initial.1",
              text: "At least some devices or virtual assets are required to report their characteristics.",
              covers: "requires some devices or virtual assets to report",
            },
            {
              id: "devices.resource-access.initial.2",
              text: "Characteristics of devices or virtual assets, at least as reported, are used to approve access to resources.",
              covers: "use this information to approve resource access",
            },
          ],
        },
        advanced: {
          summary:
            "When a resource is first opened, verified data about the device or virtual asset weighs in the decision.",
          criteria: [
            {
              id: "devices.resource-access.advanced.1",
              text: "At least the first access to a resource takes verified data about the device or virtual asset into account.",
              covers: "initial resource access considers verified device or virtual",
            },
          ],
        },
        optimal: {
          summary: "Decisions on access weigh the risk within devices and virtual assets, analysed in real time.",
          criteria: [
            {
              id: "devices.resource-access.optimal.1",
              text: "Access to resources takes real-time analysis of the risk within devices into account.",
              covers: "resource access considers real-time risk analytics",
            },
            {
              id: "devices.resource-access.optimal.2",
              text: "Access to resources also takes real-time analysis of the risk within virtual assets into account.",
              covers: "within devices and virtual assets",
            },
          ],
        },
      },
      interview: [
        {
          question: "Open an important application from a device that nobody has seen before: what happens?",
          listenFor:
            "It opens as usual: Traditional. Some devices must first report what they are: Initial. The state of the device is verified before access is given: Advanced or better.",
        },
        {
          question: "A laptop turns risky in the middle of a session: what changes, and how fast?",
          listenFor:
            "“Nothing until somebody calls”: Initial at most. The next sign-in is refused: Advanced. Access changes at once on a live risk signal: Optimal.",
        },
      ],
      evidenceExamples: [
        "Access policy that names the device characteristics it requires",
        "Sign-in log in which the state of a device led to a refusal",
        "Record of an access decision with the risk signal used and its time",
      ],
      dependsOn: ["devices.policy-enforcement-and-compliance-monitoring"],
      crosswalk: {
        csf2: ["PR.AA-03", "PR.AA-05"],
        sp80053r5: ["AC-3", "AC-17", "AC-19", "AC-20", "AC-24", "IA-3"],
        tenets: ["T4"],
        ombM2209: ["id-device-signal"],
        dodCapabilities: ["2.3", "2.4"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [17],
      },
    },
    {
      key: "devices.device-threat-protection",
      name: "Device Threat Protection",
      capability: null,
      purpose:
        "How devices and virtual assets are protected against attack, and how that protection ties in with policies for devices.",
      stages: {
        traditional: {
          summary: "Threat protection is installed by hand on some devices.",
        },
        initial: {
          summary:
            "Some automation brings threat protection and its updates to devices and virtual assets. There are a few links to policy enforcement and compliance monitoring.",
          criteria: [
            {
              id: "devices.device-threat-protection.initial.1",
              text: "Threat protection is deployed to devices and updated there at least partly by automation.",
              covers: "automated processes for deploying and updating threat protection",
            },
            {
              id: "devices.device-threat-protection.initial.2",
              text: "Virtual assets, too, get threat protection and its updates at least partly by automation.",
              covers: "capabilities to devices and to virtual assets",
            },
            {
              id: "devices.device-threat-protection.initial.3",
              text: "At least some threat protection is integrated into the policy enforcement and compliance monitoring of devices.",
              covers: "limited policy enforcement and compliance monitoring integration",
            },
          ],
        },
        advanced: {
          summary:
            "Protection of devices and virtual assets is being consolidated in central solutions. Most of it is integrated into policy enforcement and compliance monitoring.",
          criteria: [
            {
              id: "devices.device-threat-protection.advanced.1",
              text: "Threat protection for devices and virtual assets is being consolidated in central solutions, or already runs there.",
              covers: "consolidate threat protection capabilities to centralized solutions",
            },
            {
              id: "devices.device-threat-protection.advanced.2",
              text: "At least most threat protection is integrated into the policy enforcement and compliance monitoring of devices.",
              covers: "integrates most of these capabilities with policy enforcement",
            },
          ],
        },
        optimal: {
          summary:
            "Central protection with advanced capabilities covers all devices and virtual assets. Threat protection, enforcement of policy and monitoring of compliance follow one approach.",
          criteria: [
            {
              id: "devices.device-threat-protection.optimal.1",
              text: "Central threat protection, in one solution or several, covers all devices and virtual assets.",
              covers: "has a centralized threat protection security solution(s) deployed",
            },
            {
              id: "devices.device-threat-protection.optimal.2",
              text: "Threat protection has advanced capabilities, detection by behaviour for example, on all devices and virtual assets.",
              covers: "advanced capabilities for all devices and virtual assets",
            },
            {
              id: "devices.device-threat-protection.optimal.3",
              text: "Device threat protection, the enforcement of policy and the monitoring of compliance follow one unified approach.",
              covers: "unified approach for device threat protection, policy enforcement",
            },
          ],
        },
      },
      interview: [
        {
          question: "How does protection software get onto a new laptop, and how onto a new virtual machine?",
          listenFor:
            "Somebody installs it: Traditional. A tool or script does part of the work: Initial. It comes from a central solution that replaces older tools: Advanced or better.",
        },
        {
          question: "The protection software raises an alarm: which other systems learn of it, and what do they do?",
          listenFor:
            "None: Traditional. One or two of them: Initial. Most protection tools feed enforcement and compliance: Advanced. It is all one approach, so nothing has to be passed on: Optimal.",
        },
        {
          question: "Which devices or virtual assets have no protection today?",
          listenFor:
            "“We would have to look”: Traditional or Initial. A short list from the central solution: Advanced. None, and the central console proves it: Optimal.",
        },
      ],
      evidenceExamples: [
        "Console export with protection status and version per device",
        "Rule or script that installs and updates the protection",
        "Alarm that led to a compliance action, with its record",
        "List of separate protection tools and the date each was retired",
      ],
      dependsOn: ["devices.policy-enforcement-and-compliance-monitoring"],
      crosswalk: {
        csf2: ["DE.CM-09", "DE.AE-02", "RS.MI-01"],
        sp80053r5: ["SI-3", "SI-4", "SI-7", "SI-16"],
        tenets: ["T5"],
        ombM2209: ["dev-edr", "dev-edr-sharing"],
        dodCapabilities: ["2.3", "2.7"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [18],
      },
    },
    {
      key: "devices.visibility-and-analytics",
      name: "Visibility and Analytics Capability",
      capability: "visibility-and-analytics",
      purpose: "Which devices there are, what they are doing, and how something unusual is noticed.",
      stages: {
        traditional: {
          summary:
            "Devices carry physical labels and are reviewed regularly from that inventory, with a little software monitoring and some analysis by hand.",
        },
        initial: {
          summary:
            "Digital identifiers stand beside an inventory kept by hand, and endpoints are monitored where that is available. Some devices and virtual assets are analysed automatically for anomalies, based on risk.",
          criteria: [
            {
              id: "devices.visibility-and-analytics.initial.1",
              text: "Devices have digital identifiers, such as interface addresses or digital tags.",
              covers: "uses digital identifiers",
            },
            {
              id: "devices.visibility-and-analytics.initial.2",
              text: "An inventory of devices is kept, at least by hand.",
              covers: "alongside a manual inventory",
            },
            {
              id: "devices.visibility-and-analytics.initial.3",
              text: "Endpoint monitoring of devices is used at least where it is available.",
              covers: "endpoint monitoring of devices when available",
            },
            {
              id: "devices.visibility-and-analytics.initial.4",
              text: "At least some devices and virtual assets are analysed automatically, for example with scanning software.",
              covers: "devices and virtual assets are under automated analysis",
            },
            {
              id: "devices.visibility-and-analytics.initial.5",
              text: "Automated analysis of devices and virtual assets looks for anomalies and is guided by risk.",
              covers: "anomaly detection based on risk",
            },
          ],
        },
        advanced: {
          summary:
            "Inventory data is collected automatically, and endpoint monitoring covers every standard user device. Automated anomaly detection reveals devices that have no permission to be there.",
          criteria: [
            {
              id: "devices.visibility-and-analytics.advanced.1",
              text: "The inventory of devices is collected automatically.",
              covers: "automates both inventory collection",
            },
            {
              id: "devices.visibility-and-analytics.advanced.2",
              text: "Automatic inventory collection includes endpoint monitoring of all standard user devices, such as laptops, phones and tablets with their virtual assets.",
              covers: "endpoint monitoring on all standard user devices",
            },
            {
              id: "devices.visibility-and-analytics.advanced.3",
              text: "Automated anomaly detection reveals unauthorised devices.",
              covers: "anomaly detection to detect unauthorized devices",
            },
          ],
        },
        optimal: {
          summary:
            "Whatever is connected, virtual assets included, has its status collected automatically, tied to identities and monitored; anomalies inform access. Unusual patterns in how virtual assets come and go are tracked.",
          criteria: [
            {
              id: "devices.visibility-and-analytics.optimal.1",
              text: "The status of every device on the network and every virtual asset is collected automatically.",
              covers: "all network-connected devices and virtual assets",
            },
            {
              id: "devices.visibility-and-analytics.optimal.2",
              text: "The status collected of devices and virtual assets is correlated with identities.",
              covers: "correlating with identities",
            },
            {
              id: "devices.visibility-and-analytics.optimal.3",
              text: "Endpoint monitoring covers the same devices and virtual assets as the automatic status collection.",
              covers: "conducting endpoint monitoring",
            },
            {
              id: "devices.visibility-and-analytics.optimal.4",
              text: "Anomaly detection on devices and virtual assets informs decisions on access to resources.",
              covers: "performing anomaly detection to inform resource access",
            },
            {
              id: "devices.visibility-and-analytics.optimal.5",
              text: "Patterns in how virtual assets are created or removed are tracked to find anomalies.",
              covers: "patterns of provisioning and/or de-provisioning of virtual assets",
            },
          ],
        },
      },
      interview: [
        {
          question: "How would you find out today that an unknown device has joined the network?",
          listenFor:
            "By reading labels in the next review: Traditional. By comparing addresses with a list: Initial. An automatic detection reports it: Advanced. The finding also decides what the device may reach: Optimal.",
        },
        {
          question: "Who uses this device, and what state was it in an hour ago?",
          listenFor:
            "A sticker number: Traditional. A line in a list kept by hand: Initial. Live monitoring data without a person’s name: Advanced. State and identity in one answer: Optimal.",
        },
        {
          question: "What would you notice if fifty virtual machines appeared overnight?",
          listenFor:
            "“The next bill”: Traditional. A scan result for some of them: Initial. Fresh entries in the automatic inventory: Advanced. An alert about the unusual pattern: Optimal.",
        },
      ],
      evidenceExamples: [
        "Inventory export with digital identifiers and time of collection",
        "Coverage of endpoint monitoring by type of device",
        "Alert about an unauthorised device and what followed",
        "Report that ties device status to identities",
      ],
      dependsOn: ["devices.asset-and-supply-chain-risk-management"],
      crosswalk: {
        csf2: ["ID.AM-01", "DE.CM-09", "DE.AE-03", "PR.PS-04"],
        sp80053r5: ["CM-8(1)", "CM-8(2)", "CM-8(3)", "RA-5", "SI-4", "AU-6"],
        tenets: ["T5", "T7"],
        ombM2209: ["dev-asset-inventory"],
        dodCapabilities: ["2.1", "7.3"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [18],
      },
    },
    {
      key: "devices.automation-and-orchestration",
      name: "Automation and Orchestration Capability",
      capability: "automation-and-orchestration",
      purpose:
        "How much of a device’s way from set-up to removal runs by itself, and how a bad device is taken off the network.",
      stages: {
        traditional: {
          summary: "Devices are set up, configured or registered by hand.",
        },
        initial: {
          summary:
            "Tools and scripts take over some of the work of setting up, configuring, registering or removing devices and virtual assets.",
          criteria: [
            {
              id: "devices.automation-and-orchestration.initial.1",
              text: "Tools or scripts do at least part of the work of setting up, configuring, registering or removing devices.",
              covers: "automate the process of provisioning, configuration, registration, and/or",
            },
            {
              id: "devices.automation-and-orchestration.initial.2",
              text: "At least part of the set-up, configuration, registration or removal of virtual assets runs through tools or scripts.",
              covers: "deprovisioning for devices and virtual assets",
            },
          ],
        },
        advanced: {
          summary:
            "Monitoring and enforcement find devices and virtual assets that are vulnerable, unregistered or without a verified certificate. People then disconnect or isolate them.",
          criteria: [
            {
              id: "devices.automation-and-orchestration.advanced.1",
              text: "Monitoring identifies devices and virtual assets that do not comply.",
              covers: "implemented monitoring and enforcement mechanisms to identify",
            },
            {
              id: "devices.automation-and-orchestration.advanced.2",
              text: "Vulnerabilities, unverified certificates and unregistered MAC addresses each count as non-compliance.",
              covers: "(vulnerable, unverified certificate; unregistered mac address)",
            },
            {
              id: "devices.automation-and-orchestration.advanced.3",
              text: "Non-compliant devices and virtual assets are disconnected or isolated through enforcement mechanisms, at least by hand.",
              covers: "manually disconnect or isolate non-compliant",
            },
          ],
        },
        optimal: {
          summary:
            "No step needs a person: devices and virtual assets are provisioned, registered, monitored, isolated, repaired and removed by automated processes.",
          criteria: [
            {
              id: "devices.automation-and-orchestration.optimal.1",
              text: "Provisioning and registration of devices and virtual assets are fully automated.",
              covers: "fully automated processes for provisioning, registering",
            },
            {
              id: "devices.automation-and-orchestration.optimal.2",
              text: "Devices and virtual assets are monitored by a fully automated process.",
              covers: "monitoring",
            },
            {
              id: "devices.automation-and-orchestration.optimal.3",
              text: "Isolating and repairing devices and virtual assets is fully automated.",
              covers: "isolating, remediating",
            },
            {
              id: "devices.automation-and-orchestration.optimal.4",
              text: "Devices and virtual assets that are no longer needed are deprovisioned by a fully automated process.",
              covers: "deprovisioning devices and virtual assets",
            },
          ],
        },
      },
      interview: [
        {
          question: "Walk me through the last laptop handed out: which steps did a person take?",
          listenFor:
            "All of them: Traditional. A script or tool took over some: Initial or Advanced. Nobody did more than unpack it: a sign of Optimal.",
        },
        {
          question: "A device appears with an unregistered MAC address: who or what cuts it off?",
          listenFor:
            "Nobody would see it: Initial at most. A person, after the monitoring reports it: Advanced. The system isolates and repairs it: Optimal.",
        },
        {
          question: "What becomes of a virtual machine that nobody needs any more?",
          listenFor:
            "It stays until somebody stumbles on it: Traditional. A script that somebody runs removes it: Initial or Advanced. It goes by itself: Optimal.",
        },
      ],
      evidenceExamples: [
        "Enrolment or build script with the log of a recent run",
        "Record of a device that was isolated, with reason and times",
        "Definition of the workflow that repairs devices",
        "Log of deprovisioned devices and virtual machines",
      ],
      dependsOn: ["devices.policy-enforcement-and-compliance-monitoring", "devices.visibility-and-analytics"],
      crosswalk: {
        csf2: ["PR.PS-01", "PR.PS-03", "RS.MI-01"],
        sp80053r5: ["CM-3", "CM-6(1)", "CM-8(2)", "SI-2(2)", "AC-19"],
        tenets: ["T5"],
        ombM2209: [],
        dodCapabilities: ["2.5", "2.6"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [18],
      },
    },
    {
      key: "devices.governance",
      name: "Governance Capability",
      capability: "governance",
      purpose: "The rules for devices from purchase to disposal, and what makes sure that they are kept.",
      stages: {
        traditional: {
          summary:
            "Some policies exist for the lifecycle of classic computers and their peripherals. Keeping these devices in order, by patching or wiping for example, is manual work.",
        },
        initial: {
          summary:
            "Policies are set and enforced for buying new devices, for the lifecycle of non-traditional devices and of virtual assets, and for regular monitoring and scanning.",
          criteria: [
            {
              id: "devices.governance.initial.1",
              text: "A policy for the purchase of new devices is set and enforced.",
              covers: "enforces policies for the procurement of new devices",
            },
            {
              id: "devices.governance.initial.2",
              text: "Policies are set and enforced for the lifecycle of non-traditional devices, such as cameras and sensors.",
              covers: "lifecycle of non-traditional computing devices",
            },
            {
              id: "devices.governance.initial.3",
              text: "The lifecycle of virtual assets follows policies that are set and enforced.",
              covers: "devices and virtual assets",
            },
            {
              id: "devices.governance.initial.4",
              text: "An enforced policy requires regular monitoring and scanning of devices.",
              covers: "regularly conducting monitoring and scanning of devices",
            },
          ],
        },
        advanced: {
          summary:
            "Lifecycle policies for devices and virtual assets apply across the whole organisation. They say how assets are listed and who is accountable for them, and some of their enforcement is automated.",
          criteria: [
            {
              id: "devices.governance.advanced.1",
              text: "Lifecycle policies for devices and virtual assets apply across the whole organisation.",
              covers: "enterprise-wide policies for the lifecycle of devices and",
            },
            {
              id: "devices.governance.advanced.2",
              text: "Lifecycle policies say how devices and virtual assets are listed and who is accountable for them.",
              covers: "including their enumeration and accountability",
            },
            {
              id: "devices.governance.advanced.3",
              text: "At least some enforcement of device lifecycle policies is automated.",
              covers: "some automated enforcement mechanisms",
            },
          ],
        },
        optimal: {
          summary:
            "Across the whole organisation, lifecycle policies for whatever is connected to the network, and for virtual assets, are automated.",
          criteria: [
            {
              id: "devices.governance.optimal.1",
              text: "Lifecycle policies for all network-connected devices are automated across the whole organisation.",
              covers: "automates policies for the lifecycle of all network-connected",
            },
            {
              id: "devices.governance.optimal.2",
              text: "Lifecycle policies for virtual assets are automated across the whole organisation.",
              covers: "virtual assets across the enterprise",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which document says what devices may be bought, and when did it last change a purchase?",
          listenFor:
            "“We always buy the same”: Traditional. A policy and a real case in which it was enforced: Initial or better.",
        },
        {
          question: "What rules apply to cameras, sensors and virtual machines, from purchase to disposal?",
          listenFor:
            "None, the rules are about computers and printers: Traditional. An enforced policy: Initial. The same policy everywhere, with somebody accountable for each asset: Advanced or better.",
        },
        {
          question: "Show me a lifecycle rule that is kept without anybody’s effort. How many more are like it?",
          listenFor:
            "None: Initial at most. One or several: Advanced. All of them, for every device on the network and every virtual asset: Optimal.",
        },
      ],
      evidenceExamples: [
        "Device lifecycle policy with its scope and date of approval",
        "Purchase request that was refused or changed under the policy",
        "Schedule and results of regular device scans",
        "Rule in a management tool that carries out a lifecycle policy",
      ],
      dependsOn: ["devices.asset-and-supply-chain-risk-management", "devices.automation-and-orchestration"],
      crosswalk: {
        csf2: ["GV.PO-01", "GV.PO-02", "ID.AM-08"],
        sp80053r5: ["CM-1", "CM-9", "MA-2", "MP-6", "SA-22"],
        tenets: ["T5"],
        ombM2209: [],
        dodCapabilities: ["2.6"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 3: Devices Pillar",
        pages: [19],
      },
    },
  ],
};
