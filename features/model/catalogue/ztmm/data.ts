import type { Pillar } from "./schema";

export const data: Pillar = {
  key: "data",
  name: "Data",
  purpose: "Data that is known, labelled, protected and available, and open only to those who need it.",
  definition:
    "Every file, record or piece of one, structured or not, that is or was kept on a system, device or network, in an application, a database or a backup, on premises or in the cloud, and the metadata that describes it.",
  functions: [
    {
      key: "data.data-inventory-management",
      name: "Data Inventory Management",
      capability: null,
      purpose: "Knowing which data there is and where it is kept, and keeping it from leaking out.",
      stages: {
        traditional: {
          summary: "Part of the data, for example what the mission depends on, is found and listed by hand.",
        },
        initial: {
          summary:
            "Inventory processes are being automated, in the cloud as well as on premises, and cover most data. First protections against data loss are in place.",
          criteria: [
            {
              id: "data.data-inventory-management.initial.1",
              name: "Automated data inventory",
              text: "The data inventory is automated at least in part wherever data is kept, on premises and in the cloud.",
              step: "Tools do at least part of the inventory; people no longer do all of it.",
              covers: "automate data inventory processes for both on-premises and",
            },
            {
              id: "data.data-inventory-management.initial.2",
              name: "Inventory of most data",
              text: "The inventory covers at least most of the organisation’s data.",
              step: "Coverage grows from some data to most of it.",
              covers: "covering most agency data",
            },
            {
              id: "data.data-inventory-management.initial.3",
              name: "Protection against data loss",
              text: "At least some protections against data loss (data leaking out) are in use.",
              step: "Some protection now applies to data on its way out.",
              covers: "incorporate protections against data loss",
            },
          ],
        },
        advanced: {
          summary:
            "Inventory and tracking are automated across the whole organisation and cover all applicable data. Data loss prevention acts on static attributes or labels.",
          criteria: [
            {
              id: "data.data-inventory-management.advanced.1",
              name: "Organisation-wide automated inventory",
              text: "The data inventory is automated across the whole organisation.",
              step: "The parts of the inventory that were still manual are automated too.",
              covers: "automates data inventory",
            },
            {
              id: "data.data-inventory-management.advanced.2",
              name: "Automated data tracking",
              text: "Data is tracked automatically across the whole organisation, so that its moves and copies show.",
              step: "After data is listed, its moves and copies are followed automatically.",
              covers: "tracking enterprise-wide",
            },
            {
              id: "data.data-inventory-management.advanced.3",
              name: "Full inventory coverage",
              text: "Automated inventory and tracking cover all applicable data (all that is not exempt).",
              step: "Coverage grows from most data to all of it.",
              covers: "covering all applicable agency data",
            },
            {
              id: "data.data-inventory-management.advanced.4",
              name: "Label-based data loss prevention",
              text: "Data loss prevention acts on attributes or labels of the data, at least on static (fixed) ones.",
              step: "Protection depends on what the data is, not on the channel alone.",
              covers: "data loss prevention strategies based upon static attributes",
            },
          ],
        },
        optimal: {
          summary:
            "All applicable data is inventoried continuously. Data loss prevention is robust and blocks a suspected leak as it happens.",
          criteria: [
            {
              id: "data.data-inventory-management.optimal.1",
              name: "Continuous data inventory",
              text: "All applicable data is inventoried continuously, not at intervals.",
              step: "New and changed data is listed as it appears; a nightly run is not enough.",
              covers: "continuously inventories all applicable agency data",
            },
            {
              id: "data.data-inventory-management.optimal.2",
              name: "Dynamic blocking of exfiltration",
              text: "Suspected exfiltration (data being taken out) is blocked dynamically, as it happens.",
              step: "A suspicion is enough to block at once, whatever the label says.",
              covers: "dynamically block suspected data exfiltration",
            },
            {
              id: "data.data-inventory-management.optimal.3",
              name: "Robust data loss prevention",
              text: "Data loss prevention is robust, for example tested on every channel by which data can leave.",
              step: "Prevention is proven on every way out, not set up on some of them.",
              covers: "robust data loss prevention strategies",
            },
          ],
        },
      },
      interview: [
        {
          question: "Pick a data store that was created last month. How did it get into the inventory, and when?",
          listenFor:
            "“We add every store to the sheet by hand”: Traditional. “A scan found it”: Initial or better. “It was listed as soon as it existed, like everything else”: Optimal.",
        },
        {
          question: "Which parts of the organisation, which sites and which clouds does the inventory not reach?",
          listenFor:
            "Whole parts missing but most data listed: Initial. No gap in scope, and a report to show it: Advanced or better. “We have listed a few systems”: Traditional.",
        },
        {
          question: "What happens when someone sends a confidential file to a private address?",
          listenFor:
            "“Nothing would notice”: Traditional. “Some channels are guarded”: Initial. “The label stops it”: Advanced. “Unusual behaviour is blocked at once, whatever the label”: Optimal.",
        },
      ],
      evidenceExamples: [
        "Export of the data inventory with discovery dates",
        "Scope report of the discovery tool, by site and cloud",
        "Data loss prevention rules and the log of recent blocks",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["ID.AM-07", "PR.DS-01"],
        sp80053r5: ["CM-12", "CM-12(1)", "PM-5(1)", "SC-7(10)"],
        tenets: ["T1"],
        ombM2209: ["data-initial-categories"],
        dodCapabilities: ["4.1", "4.6"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [26],
      },
    },
    {
      key: "data.data-categorization",
      name: "Data Categorization",
      capability: null,
      purpose:
        "How the organisation sorts its data by kind and sensitivity and marks it, so that people and systems treat it rightly.",
      stages: {
        traditional: {
          summary: "Data is categorised to a small extent, case by case.",
        },
        initial: {
          summary:
            "A strategy for categorising data is being put into practice. Its labels are defined, and their use is enforced by hand.",
          criteria: [
            {
              id: "data.data-categorization.initial.1",
              name: "Data categorisation strategy",
              text: "A strategy for categorising data is being put into practice, or already is.",
              step: "A common strategy replaces sorting case by case.",
              covers: "implement a data categorization strategy",
            },
            {
              id: "data.data-categorization.initial.2",
              name: "Defined data labels",
              text: "The labels for data are defined.",
              step: "Each label has an agreed meaning.",
              covers: "defined labels",
            },
            {
              id: "data.data-categorization.initial.3",
              name: "Enforced use of labels",
              text: "Use of the data labels is enforced, at least by hand and where the strategy is in practice.",
              step: "Labels are checked; using them is no longer up to the author.",
              covers: "manual enforcement mechanisms",
            },
          ],
        },
        advanced: {
          summary:
            "Some categorising and labelling is automated: consistent, tiered and targeted. Formats are simple and structured, and the work is reviewed regularly.",
          criteria: [
            {
              id: "data.data-categorization.advanced.1",
              name: "Automated categorisation and labelling",
              text: "At least some processes that categorise and label data are automated.",
              step: "Rules or tools set some of the labels that people had to set.",
              covers: "automates some data categorization and labeling processes",
            },
            {
              id: "data.data-categorization.advanced.3",
              name: "Structured label format",
              text: "Labels and categories have at least a simple, structured format: fixed values, not free text.",
              step: "Systems can read the labels.",
              covers: "simple, structured formats",
            },
            {
              id: "data.data-categorization.advanced.4",
              name: "Regular label review",
              text: "Categorising and labelling are reviewed at least regularly.",
              step: "Labels are looked at again on a schedule, not just set once.",
              covers: "regular review",
            },
            {
              id: "data.data-categorization.advanced.5",
              name: "Consistent labelling",
              text: "Automated categorising and labelling is consistent: like data gets like labels.",
              step: "The same rule labels the same kind of data in every team.",
              covers: "consistent",
            },
            {
              id: "data.data-categorization.advanced.6",
              name: "Tiered labelling",
              text: "Automated categorising and labelling is tiered: more sensitive data gets stricter treatment.",
              step: "Tools tell levels of sensitivity apart and treat each in its own way.",
              covers: "tiered",
            },
            {
              id: "data.data-categorization.advanced.7",
              name: "Targeted labelling",
              text: "Automated categorising and labelling is targeted: the kinds of data it covers, some or all, are chosen on purpose.",
              step: "Which data the tools label is a decision, not a default.",
              covers: "targeted manner",
            },
          ],
        },
        optimal: {
          summary:
            "Categorising and labelling are automated across the whole organisation with robust techniques. Formats are fine-grained and structured, and no type of data is left out.",
          criteria: [
            {
              id: "data.data-categorization.optimal.1",
              name: "Organisation-wide automated labelling",
              text: "Categorising and labelling of data are automated across the whole organisation.",
              step: "Automation grows from some processes to all of them.",
              covers: "automates data categorization and labeling enterprise-wide",
            },
            {
              id: "data.data-categorization.optimal.2",
              name: "Robust labelling techniques",
              text: "Automated categorising and labelling uses robust techniques, for example analysis of content with a known error rate.",
              step: "For example, it is known how often automatic labels are wrong.",
              covers: "with robust techniques",
            },
            {
              id: "data.data-categorization.optimal.3",
              name: "Granular label format",
              text: "Labels and categories have a granular, structured format that makes fine distinctions.",
              step: "Fine distinctions replace a few simple labels.",
              covers: "granular, structured formats",
            },
            {
              id: "data.data-categorization.optimal.4",
              name: "Labels for all data types",
              text: "Automated categorising and labelling reaches every type of data, for example files, records, images and messages.",
              step: "Hard types, such as scans, are labelled automatically too.",
              covers: "mechanisms to address all data types",
            },
          ],
        },
      },
      interview: [
        {
          question: "Who or what put the label on this document, and what would have happened without one?",
          listenFor:
            "“We have no labels”: Traditional. “The author chose it, and a colleague checks”: Initial. “A rule set it for this kind of document”: Advanced or better.",
        },
        {
          question: "Which types of data can you not label automatically today?",
          listenFor:
            "A list of hard cases, such as scans or old databases: Advanced at most. None, with an example of each type: Optimal.",
        },
        {
          question: "When were the categories last looked at, and what changed?",
          listenFor:
            "Dates of the last two reviews, and what changed: Advanced or better. “They have been like this since the policy was written”: Initial at most.",
        },
        {
          question: "Would another team’s document of the same kind get the same label as this one?",
          listenFor:
            "“It depends on the author”: Initial at most. “The same rule labels it there”: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Label scheme with a definition of each category",
        "Rules of the automatic classifier and the share of data it has labelled",
        "Record of the last review of categories and labels",
        "Sample of labelled items of each data type",
      ],
      dependsOn: ["data.data-inventory-management"],
      crosswalk: {
        csf2: ["ID.AM-05", "ID.AM-07"],
        sp80053r5: ["RA-2", "AC-16", "MP-3"],
        tenets: ["T4"],
        ombM2209: ["data-initial-categories"],
        dodCapabilities: ["4.2", "4.3"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [26],
      },
    },
    {
      key: "data.data-availability",
      name: "Data Availability",
      capability: null,
      purpose:
        "Whether people and systems get the data they need when they need it, older data included, even when something fails.",
      stages: {
        traditional: {
          summary:
            "Most data is served from stores on the organisation’s own premises. Some of it has a backup elsewhere.",
        },
        initial: {
          summary:
            "Some data comes from redundant, highly available stores, for example in the cloud. Data that stays on premises is backed up at another site.",
          criteria: [
            {
              id: "data.data-availability.initial.1",
              name: "Redundant, highly available stores",
              text: "At least some data is served from stores that are redundant and highly available, for example in the cloud.",
              step: "Some data stays available when a single store or site fails.",
              covers: "redundant, highly available data stores",
            },
            {
              id: "data.data-availability.initial.2",
              name: "Off-site backups",
              text: "Off-site backups of data held on premises are maintained, or no data is held there.",
              step: "Off-site backups extend from some data on premises to all of it.",
              covers: "maintains off-site backups for on-premises data",
            },
          ],
        },
        advanced: {
          summary:
            "Redundant, highly available stores are the normal source of data, and access to historical data is assured.",
          criteria: [
            {
              id: "data.data-availability.advanced.1",
              name: "High availability for most data",
              text: "At least most data is served from stores that are redundant and highly available.",
              step: "High availability grows from some data to most of it.",
              covers: "primarily makes data available from redundant",
            },
            {
              id: "data.data-availability.advanced.2",
              name: "Access to historical data",
              text: "Access to historical data (archived records, earlier versions) is assured.",
              step: "Old data can be read when needed, not just stored.",
              covers: "ensures access to historical data",
            },
          ],
        },
        optimal: {
          summary: "Availability of current and historical data is tuned dynamically to what users and entities need.",
          criteria: [
            {
              id: "data.data-availability.optimal.1",
              name: "Dynamic availability",
              text: "Dynamic methods, automatic scaling or tiering for example, optimise the availability of data.",
              step: "Copies, places or tiers change without a person, instead of being fixed in advance.",
              covers: "dynamic methods to optimize data availability",
            },
            {
              id: "data.data-availability.optimal.2",
              name: "Dynamic availability of historical data",
              text: "Historical data is part of what dynamic methods keep available.",
              step: "The archive adapts as well, not current data alone.",
              covers: "including historical data",
            },
            {
              id: "data.data-availability.optimal.3",
              name: "Availability by need",
              text: "The availability of data follows the needs of users and entities as these change.",
              step: "Actual demand decides, not a fixed plan.",
              covers: "according to user and entity need",
            },
          ],
        },
      },
      interview: [
        {
          question:
            "Suppose this site lost power now. Which data could still be used, and which would have to be restored?",
          listenFor:
            "“We would fetch the tapes”: Traditional. A few named data sets carry on: Initial. Most data carries on from a second store: Advanced or better.",
        },
        {
          question: "How would you get at a record from five years ago, and how long would it take?",
          listenFor:
            "“If we still have it”: Initial at most. A tried way with a known duration: Advanced. It moves to faster storage automatically when people ask for it: Optimal.",
        },
        {
          question: "How does a store react when demand for its data doubles within a day?",
          listenFor:
            "“We order capacity”: Advanced at most. Copies, place or tier change automatically with demand, and a log shows it: Optimal.",
        },
      ],
      evidenceExamples: [
        "Architecture drawing of the data stores with their replicas",
        "Log of off-site backups and of the last restore test",
        "Retrieval of a historical record, with time taken",
        "Scaling or tiering rules and their recent activity",
      ],
      dependsOn: ["networks.network-resilience"],
      crosswalk: {
        csf2: ["PR.DS-11", "PR.IR-04"],
        sp80053r5: ["CP-6", "CP-7", "CP-9", "CP-10"],
        tenets: [],
        ombM2209: [],
        dodCapabilities: [],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [27],
      },
    },
    {
      key: "data.data-access",
      name: "Data Access",
      capability: null,
      purpose: "Who and what may read, change, copy or share data, and how these rights follow the need.",
      stages: {
        traditional: {
          summary:
            "Users and entities get at data through static permissions, which stay as they are until changed by hand.",
        },
        initial: {
          summary:
            "Automated controls for data access are being put into practice across the whole organisation. They contain elements of least privilege.",
          criteria: [
            {
              id: "data.data-access.initial.1",
              name: "Automated data access controls",
              text: "Automated data access controls are being put into practice across the whole organisation, or already are.",
              step: "Automated rules begin to replace static permissions.",
              covers: "deploy automated data access controls",
            },
            {
              id: "data.data-access.initial.2",
              name: "Least privilege in access controls",
              text: "Automated data access controls apply at least some elements of least privilege.",
              step: "Some access is cut to what the work takes.",
              covers: "elements of least privilege across the enterprise",
            },
          ],
        },
        advanced: {
          summary:
            "Automated controls weigh several attributes, for example identity, device risk, application and data category. Access ends after a set time where that applies.",
          criteria: [
            {
              id: "data.data-access.advanced.1",
              name: "Access control automated throughout",
              text: "Control of access to data is automated.",
              step: "The roll-out is complete: no data is left to static permissions.",
              covers: "automates data access controls",
            },
            {
              id: "data.data-access.advanced.2",
              name: "Attribute-based access decisions",
              text: "Access decisions weigh several attributes, for example who asks, the risk of the device, or the category of data.",
              step: "A decision looks at more than the role or group of the person.",
              covers: "consider various attributes",
            },
            {
              id: "data.data-access.advanced.3",
              name: "Time-limited data access",
              text: "Access to data ends after a set time, or with the need for it, wherever a time limit applies.",
              step: "Access no longer lasts until someone removes it.",
              covers: "time limited where applicable",
            },
          ],
        },
        optimal: {
          summary:
            "Across the whole organisation, automation dynamically gives just enough access to data, just in time. Permissions are reviewed continuously.",
          criteria: [
            {
              id: "data.data-access.optimal.1",
              name: "Just-in-time data access",
              text: "Automation grants access to data just in time, when the need arises and while it lasts, across the whole organisation.",
              step: "Access opens for a task instead of running until a set date.",
              covers: "just-in-time",
            },
            {
              id: "data.data-access.optimal.2",
              name: "Just-enough data access",
              text: "Automation grants just enough rights for each access to data, across the whole organisation.",
              step: "Rights fit each single access instead of a role.",
              covers: "just-enough data access controls enterprise-wide",
            },
            {
              id: "data.data-access.optimal.3",
              name: "Continuous permission review",
              text: "Permissions to data are reviewed continuously, not at intervals.",
              step: "Unused rights come to light at once, not at the next review.",
              covers: "continuous review of permissions",
            },
            {
              id: "data.data-access.optimal.4",
              name: "Dynamic access decisions",
              text: "Automated control of access to data is dynamic: it adapts when circumstances change.",
              step: "A decision can change while the work goes on.",
              covers: "automates dynamic",
            },
          ],
        },
      },
      interview: [
        {
          question: "Take one person who can read this data set. Why can they, since when, and until when?",
          listenFor:
            "“They have always been in the group”: Traditional. “An automatic role rule grants what the job needs”: Initial. A rule with several attributes and, where it applies, an end: Advanced. “It opened for this task an hour ago”: Optimal.",
        },
        {
          question: "What makes the system refuse a request for data from someone who normally has access?",
          listenFor:
            "“Nothing does”: Initial at most. An unsafe device or the wrong data category: Advanced or better. A change in the situation while the work is going on: Optimal.",
        },
        {
          question: "How do you find rights to data that are no longer needed?",
          listenFor:
            "A yearly list: Advanced at most. The system checks all the time and finds what is unused: Optimal.",
        },
      ],
      evidenceExamples: [
        "Export of permissions to a data set, with reasons and end dates",
        "Access policy as configured, showing the attributes it weighs",
        "Log of granted and refused requests for data",
        "Findings of the permission review and what was withdrawn",
      ],
      dependsOn: ["identity.access-management", "devices.resource-access", "data.data-categorization"],
      crosswalk: {
        csf2: ["PR.AA-05", "PR.DS-10"],
        sp80053r5: ["AC-3", "AC-3(13)", "AC-6", "AC-16", "AC-21", "AC-24"],
        tenets: ["T3", "T4"],
        ombM2209: [],
        dodCapabilities: ["4.7"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [27],
      },
    },
    {
      key: "data.data-encryption",
      name: "Data Encryption",
      capability: null,
      purpose:
        "How data is made unreadable to outsiders, stored, moving or being processed, and how the keys to it are kept safe.",
      stages: {
        traditional: {
          summary:
            "Little data is encrypted, at rest or in transit. Keys are managed and secured by hand or case by case.",
        },
        initial: {
          summary:
            "All data in transit is encrypted, and data at rest where feasible, for example what is mission-critical or stored externally. Key management policies are being formalised, keys secured and key stores consolidated.",
          criteria: [
            {
              id: "data.data-encryption.initial.1",
              name: "Encryption in transit",
              text: "All data in transit is encrypted, except where that is impossible.",
              step: "Encryption extends from a few connections to all that carry data.",
              covers: "encrypts all data in transit",
            },
            {
              id: "data.data-encryption.initial.2",
              name: "Encryption at rest where feasible",
              text: "Data at rest is encrypted at least where reasonable effort allows, for example if it is mission-critical or stored externally.",
              step: "Encryption extends from little stored data to all where the effort is reasonable.",
              covers: "where feasible, data at rest",
            },
            {
              id: "data.data-encryption.initial.3",
              name: "Key management policies",
              text: "Key management policies for data are being formalised, or already are.",
              step: "Written rules replace handling keys case by case.",
              covers: "formalize key management policies",
            },
            {
              id: "data.data-encryption.initial.4",
              name: "Secured encryption keys",
              text: "At least some encryption keys for data are secured by a defined process, for example in a key store.",
              step: "A defined process secures some keys; ad hoc precautions are not enough.",
              covers: "secure encryption keys",
            },
            {
              id: "data.data-encryption.initial.5",
              name: "Consolidated key stores",
              text: "Key stores for data are being consolidated, or already are, instead of each system keeping its own keys.",
              step: "Fewer keys are left in one-off or separate stores.",
              covers: "encryption keys",
            },
          ],
        },
        advanced: {
          summary:
            "All data of the whole organisation is encrypted, at rest and in transit, except where that is impossible. Cryptographic agility is being built in, and keys are protected: no hard-coded secrets, regular rotation.",
          criteria: [
            {
              id: "data.data-encryption.advanced.1",
              name: "Encryption of all data",
              text: "All data across the whole organisation is encrypted, at rest and in transit, except where that is impossible.",
              step: "At rest, too much effort is no longer a reason to leave data unencrypted.",
              covers: "encrypts all data at rest and in transit",
            },
            {
              id: "data.data-encryption.advanced.2",
              name: "Cryptographic agility",
              text: "At least some encryption of data has cryptographic agility: algorithms can be replaced easily.",
              step: "Some systems can change their algorithm without being rebuilt.",
              covers: "begins to incorporate cryptographic agility",
            },
            {
              id: "data.data-encryption.advanced.3",
              name: "No hard-coded secrets",
              text: "Keys and secrets are kept out of program code.",
              step: "Keys and secrets are also kept out of code.",
              covers: "secrets are not hard coded",
            },
            {
              id: "data.data-encryption.advanced.4",
              name: "Regular key rotation",
              text: "Keys and secrets are rotated regularly.",
              step: "Keys change on a schedule, not just after an incident.",
              covers: "rotated on a regular basis",
            },
          ],
        },
        optimal: {
          summary:
            "Data is encrypted even in use where appropriate, and least privilege is enforced in key management across the whole organisation. Wherever possible, encryption follows current standards and has cryptographic agility.",
          criteria: [
            {
              id: "data.data-encryption.optimal.1",
              name: "Encryption in use",
              text: "Data is encrypted while in use (being processed), where that is appropriate.",
              step: "Protection no longer ends when data is processed.",
              covers: "encrypts data in use where appropriate",
            },
            {
              id: "data.data-encryption.optimal.2",
              name: "Least privilege for keys",
              text: "Least privilege is enforced in the management of keys for data, across the whole organisation.",
              step: "Each person and system can use a key for its task and no more.",
              covers: "enforces least privilege principles for secure key management",
            },
            {
              id: "data.data-encryption.optimal.3",
              name: "Current encryption standards",
              text: "Encryption of data follows current standards wherever possible.",
              step: "Outdated algorithms and protocols are gone.",
              covers: "applies encryption using up-to-date standards",
            },
            {
              id: "data.data-encryption.optimal.4",
              name: "Cryptographic agility throughout",
              text: "Encryption of data has cryptographic agility wherever possible.",
              step: "Agility grows from some systems to all that allow it.",
              covers: "cryptographic agility to the extent possible",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which data crosses a wire or is kept on a disk unencrypted today, and why?",
          listenFor:
            "“Most of it, on both”: Traditional. Nothing on the wire, some disks for a stated reason: Initial. A short list of cases where it is truly impossible: Advanced or better.",
        },
        {
          question: "Where is the key to this database, who can use it, and when was it last changed?",
          listenFor:
            "“In a file on the server”: Traditional. A secured place shared with other systems, and a policy taking shape: Initial. In no code, and last rotated on schedule: Advanced. Named duties, each with the least rights: Optimal.",
        },
        {
          question: "What would you do if one of your algorithms were declared unsafe tomorrow?",
          listenFor:
            "“Look for where it is used”: Initial at most. Some systems change by configuration: Advanced. A list of uses, and a tried change wherever one is possible: Optimal.",
        },
      ],
      evidenceExamples: [
        "Report of encryption state, by data store and connection",
        "Key management policy, with the list of key stores and their consolidation",
        "Key store log with rotation dates and the roles that may use keys",
        "Scan of code for secrets",
        "List of algorithms in use, with the standard each one follows",
      ],
      dependsOn: ["networks.traffic-encryption", "data.data-inventory-management"],
      crosswalk: {
        csf2: ["PR.DS-01", "PR.DS-02", "PR.DS-10"],
        sp80053r5: ["SC-8", "SC-12", "SC-13", "SC-28", "SC-28(1)"],
        tenets: ["T2"],
        ombM2209: [],
        dodCapabilities: ["4.5"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [27],
      },
    },
    {
      key: "data.visibility-and-analytics",
      name: "Visibility and Analytics Capability",
      capability: "visibility-and-analytics",
      purpose: "Seeing where data is, who uses it and how safe it is, and learning from it.",
      stages: {
        traditional: {
          summary:
            "There is little visibility of where data is kept, who has access to it and how it is used. Most analysis is done by hand.",
        },
        initial: {
          summary:
            "Visibility of data rests on inventory, categories, encryption and attempted access. Some of the analysis and correlation is automated.",
          criteria: [
            {
              id: "data.visibility-and-analytics.initial.1",
              name: "Visibility based on inventory",
              text: "The view of data is based on the data inventory.",
              step: "The view starts from the list of data, not from single systems.",
              covers: "visibility based on data inventory management",
            },
            {
              id: "data.visibility-and-analytics.initial.2",
              name: "Visible data categories",
              text: "The view of data shows its categories, at least those assigned so far.",
              step: "The view tells how sensitive data is.",
              covers: "categorization",
            },
            {
              id: "data.visibility-and-analytics.initial.3",
              name: "Visible encryption state",
              text: "The view of data shows whether it is encrypted, at least for most data.",
              step: "The view tells which data is encrypted.",
              covers: "encryption",
            },
            {
              id: "data.visibility-and-analytics.initial.4",
              name: "Visible access attempts",
              text: "The view of data shows attempts to access it, at least for most data.",
              step: "Attempts show as well, denied ones included.",
              covers: "access attempts",
            },
            {
              id: "data.visibility-and-analytics.initial.5",
              name: "Automated data analysis",
              text: "At least some analysis of data and its use is automated.",
              step: "Some analysis runs without a person.",
              covers: "some automated analysis",
            },
            {
              id: "data.visibility-and-analytics.initial.6",
              name: "Automated data correlation",
              text: "At least some correlation of information about data is automated, for example of access attempts with categories.",
              step: "Tools put two sources together that people had to compare.",
              covers: "correlation",
            },
          ],
        },
        advanced: {
          summary:
            "Visibility of data is more comprehensive and spans the whole organisation. Analysis and correlation are automated, and predictive analytics is coming into use.",
          criteria: [
            {
              id: "data.visibility-and-analytics.advanced.1",
              name: "Organisation-wide data visibility",
              text: "The view of data reaches across the whole organisation.",
              step: "No part of the organisation is missing from the view.",
              covers: "more comprehensive, enterprise-wide manner",
            },
            {
              id: "data.visibility-and-analytics.advanced.2",
              name: "Analysis automated throughout",
              text: "Analysis of data and its use is automated.",
              step: "Automation grows from some of the analysis to all of it.",
              covers: "with automated analysis",
            },
            {
              id: "data.visibility-and-analytics.advanced.3",
              name: "Correlation automated throughout",
              text: "Correlation of information about data is automated.",
              step: "Automation grows from some of the correlation to all of it.",
              covers: "correlation",
            },
            {
              id: "data.visibility-and-analytics.advanced.4",
              name: "Predictive data analytics",
              text: "Predictive analytics (estimating what is likely to happen) is in use for at least some data.",
              step: "Analysis looks ahead, not just back.",
              covers: "begins to employ predictive analytics",
            },
          ],
        },
        optimal: {
          summary:
            "Data is visible over its whole lifecycle. Robust analytics, prediction included, supports comprehensive views of it and a continuous assessment of its security posture.",
          criteria: [
            {
              id: "data.visibility-and-analytics.optimal.1",
              name: "Full lifecycle visibility",
              text: "Data is visible over its whole lifecycle, from creation to removal.",
              step: "Copies, exports and archives stay in sight.",
              covers: "visibility across the full data lifecycle",
            },
            {
              id: "data.visibility-and-analytics.optimal.2",
              name: "Robust data analytics",
              text: "Analytics of data uses robust techniques, for example with a known rate of false alarms.",
              step: "For example, it is known how reliable the results are.",
              covers: "robust analytics",
            },
            {
              id: "data.visibility-and-analytics.optimal.3",
              name: "Comprehensive data views",
              text: "Analytics gives comprehensive views of data: place, use, category and protection together.",
              step: "One picture replaces separate reports.",
              covers: "support comprehensive views of agency data",
            },
            {
              id: "data.visibility-and-analytics.optimal.4",
              name: "Continuous data posture assessment",
              text: "Analytics supports a continuous assessment of the security posture of data (how well it is protected).",
              step: "Protection is judged all the time, not in audits alone.",
              covers: "continuous security posture assessment",
            },
            {
              id: "data.visibility-and-analytics.optimal.5",
              name: "Predictive analytics throughout",
              text: "Predictive analytics is a regular part of data analytics, not confined to a trial or to a few data sets.",
              step: "Prediction grows from some data to the data as a whole.",
              covers: "including predictive analytics",
            },
          ],
        },
      },
      interview: [
        {
          question: "Who tried to open this data set last week without success, and how do you know?",
          listenFor:
            "“We would have to search several logs”: Traditional. One view answers it: Initial or better. The view answers it for any data in the organisation: Advanced or better.",
        },
        {
          question: "Which warning about data reached you that no person had looked for?",
          listenFor:
            "None, since all analysis is done by hand: Traditional. An automatic match of two sources: Initial or better. A forecast that something was going to happen: Advanced or better.",
        },
        {
          question: "Follow one record from its creation to its deletion: where do you lose sight of it?",
          listenFor:
            "At a copy, an export or the archive: Advanced at most. Nowhere, and its posture is assessed all the time: Optimal.",
        },
      ],
      evidenceExamples: [
        "Dashboard of data by place, category and encryption",
        "Correlation rules and alerts they raised on access to data",
        "Output of a predictive model and what was done with it",
      ],
      dependsOn: ["data.data-inventory-management", "data.data-categorization"],
      crosswalk: {
        csf2: ["ID.AM-07", "DE.CM-03", "DE.CM-09", "DE.AE-02"],
        sp80053r5: ["AU-6", "AU-12", "AU-13", "SI-4", "SI-4(18)"],
        tenets: ["T7"],
        ombM2209: [],
        dodCapabilities: ["4.4"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [27, 28],
      },
    },
    {
      key: "data.automation-and-orchestration",
      name: "Automation and Orchestration Capability",
      capability: "automation-and-orchestration",
      purpose: "How far the rules for keeping, protecting and removing data are carried out without manual work.",
      stages: {
        traditional: {
          summary:
            "Lifecycle and security policies, from access to backup to sanitisation, are carried out by hand, at times ad hoc.",
        },
        initial: {
          summary: "Some automated processes put lifecycle and security policies for data into effect.",
          criteria: [
            {
              id: "data.automation-and-orchestration.initial.1",
              name: "Automated lifecycle policies",
              text: "At least some lifecycle policies for data, on storage or removal for example, are carried out automatically.",
              step: "Some lifecycle steps happen without a person.",
              covers: "some automated processes to implement data lifecycle",
            },
            {
              id: "data.automation-and-orchestration.initial.2",
              name: "Automated security policies",
              text: "At least some security policies for data, on encryption or access for example, are carried out automatically.",
              step: "Some protection is applied without a person.",
              covers: "security policies",
            },
          ],
        },
        advanced: {
          summary:
            "For most data, lifecycle and security policies are carried out mainly by automation. This is consistent, tiered and targeted across the whole organisation.",
          criteria: [
            {
              id: "data.automation-and-orchestration.advanced.1",
              name: "Mainly automated lifecycle policies",
              text: "Lifecycle policies for data are carried out at least mainly by automation.",
              step: "Manual work becomes the exception in lifecycles.",
              covers: "implements data lifecycle",
            },
            {
              id: "data.automation-and-orchestration.advanced.2",
              name: "Mainly automated security policies",
              text: "Security policies for data are carried out at least mainly by automation.",
              step: "Manual work becomes the exception in protection.",
              covers: "security policies primarily through automated methods",
            },
            {
              id: "data.automation-and-orchestration.advanced.3",
              name: "Automated policies for most data",
              text: "At least most of the data is under automated lifecycle and security policies.",
              step: "Automation reaches most data, not single stores.",
              covers: "for most agency data",
            },
            {
              id: "data.automation-and-orchestration.advanced.5",
              name: "Consistent automated policies",
              text: "Automated data policies are consistent across the whole organisation: like data is treated alike.",
              step: "Teams share rules instead of each having its own scripts.",
              covers: "consistent",
            },
            {
              id: "data.automation-and-orchestration.advanced.6",
              name: "Tiered automated policies",
              text: "Automated data policies are tiered: stricter for more sensitive data.",
              step: "Automation tells levels of sensitivity apart.",
              covers: "tiered",
            },
            {
              id: "data.automation-and-orchestration.advanced.7",
              name: "Targeted automated policies",
              text: "Automated data policies are targeted: the kinds of data they cover, some or all, are chosen on purpose.",
              step: "It is decided which data each automated policy is for.",
              covers: "targeted manner across the enterprise",
            },
          ],
        },
        optimal: {
          summary:
            "Lifecycles and security policies are automated wherever possible, for all data of the organisation.",
          criteria: [
            {
              id: "data.automation-and-orchestration.optimal.1",
              name: "Fully automated data lifecycles",
              text: "Every step of the data lifecycle that can be automated is automated.",
              step: "Manual steps remain only where automation is impossible.",
              covers: "to the maximum extent possible, data lifecycles",
            },
            {
              id: "data.automation-and-orchestration.optimal.2",
              name: "Fully automated security policies",
              text: "Every security policy for data that can be automated is automated.",
              step: "Manual protection remains only where automation is impossible.",
              covers: "security policies",
            },
            {
              id: "data.automation-and-orchestration.optimal.3",
              name: "Automated policies for all data",
              text: "Automated lifecycles and security policies cover all data across the whole organisation.",
              step: "Coverage grows from most data to all of it, everywhere.",
              covers: "all agency data across the enterprise",
            },
          ],
        },
      },
      interview: [
        {
          question: "This file has reached the end of its retention time. What happens next, and who has to act?",
          listenFor:
            "“A person has to act, as at every step before”: Traditional. A job removes it in some stores: Initial. A job removes it for most data, by tier: Advanced. It goes without help wherever it is: Optimal.",
        },
        {
          question: "Which steps for data are still done by hand, and why?",
          listenFor:
            "Most of them: Initial at most. A minority: Advanced. A few named steps that cannot be automated, each with a reason: Optimal.",
        },
        {
          question: "Do two teams with the same kind of data get the same backup, encryption and access settings?",
          listenFor:
            "“Each team has its own scripts”: Initial at most. One set of rules per tier, applied alike: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Retention and deletion jobs with their last runs",
        "Policy as code, or an export of the configured rules",
        "Share of data under automated policies, by tier",
        "List of steps still done by hand, with reasons",
      ],
      dependsOn: ["data.data-inventory-management", "data.data-categorization"],
      crosswalk: {
        csf2: ["ID.AM-08", "PR.DS-11"],
        sp80053r5: ["CM-12(1)", "AC-16", "MP-6", "SI-12"],
        tenets: ["T4"],
        ombM2209: [],
        dodCapabilities: ["4.3", "6.3"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [28],
      },
    },
    {
      key: "data.governance",
      name: "Governance Capability",
      capability: "governance",
      purpose: "Who lays down how data is treated, how far that is the same everywhere, and how it is made to count.",
      stages: {
        traditional: {
          summary:
            "Policies for data arise ad hoc, for example on protection, storage or recovery, and are put into practice by hand.",
        },
        initial: {
          summary:
            "High-level policies for data are defined. They are put into practice mostly by hand and area by area.",
          criteria: [
            {
              id: "data.governance.initial.1",
              name: "High-level data governance policies",
              text: "High-level policies for the governance of data are defined.",
              step: "Policies are laid down ahead of need, not case by case.",
              covers: "defines high-level data governance policies",
            },
            {
              id: "data.governance.initial.2",
              name: "Governance policies in practice",
              text: "Data governance policies are put into practice, at least by hand and area by area.",
              step: "Each area works by the defined policies.",
              covers: "manual, segmented implementation",
            },
          ],
        },
        advanced: {
          summary:
            "Enforcement of data lifecycle policies is being integrated across the whole organisation. This allows policies for data to share more of their definitions.",
          criteria: [
            {
              id: "data.governance.advanced.1",
              name: "Integrated policy enforcement",
              text: "Enforcement of data lifecycle policies is being integrated (shared by the areas) across the whole organisation, or already is.",
              step: "Areas begin to enforce policies together, not each on its own.",
              covers: "integration of data lifecycle policy enforcement",
            },
            {
              id: "data.governance.advanced.2",
              name: "Unified policy definitions",
              text: "Data governance policies share at least some unified definitions.",
              step: "The same term means the same in several areas.",
              covers: "more unified definitions for data governance policies",
            },
          ],
        },
        optimal: {
          summary:
            "Data lifecycle policies are unified wherever possible. They are enforced dynamically across the whole organisation.",
          criteria: [
            {
              id: "data.governance.optimal.1",
              name: "Unified data lifecycle policies",
              text: "Data lifecycle policies are unified wherever that is possible.",
              step: "One policy applies unless a difference is unavoidable; sharing terms is not enough.",
              covers: "unified to the maximum extent possible",
            },
            {
              id: "data.governance.optimal.2",
              name: "Dynamic policy enforcement",
              text: "Data lifecycle policies are enforced dynamically, as circumstances change, across the whole organisation.",
              step: "Enforcement adapts without a person.",
              covers: "dynamically enforced across the enterprise",
            },
          ],
        },
      },
      interview: [
        {
          question: "Show me the policy for this data. Who approved it, and does the next unit follow the same one?",
          listenFor:
            "“It depends on whom you ask”: Traditional. A high-level document that each area reads in its own way: Initial. Shared definitions in several units: Advanced. One policy, with exceptions named: Optimal.",
        },
        {
          question: "How does a changed rule for data reach the systems?",
          listenFor:
            "“By mail to the teams”: Initial at most. Through enforcement that several areas share: Advanced. Enforcement adapts everywhere, automatically: Optimal.",
        },
      ],
      evidenceExamples: [
        "Approved data governance policy with date and owner",
        "Glossary of data terms shared by the units",
        "Record of one policy change and the systems that took it up",
      ],
      dependsOn: ["data.automation-and-orchestration"],
      crosswalk: {
        csf2: ["GV.PO-01", "GV.PO-02", "GV.OC-03", "ID.AM-08"],
        sp80053r5: ["PM-23", "MP-1", "SI-12", "AC-21"],
        tenets: ["T4"],
        ombM2209: ["data-working-group"],
        dodCapabilities: ["4.2"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 6: Data",
        pages: [28],
      },
    },
  ],
};
