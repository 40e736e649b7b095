import type { Pillar } from "./schema";

/** The Devices pillar: seven functions in Tenet's own words, after table 3 of CISA ZTMM v2.0. */
export const devices: Pillar = {
  key: "devices",
  name: "Devices",
  purpose:
    "Which machines, physical or virtual, connect to the organisation’s networks, what state they are in, and who looks after them.",
  definition:
    "Everything that can join a network, from server and laptop to printer, sensor and switch, owned or brought along. Virtual assets are the counterparts in software, such as virtual machines.",
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
              name: "Known device characteristics",
              text: "Characteristics of at least most devices are known, such as their keys, tokens or users, whether self-reported or verified.",
              step: "Little or nothing was known of devices; most of them now report what they are.",
              covers: "receives self-reported device characteristics",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.2",
              name: "Device policy enforcement mechanisms",
              text: "At least some device policies are enforced by mechanisms that reach beyond single devices.",
              step: "Few devices were covered; some policies are now enforced on a larger scale.",
              covers: "has limited enforcement mechanisms",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.3",
              name: "Software approval process",
              text: "The use of software is approved through at least a basic process.",
              step: "Software was used without approval, or approved case by case; there is a process now.",
              covers: "process in place to approve software use",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.initial.4",
              name: "Pushed updates and configurations",
              text: "At least a basic process pushes updates and configuration changes to the devices that can take them.",
              step: "Updates and settings were left to users or done device by device; they are now pushed.",
              covers: "push updates and configuration changes to devices",
            },
          ],
        },
        advanced: {
          summary:
            "Administrators can inspect and verify devices from the first access to them; most devices and virtual assets are made to comply. Managing them, approving software, finding vulnerabilities and patching are automated.",
          criteria: [
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.1",
              name: "Device inspection at first access",
              text: "Administrators can inspect and verify what at least most devices hold and report, from the first access to a device onwards.",
              step: "A device’s own report was enough; an administrator can now check it.",
              covers: "verify the data on device) on initial access",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.2",
              name: "Compliance of most devices",
              text: "Compliance is enforced on at least most devices and virtual assets.",
              step: "Some enforcement was enough; most devices and virtual assets now have to comply.",
              covers: "enforces compliance for most devices and virtual assets",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.3",
              name: "Automated device management",
              text: "At least most devices and virtual assets are managed by automated methods.",
              step: "A basic manual process was enough; management is now automated.",
              covers: "automated methods to manage devices and virtual assets",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.4",
              name: "Automated software approval",
              text: "Automated methods approve software for devices and virtual assets, for example by a list of allowed programs.",
              step: "A request and a decision were enough; an automated method now applies the decision.",
              covers: "approve software",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.5",
              name: "Automated vulnerability detection",
              text: "Vulnerabilities of at least most devices and virtual assets are found by automated methods.",
              step: "Vulnerabilities were looked for by hand; a tool now finds them.",
              covers: "identify vulnerabilities",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.advanced.6",
              name: "Automated patching",
              text: "Patches are installed on at least most devices and virtual assets by automated methods.",
              step: "A person pushed each update; patches now go out automatically.",
              covers: "install patches",
            },
          ],
        },
        optimal: {
          summary:
            "Verification and enforcement continue for as long as a device or virtual asset lives. Devices, software, configurations and vulnerabilities are managed together in every environment, virtual assets included.",
          criteria: [
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.1",
              name: "Continuous device verification",
              text: "What is known about devices and virtual assets is verified continuously, for as long as they exist.",
              step: "A check at the first access was enough; it now never stops.",
              covers: "continuously verifies insights",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.2",
              name: "Lifetime compliance enforcement",
              text: "Compliance is enforced on every device and virtual asset during its whole lifetime.",
              step: "Most devices and virtual assets were enough; now it is all of them, from first day to last.",
              covers: "enforces compliance throughout the lifetime of devices",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.3",
              name: "Integrated device management",
              text: "The management of devices, software, configurations and vulnerabilities is integrated: what one part finds, the others use.",
              step: "Each of the four could be automated on its own; they now work as one.",
              covers: "integrates device, software, configuration, and vulnerability management",
            },
            {
              id: "devices.policy-enforcement-and-compliance-monitoring.optimal.4",
              name: "Device management in every environment",
              text: "Integrated device management reaches all environments, virtual assets included.",
              step: "Some environments could have tools of their own; all are now managed as one.",
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
            "“No one knows”: Traditional. A list that the laptop sent: Initial. A check by an administrator when the laptop was first accessed: Advanced. A check that never pauses: Optimal.",
        },
        {
          question: "What happens to a machine, physical or virtual, that lacks a required patch?",
          listenFor:
            "“We hear of it by chance”: Traditional. Someone pushes updates in a simple routine: Initial. A tool finds the gap and closes it: Advanced. One integrated system does so wherever the machine runs: Optimal.",
        },
        {
          question: "How does a new program get onto a device, and who or what says yes?",
          listenFor:
            "Anyone installs anything: Traditional. A request and a person who decides: Initial. An automated approval: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Compliance report with the share of devices and virtual assets that pass",
        "Record of an automated patch run with the vulnerabilities found and closed",
        "Software approval log with requester, decision and date",
        "Administrator’s record of a device that was inspected at the first access to it",
      ],
      dependsOn: ["devices.visibility-and-analytics"],
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
            "All physical assets are tracked, and some virtual ones. Supply chain risk is handled with policies and baselines of controls that follow official recommendations and an established framework.",
          criteria: [
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.1",
              name: "Physical asset tracking",
              text: "All physical assets are tracked, whatever their vendor and wherever they are.",
              step: "Lists of single teams or vendors had gaps; now every piece of hardware is on record.",
              covers: "tracks all physical",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.2",
              name: "Virtual asset tracking",
              text: "At least some virtual assets are tracked.",
              step: "Virtual assets came and went unrecorded; some are now on record.",
              covers: "some virtual assets",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.3",
              name: "Supply chain risk policies",
              text: "Policies and a baseline of controls for supply chain risk are established.",
              step: "Purchases were judged one by one; policies and set controls now apply.",
              covers: "establishing policies and control baselines",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.initial.4",
              name: "Recognised supply chain framework",
              text: "Supply chain policies and baselines follow official recommendations, in the US the federal ones, and an established framework such as NIST SP 800-161.",
              step: "In-house rules, if any, give way to official recommendations and a recognised framework.",
              covers: "according to federal recommendations using a robust framework",
            },
          ],
        },
        advanced: {
          summary:
            "A comprehensive view of assets, physical and virtual, takes shape for the whole organisation. Automated processes that work with several vendors check acquisitions, follow how vendors develop, and bring in assessments by third parties.",
          criteria: [
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.1",
              name: "Automated asset view",
              text: "Automated processes are building, or already provide, a comprehensive view of the whole organisation’s assets, physical and virtual.",
              step: "A register kept by hand was enough, with some virtual assets; automation now fills one view.",
              covers: "comprehensive enterprise view of physical and virtual assets",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.2",
              name: "Automated acquisition checks",
              text: "Automated processes that work across several vendors verify at least some acquisitions.",
              step: "Policies said what to check; a process now checks what arrives, for several vendors.",
              covers: "can function across multiple vendors to verify acquisitions",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.3",
              name: "Vendor development tracking",
              text: "At least some development cycles of what vendors supply are tracked by automated processes that work across vendors.",
              step: "How a supplied product is developed was not followed; for some products it is now.",
              covers: "track development cycles",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.advanced.4",
              name: "Third-party assessments of suppliers",
              text: "At least some third-party assessments of suppliers or their products come through automated processes that work across vendors.",
              step: "Assessments were made in-house or asked for one by one; some now arrive automatically.",
              covers: "provide third-party assessments",
            },
          ],
        },
        optimal: {
          summary:
            "Every asset, of any vendor or provider, is seen in real time or close to it. Supply chain risk is managed automatically where applicable and by best practices, and operations survive failures in the chain.",
          criteria: [
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.1",
              name: "Near-real-time asset view",
              text: "A comprehensive view shows all assets of every vendor and service provider, in real time or within minutes.",
              step: "The view could be unfinished and days old; it is now complete and current.",
              covers: "near-real-time view of all assets across vendors and",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.2",
              name: "Automated supply chain risk management",
              text: "Supply chain risk management is automated wherever that is applicable.",
              step: "Some checks were automated; now all of the work that can be.",
              covers: "automates its supply chain risk management as applicable",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.3",
              name: "Supply chain failure tolerance",
              text: "Operations are built to carry on when a part of the supply chain fails.",
              step: "Risks were documented and checked; operations now survive when one of them occurs.",
              covers: "builds operations that tolerate supply chain failures",
            },
            {
              id: "devices.asset-and-supply-chain-risk-management.optimal.4",
              name: "Supply chain best practices",
              text: "Named best practices, beyond what the chosen framework asks for, are built into how assets and supply chain risks are managed.",
              step: "Following the framework was enough; practices of others now go beyond it.",
              covers: "incorporates best practices",
            },
          ],
        },
      },
      interview: [
        {
          question: "Where would you look up every printer and every virtual machine, and how old would the answer be?",
          listenFor:
            "Lists with gaps, or none: Traditional. A register of all hardware and some virtual machines: Initial. A shared view filled by automation, even if unfinished: Advanced. Complete and minutes old: Optimal.",
        },
        {
          question: "Before the last large purchase, what was checked about the supplier, and against which rules?",
          listenFor:
            "“We know them well”: Traditional. A written policy with set controls: Initial. An automated check of the acquisition, with a third party’s assessment in it: Advanced or better.",
        },
        {
          question: "What stops if your main hardware supplier cannot deliver for three months?",
          listenFor:
            "“We have never asked”: Advanced at most. A policy with controls covers the risk: Initial or better. Operations were designed to carry on: Optimal.",
        },
      ],
      evidenceExamples: [
        "Asset register export with vendor, type and time of last update",
        "Supply chain risk policy with its baseline of controls",
        "Report of a third-party assessment of a supplier",
        "Automated check of a delivery, for example of its signature or bill of materials",
        "Continuity design that names the supplier failures it tolerates",
      ],
      dependsOn: ["devices.visibility-and-analytics"],
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
      purpose: "Whether the state of a device counts when it is used to reach a resource.",
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
              name: "Required device reports",
              text: "At least some devices or virtual assets are required to report their characteristics.",
              step: "No device had to report anything; some now do.",
              covers: "requires some devices or virtual assets to report",
            },
            {
              id: "devices.resource-access.initial.2",
              name: "Access based on device reports",
              text: "Characteristics of at least some devices or virtual assets, reported or verified, are used to approve access to resources.",
              step: "Access was approved whatever the device; the state of some devices now counts.",
              covers: "use this information to approve resource access",
            },
          ],
        },
        advanced: {
          summary:
            "When access to a resource is first given in a session, verified data about the device or virtual asset counts.",
          criteria: [
            {
              id: "devices.resource-access.advanced.1",
              name: "Access based on verified data",
              text: "At least when a session opens, access to a resource takes verified data about the device or virtual asset into account.",
              step: "Reports from some devices were enough; data is now verified, for all devices.",
              covers: "initial resource access considers verified device or virtual",
            },
          ],
        },
        optimal: {
          summary:
            "Decisions on access weigh the risk within devices and virtual assets as it is at that moment (analysed in real time).",
          criteria: [
            {
              id: "devices.resource-access.optimal.1",
              name: "Access by device risk",
              text: "Access to resources takes real-time analysis of the risk within devices into account.",
              step: "A check when the session opens was enough; a device that turns risky later now counts too.",
              covers: "resource access considers real-time risk analytics",
            },
            {
              id: "devices.resource-access.optimal.2",
              name: "Access by virtual asset risk",
              text: "The risk within virtual assets, analysed in real time, counts in access to resources.",
              step: "A check when the session opens was enough; a virtual asset that turns risky later now counts too.",
              covers: "within devices and virtual assets",
            },
          ],
        },
      },
      interview: [
        {
          question: "Open an important application from a device that was never seen before: what happens?",
          listenFor:
            "It opens, and no device is ever asked: Traditional. Some devices must first report what they are: Initial. The state of the device is verified before access is given: Advanced or better.",
        },
        {
          question: "A laptop turns risky in the middle of a session: what changes, and how fast?",
          listenFor:
            "“Nothing, not even at the next sign-in”: Initial at most. The next sign-in is refused: Advanced. Access changes at once on a live risk signal: Optimal.",
        },
      ],
      evidenceExamples: [
        "Access policy that names the device characteristics it requires",
        "Sign-in log in which the state of a device led to a refusal",
        "Record of an access decision with the risk signal used and its time",
      ],
      dependsOn: [
        "devices.policy-enforcement-and-compliance-monitoring",
        "devices.device-threat-protection",
        "devices.visibility-and-analytics",
      ],
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
            "Automation brings threat protection and its updates to some devices and virtual assets. There are a few links to policy enforcement and compliance monitoring.",
          criteria: [
            {
              id: "devices.device-threat-protection.initial.1",
              name: "Automated device protection",
              text: "At least some devices get threat protection and its updates by automation.",
              step: "A person installed protection; automation now does it for some devices.",
              covers: "automated processes for deploying and updating threat protection",
            },
            {
              id: "devices.device-threat-protection.initial.2",
              name: "Automated virtual asset protection",
              text: "At least some virtual assets get threat protection and its updates by automation.",
              step: "Virtual assets had no protection, or got it by hand; automation now does it for some.",
              covers: "capabilities to devices and to virtual assets",
            },
            {
              id: "devices.device-threat-protection.initial.3",
              name: "Protection linked to compliance",
              text: "At least some threat protection is integrated into the policy enforcement and compliance monitoring of devices.",
              step: "Protection worked on its own; some of it now feeds enforcement and monitoring.",
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
              name: "Threat protection consolidation",
              text: "Threat protection for devices and virtual assets is being consolidated in central solutions, or already runs there.",
              step: "Protection could come from many separate tools; it is now brought together.",
              covers: "consolidate threat protection capabilities to centralized solutions",
            },
            {
              id: "devices.device-threat-protection.advanced.2",
              name: "Broadly integrated threat protection",
              text: "At least most threat protection is integrated into the policy enforcement and compliance monitoring of devices.",
              step: "One link was enough; most protection now has one.",
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
              name: "Central threat protection",
              text: "Central threat protection, in one solution or several, covers all devices and virtual assets.",
              step: "Consolidation could be under way, with devices left out; it is complete.",
              covers: "has a centralized threat protection security solution(s) deployed",
            },
            {
              id: "devices.device-threat-protection.optimal.2",
              name: "Advanced threat protection",
              text: "Threat protection has advanced capabilities, detection by behaviour for example, on all devices and virtual assets.",
              step: "Detection of known threats was enough; it now reaches further, everywhere.",
              covers: "advanced capabilities for all devices and virtual assets",
            },
            {
              id: "devices.device-threat-protection.optimal.3",
              name: "Unified protection approach",
              text: "Device threat protection, the enforcement of policy and the monitoring of compliance follow one approach, with the same rules and data.",
              step: "Three things that were linked become one, with the same rules and data.",
              covers: "unified approach for device threat protection, policy enforcement",
            },
          ],
        },
      },
      interview: [
        {
          question: "How does protection software get onto a new laptop, and how onto a new virtual machine?",
          listenFor:
            "A person installs it: Traditional. A tool or script does part of the work: Initial. It comes from a central solution that replaces older tools: Advanced or better.",
        },
        {
          question: "The protection software raises an alarm: which other systems learn of it, and what do they do?",
          listenFor:
            "None: Traditional. One or two of them: Initial. Most protection tools feed enforcement and compliance: Advanced. They share one approach, so nothing has to be passed on: Optimal.",
        },
        {
          question: "Which devices or virtual assets have no protection today?",
          listenFor:
            "“We would have to look”: Advanced at most. A list that the central solution gives: Advanced. None, and the central console proves it: Optimal.",
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
            "An inventory kept by hand tells devices apart by digital identifiers, and endpoints are monitored where a tool for it is at hand. Some devices and virtual assets are analysed automatically for anomalies, based on risk.",
          criteria: [
            {
              id: "devices.visibility-and-analytics.initial.1",
              name: "Inventory by digital identifiers",
              text: "An inventory, kept at least by hand, tells devices apart by digital identifiers, such as interface addresses or digital tags.",
              step: "Devices were found by physical labels; the inventory now goes by digital identifiers.",
              covers: "uses digital identifiers",
            },
            {
              id: "devices.visibility-and-analytics.initial.3",
              name: "Endpoint monitoring",
              text: "Endpoint monitoring of devices is used at least where the organisation has a tool for it.",
              step: "There was little monitoring by software; every device with a tool for it is now monitored.",
              covers: "endpoint monitoring of devices when available",
            },
            {
              id: "devices.visibility-and-analytics.initial.4",
              name: "Automated device analysis",
              text: "At least some devices and virtual assets are analysed automatically, for example with scanning software.",
              step: "People did all of the analysis; a tool now does it for some devices and virtual assets.",
              covers: "devices and virtual assets are under automated analysis",
            },
            {
              id: "devices.visibility-and-analytics.initial.5",
              name: "Risk-based anomaly detection",
              text: "Automated analysis of devices and virtual assets looks for anomalies and is guided by risk.",
              step: "Analysis had no such aim; it now looks for what is unusual, where the risk is.",
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
              name: "Automated device inventory",
              text: "The inventory of devices is collected automatically.",
              step: "An inventory kept by hand was enough; it now fills automatically.",
              covers: "automates both inventory collection",
            },
            {
              id: "devices.visibility-and-analytics.advanced.2",
              name: "Endpoint monitoring of user devices",
              text: "Automatic inventory collection includes endpoint monitoring of all standard user devices, such as laptops, phones and tablets with their virtual assets.",
              step: "Monitoring could depend on the tools at hand; now no standard user device is without it.",
              covers: "endpoint monitoring on all standard user devices",
            },
            {
              id: "devices.visibility-and-analytics.advanced.3",
              name: "Unauthorised device detection",
              text: "Automated anomaly detection reveals unauthorised devices.",
              step: "Detection could look for anything risky on known devices; unknown ones now stand out.",
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
              name: "Automated status collection",
              text: "The status of every device on the network and every virtual asset is collected automatically.",
              step: "The inventory said what there is; now the state of everything connected is collected too.",
              covers: "all network-connected devices and virtual assets",
            },
            {
              id: "devices.visibility-and-analytics.optimal.2",
              name: "Device and identity correlation",
              text: "The status collected of devices and virtual assets is correlated with identities.",
              step: "Device data could lack a user; it is now tied to identities.",
              covers: "correlating with identities",
            },
            {
              id: "devices.visibility-and-analytics.optimal.3",
              name: "Full endpoint monitoring",
              text: "Endpoint monitoring accompanies the automatic status collection on every device and virtual asset that can carry it.",
              step: "Standard user devices were enough; servers and whatever else can carry it are now monitored.",
              covers: "conducting endpoint monitoring",
            },
            {
              id: "devices.visibility-and-analytics.optimal.4",
              name: "Anomaly-based access decisions",
              text: "Anomaly detection on devices and virtual assets informs decisions on access to resources.",
              step: "A finding led to an alert; it now also counts when access is decided.",
              covers: "performing anomaly detection to inform resource access",
            },
            {
              id: "devices.visibility-and-analytics.optimal.5",
              name: "Virtual asset anomaly tracking",
              text: "Patterns in how virtual assets are created or removed are tracked to find anomalies.",
              step: "Virtual assets could come and go unremarked; unusual patterns are now noticed.",
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
            "A sticker number: Traditional. A line in a list kept by hand, found by its network address: Initial. Live monitoring data without a person’s name: Advanced. State and identity in one answer: Optimal.",
        },
        {
          question: "What would you notice if fifty virtual machines appeared overnight?",
          listenFor:
            "“The next bill”: Traditional. A scan result for some of them: Initial. “They would be in a list, without an alert”: Advanced at most. An alert about the unusual pattern: Optimal.",
        },
      ],
      evidenceExamples: [
        "Inventory export with digital identifiers and time of collection",
        "Coverage of endpoint monitoring by type of device",
        "Alert about an unauthorised device and what followed",
        "Report that ties device status to identities",
      ],
      dependsOn: [],
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
        "How much of a device’s life, from set-up to removal, is automated, and how a non-compliant device is cut off.",
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
              name: "Scripted device set-up",
              text: "Tools or scripts do at least part of the work of setting up, configuring, registering or removing devices.",
              step: "People did every step; a tool or script now does some.",
              covers: "automate the process of provisioning, configuration, registration, and/or",
            },
            {
              id: "devices.automation-and-orchestration.initial.2",
              name: "Scripted virtual asset set-up",
              text: "At least part of the set-up, configuration, registration or removal of virtual assets runs through tools or scripts.",
              step: "People set virtual assets up by hand; a tool or script now does part of it.",
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
              name: "Non-compliance monitoring",
              text: "Monitoring identifies devices and virtual assets that do not comply.",
              step: "Set-up was automated, and later states were not watched; they are now.",
              covers: "implemented monitoring and enforcement mechanisms to identify",
            },
            {
              id: "devices.automation-and-orchestration.advanced.2",
              name: "Grounds of non-compliance",
              text: "Vulnerabilities, unverified certificates and, where an asset has one, unregistered MAC addresses each count as non-compliance.",
              step: "What makes a device non-compliant could be left open; all three grounds now count.",
              covers: "(vulnerable, unverified certificate; unregistered mac address)",
            },
            {
              id: "devices.automation-and-orchestration.advanced.3",
              name: "Isolation of non-compliant devices",
              text: "Non-compliant devices and virtual assets are disconnected or isolated through enforcement mechanisms, at least by hand.",
              step: "A non-compliant device could stay connected; it is now cut off.",
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
              name: "Fully automated provisioning",
              text: "Provisioning and registration of devices and virtual assets are fully automated: no step needs a person.",
              step: "Tools did part of the work; no step is left to people now.",
              covers: "fully automated processes for provisioning, registering",
            },
            {
              id: "devices.automation-and-orchestration.optimal.2",
              name: "Fully automated monitoring",
              text: "Devices and virtual assets are monitored by a fully automated process.",
              step: "Monitoring could need people to run or read it; it now works without them.",
              covers: "monitoring",
            },
            {
              id: "devices.automation-and-orchestration.optimal.3",
              name: "Automated isolation and repair",
              text: "Isolating and repairing devices and virtual assets is fully automated.",
              step: "A person cut off bad devices and repaired them; the system now does both.",
              covers: "isolating, remediating",
            },
            {
              id: "devices.automation-and-orchestration.optimal.4",
              name: "Fully automated deprovisioning",
              text: "Devices and virtual assets that are no longer needed are deprovisioned by a fully automated process.",
              step: "Removal could be forgotten or left to a person; it now happens automatically.",
              covers: "deprovisioning devices and virtual assets",
            },
          ],
        },
      },
      interview: [
        {
          question: "Walk me through the last laptop handed out: which steps did a person take?",
          listenFor:
            "All of them: Traditional. A script or tool took over some: Initial or better. No one did more than unpack it: a sign of Optimal.",
        },
        {
          question: "A device appears with an unregistered MAC address: who or what cuts it off?",
          listenFor:
            "No one would see it: Initial at most. A person, after the monitoring reports it: Advanced. The system isolates and repairs it: Optimal.",
        },
        {
          question: "What happens to a virtual machine that is no longer needed?",
          listenFor:
            "It stays until someone stumbles on it: Advanced at most. A script that someone runs removes it: Initial or better. It goes automatically: Optimal.",
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
              name: "Device purchase policy",
              text: "A policy for the purchase of new devices is set and enforced.",
              step: "Policies were about devices in use; the purchase is now covered too.",
              covers: "enforces policies for the procurement of new devices",
            },
            {
              id: "devices.governance.initial.2",
              name: "Non-traditional device policies",
              text: "Policies are set and enforced for the lifecycle of non-traditional devices, such as cameras and sensors.",
              step: "Policies were about computers and their peripherals; other devices are now covered.",
              covers: "lifecycle of non-traditional computing devices",
            },
            {
              id: "devices.governance.initial.3",
              name: "Virtual asset lifecycle policies",
              text: "The lifecycle of virtual assets follows policies that are set and enforced.",
              step: "Policies were about physical devices; virtual assets are now covered.",
              covers: "devices and virtual assets",
            },
            {
              id: "devices.governance.initial.4",
              name: "Monitoring and scanning policy",
              text: "An enforced policy requires regular monitoring and scanning of devices.",
              step: "Devices were maintained by hand; a policy now requires regular monitoring and scans.",
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
              name: "Common lifecycle policies",
              text: "Lifecycle policies for devices and virtual assets apply across the whole organisation.",
              step: "Parts of the organisation could have policies of their own, or none; they are now common to all.",
              covers: "enterprise-wide policies for the lifecycle of devices and",
            },
            {
              id: "devices.governance.advanced.2",
              name: "Asset listing and accountability",
              text: "Lifecycle policies say how devices and virtual assets are listed and who is accountable for them.",
              step: "Policies could leave open who answers for a device; they now say so.",
              covers: "including their enumeration and accountability",
            },
            {
              id: "devices.governance.advanced.3",
              name: "Partly automated lifecycle enforcement",
              text: "At least some enforcement of lifecycle policies for devices and virtual assets is automated.",
              step: "People could do all of the enforcing; automation now does some.",
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
              name: "Automated device lifecycle policies",
              text: "Lifecycle policies for all network-connected devices are automated across the whole organisation.",
              step: "Some automated enforcement was enough; now it carries the policies of every connected device.",
              covers: "automates policies for the lifecycle of all network-connected",
            },
            {
              id: "devices.governance.optimal.2",
              name: "Automated virtual asset policies",
              text: "Lifecycle policies for virtual assets are automated across the whole organisation.",
              step: "Some automated enforcement was enough; now it carries the policies of all virtual assets.",
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
            "None, the rules are about computers and printers: Traditional. An enforced policy: Initial. The same policy everywhere, with a person accountable for each asset: Advanced or better.",
        },
        {
          question: "Show me a lifecycle rule that is kept without anyone’s effort. How many more are like it?",
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
      dependsOn: ["devices.visibility-and-analytics", "devices.automation-and-orchestration"],
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
