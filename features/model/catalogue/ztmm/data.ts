import type { Pillar } from "./schema";

export const data: Pillar = {
  key: "data",
  name: "Data",
  purpose:
    "All files, records and fragments of data wherever they are or have been, backups and metadata included: known, marked, available, and open to nobody without need.",
  functions: [
    {
      key: "data.data-inventory-management",
      name: "Data Inventory Management",
      capability: null,
      purpose: "What data the organisation holds, where it lies, and what keeps it from leaking out.",
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
              text: "The data inventory is automated at least in part, in the cloud as well as on premises.",
              covers: "automate data inventory processes for both on-premises and",
            },
            {
              id: "data.data-inventory-management.initial.2",
              text: "The inventory covers at least most of the organisation’s data.",
              covers: "covering most agency data",
            },
            {
              id: "data.data-inventory-management.initial.3",
              text: "At least some protections against data loss (data leaking out) are in use.",
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
              text: "The data inventory is automated across the whole organisation.",
              covers: "automates data inventory",
            },
            {
              id: "data.data-inventory-management.advanced.2",
              text: "Data is tracked automatically across the whole organisation.",
              covers: "tracking enterprise-wide",
            },
            {
              id: "data.data-inventory-management.advanced.3",
              text: "The automated inventory covers all applicable data.",
              covers: "covering all applicable agency data",
            },
            {
              id: "data.data-inventory-management.advanced.4",
              text: "Data loss prevention acts on attributes or labels of the data, at least on static ones.",
              covers: "data loss prevention strategies based upon static attributes",
            },
          ],
        },
        optimal: {
          summary:
            "All applicable data is inventoried continuously. Robust data loss prevention blocks a suspected leak as it happens.",
          criteria: [
            {
              id: "data.data-inventory-management.optimal.1",
              text: "All applicable data is inventoried continuously, not at intervals.",
              covers: "continuously inventories all applicable agency data",
            },
            {
              id: "data.data-inventory-management.optimal.2",
              text: "Robust data loss prevention blocks suspected exfiltration (data being taken out) dynamically, as it happens.",
              covers: "robust data loss prevention strategies that dynamically block",
            },
          ],
        },
      },
      interview: [
        {
          question: "Pick a data store that was created last month. How did it get into the inventory, and when?",
          listenFor:
            "“Somebody added it to the sheet”: Traditional. “A scan found it”: Initial or better. “It was listed as soon as it existed, like everything else”: Optimal.",
        },
        {
          question: "Which parts of the organisation, which sites and which clouds does the inventory not reach?",
          listenFor:
            "Whole parts missing but most data listed: Initial. No gap in scope, and a report to show it: Advanced or better. “We have never checked”: Traditional.",
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
              text: "A strategy for categorising data is being put into practice, or already is.",
              covers: "implement a data categorization strategy",
            },
            {
              id: "data.data-categorization.initial.2",
              text: "The labels for data are defined.",
              covers: "defined labels",
            },
            {
              id: "data.data-categorization.initial.3",
              text: "Use of the data labels is enforced, at least by hand.",
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
              text: "At least some processes that categorise and label data are automated.",
              covers: "automates some data categorization and labeling processes",
            },
            {
              id: "data.data-categorization.advanced.2",
              text: "Categorising and labelling are consistent, tiered, and targeted at chosen kinds of data or at all of it.",
              covers: "consistent, tiered, targeted manner",
            },
            {
              id: "data.data-categorization.advanced.3",
              text: "Labels and categories have at least a simple, structured format.",
              covers: "simple, structured formats",
            },
            {
              id: "data.data-categorization.advanced.4",
              text: "Categorising and labelling are reviewed at least regularly.",
              covers: "regular review",
            },
          ],
        },
        optimal: {
          summary:
            "Categorising and labelling are automated across the whole organisation with robust techniques. Formats are fine-grained and structured, and no type of data is left out.",
          criteria: [
            {
              id: "data.data-categorization.optimal.1",
              text: "Categorising and labelling of data are automated across the whole organisation.",
              covers: "automates data categorization and labeling enterprise-wide",
            },
            {
              id: "data.data-categorization.optimal.2",
              text: "The automated categorising and labelling uses robust techniques.",
              covers: "with robust techniques",
            },
            {
              id: "data.data-categorization.optimal.3",
              text: "Labels and categories have a granular, structured format that makes fine distinctions.",
              covers: "granular, structured formats",
            },
            {
              id: "data.data-categorization.optimal.4",
              text: "Mechanisms exist to categorise and label every type of data, for example files, records, images and messages.",
              covers: "mechanisms to address all data types",
            },
          ],
        },
      },
      interview: [
        {
          question: "Who or what put the label on this document, and what would have happened without one?",
          listenFor:
            "“We have no labels”: Traditional. “The author chose it, and somebody checks”: Initial. “A rule set it for this kind of document”: Advanced or better.",
        },
        {
          question: "Which types of data can you not label today?",
          listenFor:
            "A list of hard cases, such as scans or old databases: Advanced at most. None, with an example of each type: Optimal.",
        },
        {
          question: "When were the categories last looked at, and what changed?",
          listenFor:
            "A date, a name and a change: Advanced or better. “They have been like this since the policy was written”: Initial at most.",
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
            "Some data comes from redundant, highly available stores, for example in the cloud. What stays on premises is backed up at another site.",
          criteria: [
            {
              id: "data.data-availability.initial.1",
              text: "At least some data is served from stores that are redundant and highly available, for example in the cloud.",
              covers: "redundant, highly available data stores",
            },
            {
              id: "data.data-availability.initial.2",
              text: "Any data held on premises has off-site backups, and they are maintained.",
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
              text: "At least most data is served from stores that are redundant and highly available.",
              covers: "primarily makes data available from redundant",
            },
            {
              id: "data.data-availability.advanced.2",
              text: "Access to historical data is assured.",
              covers: "ensures access to historical data",
            },
          ],
        },
        optimal: {
          summary: "Availability of current and historical data is tuned dynamically to what users and entities need.",
          criteria: [
            {
              id: "data.data-availability.optimal.1",
              text: "Dynamic methods optimise the availability of data.",
              covers: "dynamic methods to optimize data availability",
            },
            {
              id: "data.data-availability.optimal.2",
              text: "Historical data is part of what dynamic methods keep available.",
              covers: "including historical data",
            },
            {
              id: "data.data-availability.optimal.3",
              text: "The needs of users and entities decide how available data is made.",
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
            "“If we still have it”: Initial at most. A tried way with a known duration: Advanced. It moves to faster storage by itself when people ask for it: Optimal.",
        },
        {
          question: "How does a store react when demand for its data doubles within a day?",
          listenFor:
            "“Somebody orders capacity”: Advanced at most. Copies, place or tier change by themselves with demand, and a log shows it: Optimal.",
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
            "Users and entities get at data through static permissions, which stay as they were set until somebody changes them.",
        },
        initial: {
          summary:
            "Automated controls for data access are being put into practice across the whole organisation. They contain elements of least privilege.",
          criteria: [
            {
              id: "data.data-access.initial.1",
              text: "Automated data access controls are being put into practice across the whole organisation, or already are.",
              covers: "deploy automated data access controls",
            },
            {
              id: "data.data-access.initial.2",
              text: "Automated data access controls apply at least some elements of least privilege.",
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
              text: "Control of access to data is automated, with few exceptions.",
              covers: "automates data access controls",
            },
            {
              id: "data.data-access.advanced.2",
              text: "Access decisions weigh several attributes, for example who asks, the risk of the device, or the category of data.",
              covers: "consider various attributes",
            },
            {
              id: "data.data-access.advanced.3",
              text: "Access to data ends after a set time wherever a time limit applies.",
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
              text: "Automation grants access to data just in time and dynamically, across the whole organisation.",
              covers: "automates dynamic just-in-time",
            },
            {
              id: "data.data-access.optimal.2",
              text: "Automation grants just enough rights for each access to data, across the whole organisation.",
              covers: "just-enough data access controls enterprise-wide",
            },
            {
              id: "data.data-access.optimal.3",
              text: "Permissions to data are reviewed continuously.",
              covers: "continuous review of permissions",
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
          question: "How do you find rights to data that nobody needs any more?",
          listenFor:
            "A yearly list: Advanced at most. The system checks all the time and takes back what is unused: Optimal.",
        },
      ],
      evidenceExamples: [
        "Export of permissions to a data set, with reasons and end dates",
        "Access policy as configured, showing the attributes it weighs",
        "Log of granted and refused requests for data",
        "Findings of the permission review and what was withdrawn",
      ],
      dependsOn: ["identity.access-management", "data.data-categorization"],
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
            "All data in transit is encrypted, and data at rest where feasible, for example what is mission-critical or stored externally. Key management policies are being formalised and keys secured.",
          criteria: [
            {
              id: "data.data-encryption.initial.1",
              text: "All data in transit is encrypted, as far as this is possible.",
              covers: "encrypts all data in transit",
            },
            {
              id: "data.data-encryption.initial.2",
              text: "Data at rest is encrypted at least where feasible, for example if it is mission-critical or stored externally.",
              covers: "where feasible, data at rest",
            },
            {
              id: "data.data-encryption.initial.3",
              text: "Key management policies for data are being formalised, or already are.",
              covers: "formalize key management policies",
            },
            {
              id: "data.data-encryption.initial.4",
              text: "At least some encryption keys for data are secured.",
              covers: "secure encryption keys",
            },
          ],
        },
        advanced: {
          summary:
            "Across the whole organisation, all data is encrypted as far as possible, both at rest and in transit. Cryptographic agility is being built in, and keys are protected: no hard-coded secrets, regular rotation.",
          criteria: [
            {
              id: "data.data-encryption.advanced.1",
              text: "Data across the whole organisation is encrypted as far as possible, at rest as well as in transit.",
              covers: "encrypts all data at rest and in transit",
            },
            {
              id: "data.data-encryption.advanced.2",
              text: "At least some encryption of data has cryptographic agility: algorithms can be exchanged easily.",
              covers: "begins to incorporate cryptographic agility",
            },
            {
              id: "data.data-encryption.advanced.3",
              text: "Keys and secrets are kept out of program code.",
              covers: "secrets are not hard coded",
            },
            {
              id: "data.data-encryption.advanced.4",
              text: "Keys and secrets are rotated regularly.",
              covers: "rotated on a regular basis",
            },
          ],
        },
        optimal: {
          summary:
            "Data is encrypted even in use where appropriate, and least privilege is enforced in key management across the whole organisation. As far as possible, encryption follows current standards and has cryptographic agility.",
          criteria: [
            {
              id: "data.data-encryption.optimal.1",
              text: "Data is encrypted while in use, where that is appropriate.",
              covers: "encrypts data in use where appropriate",
            },
            {
              id: "data.data-encryption.optimal.2",
              text: "Least privilege is enforced in the management of keys for data, across the whole organisation.",
              covers: "enforces least privilege principles for secure key management",
            },
            {
              id: "data.data-encryption.optimal.3",
              text: "Encryption follows current standards as far as possible.",
              covers: "applies encryption using up-to-date standards",
            },
            {
              id: "data.data-encryption.optimal.4",
              text: "Encryption of data has cryptographic agility as far as possible.",
              covers: "cryptographic agility to the extent possible",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which data crosses a wire or lies on a disk unencrypted today, and why?",
          listenFor:
            "“We do not know”: Traditional. Nothing on the wire, some disks for a stated reason: Initial. A short list of cases where it is truly impossible: Advanced or better.",
        },
        {
          question: "Where is the key to this database, who can use it, and when was it last changed?",
          listenFor:
            "“In a file on the server”: Traditional. A secured place and a policy taking shape: Initial. Out of all code, with a recent rotation on a set rhythm: Advanced. Named duties, each with the least rights: Optimal.",
        },
        {
          question: "What would you do if one of your algorithms were declared unsafe tomorrow?",
          listenFor:
            "“Look for where it is used”: Initial at most. Some systems change by configuration: Advanced. A list of uses and a change that has been tried almost everywhere: Optimal.",
        },
      ],
      evidenceExamples: [
        "Report of encryption state, by data store and connection",
        "Key management policy",
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
      purpose:
        "Where data is, who uses it and how safe it is: how much of that can be seen, and what is learnt from it.",
      stages: {
        traditional: {
          summary:
            "There is little visibility of where data lies, who has access to it and how it is used. Most analysis is done by hand.",
        },
        initial: {
          summary:
            "Visibility of data rests on inventory, categories, encryption and attempted access. Some of the analysis and correlation is automated.",
          criteria: [
            {
              id: "data.visibility-and-analytics.initial.1",
              text: "What can be seen of data draws on the data inventory.",
              covers: "visibility based on data inventory management",
            },
            {
              id: "data.visibility-and-analytics.initial.2",
              text: "What can be seen of data includes its category.",
              covers: "categorization",
            },
            {
              id: "data.visibility-and-analytics.initial.3",
              text: "What can be seen of data includes whether it is encrypted.",
              covers: "encryption",
            },
            {
              id: "data.visibility-and-analytics.initial.4",
              text: "What can be seen of data includes attempts to access it.",
              covers: "access attempts",
            },
            {
              id: "data.visibility-and-analytics.initial.5",
              text: "At least some analysis of what is seen of data is automated.",
              covers: "some automated analysis",
            },
            {
              id: "data.visibility-and-analytics.initial.6",
              text: "At least some correlation of what is seen of data is automated.",
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
              text: "There is broad visibility of data across the whole organisation.",
              covers: "more comprehensive, enterprise-wide manner",
            },
            {
              id: "data.visibility-and-analytics.advanced.2",
              text: "Analysis of what is seen of data is automated, with few exceptions.",
              covers: "with automated analysis",
            },
            {
              id: "data.visibility-and-analytics.advanced.3",
              text: "Correlation of what is seen of data is automated, with few exceptions.",
              covers: "correlation",
            },
            {
              id: "data.visibility-and-analytics.advanced.4",
              text: "Predictive analytics is in use for at least some data.",
              covers: "begins to employ predictive analytics",
            },
          ],
        },
        optimal: {
          summary:
            "Data is visible over its whole lifecycle. Robust analytics, prediction included, supports comprehensive views of the data and a continuous assessment of its security posture.",
          criteria: [
            {
              id: "data.visibility-and-analytics.optimal.1",
              text: "Data is visible over its whole lifecycle, from creation to removal.",
              covers: "visibility across the full data lifecycle",
            },
            {
              id: "data.visibility-and-analytics.optimal.2",
              text: "Robust analytics, predictive analytics included, evaluates what is seen of data.",
              covers: "robust analytics, including predictive analytics",
            },
            {
              id: "data.visibility-and-analytics.optimal.3",
              text: "Analytics gives comprehensive views of the organisation’s data.",
              covers: "support comprehensive views of agency data",
            },
            {
              id: "data.visibility-and-analytics.optimal.4",
              text: "Analytics supports a continuous assessment of the security posture of data.",
              covers: "continuous security posture assessment",
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
            "None: Traditional. An automatic match of two sources: Initial or better. A forecast that something was going to happen: Advanced or better.",
        },
        {
          question: "Follow one record from its creation to its deletion: where do you lose sight of it?",
          listenFor:
            "At a copy, an export or the archive: Advanced at most. Nowhere, and its posture is assessed at each step: Optimal.",
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
      purpose:
        "How far rules for keeping, protecting and removing data carry themselves out without anybody having to remember.",
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
              text: "At least some lifecycle policies for data, on storage or removal for example, are carried out automatically.",
              covers: "some automated processes to implement data lifecycle",
            },
            {
              id: "data.automation-and-orchestration.initial.2",
              text: "At least some security policies for data, on encryption or access for example, are carried out automatically.",
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
              text: "Lifecycle policies for data are carried out at least mainly by automation.",
              covers: "implements data lifecycle",
            },
            {
              id: "data.automation-and-orchestration.advanced.2",
              text: "Security policies for data are carried out at least mainly by automation.",
              covers: "security policies primarily through automated methods",
            },
            {
              id: "data.automation-and-orchestration.advanced.3",
              text: "At least most of the data is under automated lifecycle and security policies.",
              covers: "for most agency data",
            },
            {
              id: "data.automation-and-orchestration.advanced.4",
              text: "Automated data policies are consistent, tiered, and targeted at chosen kinds of data or at all, across the whole organisation.",
              covers: "consistent, tiered, targeted manner across the enterprise",
            },
          ],
        },
        optimal: {
          summary:
            "As far as possible, lifecycles and security policies are automated for all data of the organisation.",
          criteria: [
            {
              id: "data.automation-and-orchestration.optimal.1",
              text: "Data lifecycles are automated as far as possible.",
              covers: "to the maximum extent possible, data lifecycles",
            },
            {
              id: "data.automation-and-orchestration.optimal.2",
              text: "Security policies for data are automated as far as possible.",
              covers: "security policies",
            },
            {
              id: "data.automation-and-orchestration.optimal.3",
              text: "Automated lifecycles and security policies cover all data across the whole organisation.",
              covers: "all agency data across the enterprise",
            },
          ],
        },
      },
      interview: [
        {
          question: "This file has reached the end of its retention time. What happens next, and who has to act?",
          listenFor:
            "“Somebody ought to delete it”: Traditional. A job removes it in some stores: Initial. A job removes it for most data, by tier: Advanced. It goes without help wherever it is: Optimal.",
        },
        {
          question: "Which steps for data are still done by hand, and why?",
          listenFor:
            "Most of them: Traditional or Initial. A minority: Advanced. A few named steps that cannot be automated, each with a reason: Optimal.",
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
              text: "High-level policies for the governance of data are defined.",
              covers: "defines high-level data governance policies",
            },
            {
              id: "data.governance.initial.2",
              text: "Data governance policies are put into practice, at least by hand and area by area.",
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
              text: "Enforcement of data lifecycle policies is being integrated across the whole organisation, or already is.",
              covers: "integration of data lifecycle policy enforcement",
            },
            {
              id: "data.governance.advanced.2",
              text: "Data governance policies share at least some unified definitions.",
              covers: "more unified definitions for data governance policies",
            },
          ],
        },
        optimal: {
          summary:
            "Data lifecycle policies are unified as far as possible. They are enforced dynamically across the whole organisation.",
          criteria: [
            {
              id: "data.governance.optimal.1",
              text: "Data lifecycle policies are unified as far as possible.",
              covers: "unified to the maximum extent possible",
            },
            {
              id: "data.governance.optimal.2",
              text: "Data lifecycle policies are enforced dynamically, as circumstances change, across the whole organisation.",
              covers: "dynamically enforced across the enterprise",
            },
          ],
        },
      },
      interview: [
        {
          question: "Show me the policy for this data. Who approved it, and does the next unit follow the same one?",
          listenFor:
            "“It depends whom you ask”: Traditional. A high-level document that each area reads in its own way: Initial. Shared definitions in several units: Advanced. One policy, with exceptions named: Optimal.",
        },
        {
          question: "How does a changed rule for data reach the systems?",
          listenFor:
            "“By mail to the teams”: Initial at most. Through enforcement that several areas share: Advanced. Enforcement adapts everywhere, by itself: Optimal.",
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
