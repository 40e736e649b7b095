import type { Pillar } from "./schema";

/** The Identity pillar of CISA ZTMM v2.0 (table 2) in Tenet's own words: 7 functions. */
export const identity: Pillar = {
  key: "identity",
  name: "Identity",
  purpose: "Who or what is asking, how sure we are of that, and what it is therefore allowed to do.",
  functions: [
    {
      key: "identity.authentication",
      name: "Authentication",
      capability: null,
      purpose: "How people and machines prove who they are, and how often they have to prove it again.",
      stages: {
        traditional: {
          summary:
            "Identities sign in with a password or with multi-factor authentication (MFA). Their access is static: it stays as it was set.",
        },
        initial: {
          summary:
            "Identities sign in with MFA, and a password may be one of the factors. Several attributes of the identity are checked too.",
          criteria: [
            {
              id: "identity.authentication.initial.1",
              text: "Identities sign in at least with multi-factor authentication (MFA); a password may be one of the factors.",
              covers: "authenticates identity using MFA",
            },
            {
              id: "identity.authentication.initial.2",
              text: "Sign-in checks at least two attributes of the identity, for example its location or its activity.",
              covers: "requires validation of multiple entity attributes",
            },
          ],
        },
        advanced: {
          summary:
            "MFA that withstands phishing, together with attribute checks, is being rolled out to every identity. The first of them sign in without a password, by FIDO2 or PIV.",
          criteria: [
            {
              id: "identity.authentication.advanced.1",
              text: "Phishing-resistant MFA is being rolled out to every identity, or already covers all of them.",
              covers: "authenticate all identity using phishing-resistant MFA",
            },
            {
              id: "identity.authentication.advanced.2",
              text: "Sign-in with phishing-resistant MFA takes attributes of the identity into account as well.",
              covers: "MFA and attributes",
            },
            {
              id: "identity.authentication.advanced.3",
              text: "At least some identities sign in without a password, with MFA by FIDO2 (security keys, for instance) or PIV (smart cards).",
              covers: "password-less MFA via FIDO2 or PIV",
            },
          ],
        },
        optimal: {
          summary: "Identity is verified continuously, not only at sign-in, and always with phishing-resistant MFA.",
          criteria: [
            {
              id: "identity.authentication.optimal.1",
              text: "An identity is validated continuously, for as long as its access lasts.",
              covers: "not just when access is initially granted",
            },
            {
              id: "identity.authentication.optimal.2",
              text: "Phishing-resistant MFA is the basis of the first sign-in and of every later validation.",
              covers: "continuously validates identity with phishing-resistant MFA",
            },
          ],
        },
      },
      interview: [
        {
          question: "What did your last sign-in ask of you, and what did the system check without asking?",
          listenFor:
            "“Name and password”: Traditional. A second factor and a look at place or habits: Initial. A security key or smart card and no password: Advanced or better.",
        },
        {
          question: "Which accounts get in without phishing-resistant MFA today?",
          listenFor:
            "“Most of them, we send codes by text message”: Initial at most. A list of names that gets shorter: Advanced. “None, the system refuses them”: Advanced or better.",
        },
        {
          question: "Once somebody is signed in, what makes the system check again that it is still them?",
          listenFor:
            "“Nothing, until the session ends”: Advanced at most. Checks through the whole session, each resting on a phishing-resistant credential: Optimal.",
        },
      ],
      evidenceExamples: [
        "Report of sign-in methods by number of identities",
        "Export of the sign-in rules from the identity provider",
        "List of registered FIDO2 keys or PIV cards with their holders",
        "Session log that shows validation after the first sign-in",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["PR.AA-01", "PR.AA-03"],
        sp80053r5: ["IA-2", "IA-2(1)", "IA-2(2)", "IA-2(6)", "IA-2(8)", "IA-5", "IA-8", "IA-10"],
        tenets: ["T3", "T6"],
        ombM2209: ["id-phishing-resistant-staff", "id-phishing-resistant-public", "id-password-policy"],
        dodCapabilities: ["1.3", "1.8"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [13, 14] },
    },
    {
      key: "identity.identity-stores",
      name: "Identity Stores",
      capability: null,
      purpose: "Where identities are kept, and how securely these places work together.",
      stages: {
        traditional: {
          summary:
            "All identities are kept on the organisation’s own premises, in stores (directories) that it plans, sets up and runs itself.",
        },
        initial: {
          summary:
            "Some identities are in the organisation’s own stores, others in hosted ones such as a cloud service. Little connects the two, for example single sign-on.",
          criteria: [
            {
              id: "identity.identity-stores.initial.1",
              text: "At least one hosted identity store, for example in the cloud, is in use beside self-managed ones or in their place.",
              covers: "combination of self-managed identity stores and hosted",
            },
            {
              id: "identity.identity-stores.initial.2",
              text: "The identity stores are integrated in at least one way, for example by single sign-on, or have become one.",
              covers: "integration between the store(s)",
            },
          ],
        },
        advanced: {
          summary:
            "Some of the organisation’s own stores and the hosted ones are being consolidated and integrated, in a secure way.",
          criteria: [
            {
              id: "identity.identity-stores.advanced.1",
              text: "At least some identity stores, self-managed and hosted, are being consolidated securely, or already are.",
              covers: "securely consolidate",
            },
            {
              id: "identity.identity-stores.advanced.2",
              text: "At least some self-managed stores are being integrated securely with hosted ones, already are, or have become one with them.",
              covers: "integrate some self-managed and hosted identity stores",
            },
          ],
        },
        optimal: {
          summary:
            "Wherever it is appropriate, the stores are integrated securely, in all environments and with all partners.",
          criteria: [
            {
              id: "identity.identity-stores.optimal.1",
              text: "Identity stores are integrated securely with all partners, wherever that is appropriate.",
              covers: "securely integrates their identity stores across all partners",
            },
            {
              id: "identity.identity-stores.optimal.2",
              text: "The secure integration of identity stores reaches every environment where it is appropriate.",
              covers: "environments as appropriate",
            },
          ],
        },
      },
      interview: [
        {
          question: "Please list every place where accounts are kept. Who runs each of them?",
          listenFor:
            "“All in our own data centre, all run by us”: Traditional. A hosted directory beside it: Initial or better. “Nobody has the full list”: Initial at most.",
        },
        {
          question: "Which directories did you merge or connect in the last year, and how did you secure it?",
          listenFor:
            "“Single sign-on, nothing more”: Initial. Named directories, a plan under way, and clear measures to secure it: Advanced or better.",
        },
        {
          question: "How does somebody from a partner get in: with an account of yours, or with their own?",
          listenFor:
            "“We create a local account for each”: Advanced at most. Partners come in with their own identity in every environment that needs it: Optimal.",
        },
      ],
      evidenceExamples: [
        "Inventory of directories with operator, location and number of identities",
        "Diagram of the trust and synchronisation links between directories",
        "Plan and progress of the directory merger",
        "Federation settings for partners",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["PR.AA-01", "PR.AA-04"],
        sp80053r5: ["AC-2", "IA-2(10)", "IA-4", "IA-5", "IA-8"],
        tenets: ["T6"],
        ombM2209: ["id-centralized-identity"],
        dodCapabilities: ["1.1", "1.5", "1.9"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [14] },
    },
    {
      key: "identity.risk-assessments",
      name: "Risk Assessments",
      capability: null,
      purpose: "How likely it is that an identity has been taken over, and what is done with that knowledge.",
      stages: {
        traditional: {
          summary: "How likely it is that an identity has been compromised is assessed to a limited extent.",
        },
        initial: {
          summary: "People determine the risk of identities by hand and by static rules, so that it can be seen.",
          criteria: [
            {
              id: "identity.risk-assessments.initial.1",
              text: "The risk that an identity is compromised (identity risk) is determined, at least by hand.",
              covers: "determines identity risk using manual methods",
            },
            {
              id: "identity.risk-assessments.initial.2",
              text: "Identity risk is determined by set rules, static or dynamic.",
              covers: "static rules",
            },
            {
              id: "identity.risk-assessments.initial.3",
              text: "Those in charge of identities can see how high the identity risk is.",
              covers: "to support visibility",
            },
          ],
        },
        advanced: {
          summary:
            "Part of the analysis is automated, and the rules are dynamic. The risk counts in access decisions and in response.",
          criteria: [
            {
              id: "identity.risk-assessments.advanced.1",
              text: "At least part of the analysis that determines identity risk runs automatically.",
              covers: "some automated analysis",
            },
            {
              id: "identity.risk-assessments.advanced.2",
              text: "At least some rules for identity risk are dynamic: they adapt when circumstances change.",
              covers: "dynamic rules",
            },
            {
              id: "identity.risk-assessments.advanced.3",
              text: "Access decisions take identity risk into account.",
              covers: "inform access decisions",
            },
            {
              id: "identity.risk-assessments.advanced.4",
              text: "Response activities, such as handling an incident, take identity risk into account.",
              covers: "response activities",
            },
          ],
        },
        optimal: {
          summary: "Risk is known in real time, from continuous analysis and dynamic rules. Protection is ongoing.",
          criteria: [
            {
              id: "identity.risk-assessments.optimal.1",
              text: "Identity risk is determined in real time.",
              covers: "determines identity risk in real time",
            },
            {
              id: "identity.risk-assessments.optimal.2",
              text: "The analysis behind identity risk is continuous.",
              covers: "based on continuous analysis",
            },
            {
              id: "identity.risk-assessments.optimal.3",
              text: "The rules that determine identity risk in real time are dynamic.",
              covers: "dynamic rules",
            },
            {
              id: "identity.risk-assessments.optimal.4",
              text: "Identity risk drives ongoing protection: it is in effect at all times.",
              covers: "to deliver ongoing protection",
            },
          ],
        },
      },
      interview: [
        {
          question: "How would you notice today that somebody else is using a colleague’s account?",
          listenFor:
            "“The colleague would call us”: Traditional. A checklist or fixed thresholds that a person goes through: Initial. An alert raised by automated analysis: Advanced or better.",
        },
        {
          question: "When an identity looks risky, what changes for it, and how fast?",
          listenFor:
            "“It shows up in a report”: Initial. Access is refused or a case is opened: Advanced. Both at the same moment, at any hour, without a person: Optimal.",
        },
        {
          question: "When did the rules for identity risk last change, and who or what changed them?",
          listenFor:
            "“They are as they were at set-up”: Initial at most. Rules that adjust to what is going on: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Written method and rules for rating identity risk",
        "Risk ratings of identities over the last month",
        "Access rule that uses the risk rating, with a log entry of its effect",
        "Time from risky event to changed rating, measured on real cases",
      ],
      dependsOn: ["identity.authentication"],
      crosswalk: {
        csf2: ["ID.RA-05", "DE.CM-03", "DE.AE-02"],
        sp80053r5: ["RA-3", "IA-10", "AC-2(12)", "AC-2(13)", "SI-4"],
        tenets: ["T4", "T5"],
        ombM2209: ["id-device-signal"],
        dodCapabilities: ["1.6"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [14] },
    },
    {
      key: "identity.access-management",
      name: "Access Management",
      capability: null,
      purpose: "Who may do what, for how long, and who checks that it is still right.",
      stages: {
        traditional: {
          summary:
            "Access is granted permanently, to privileged and ordinary accounts alike, and reviewed periodically.",
        },
        initial: {
          summary: "Access, privileged access included, expires, and its review is automated.",
          criteria: [
            {
              id: "identity.access-management.initial.1",
              text: "Every grant of access, privileged ones included, expires: it ends by itself at a set time or sooner.",
              covers: "access, including for privileged access requests, that expires",
            },
            {
              id: "identity.access-management.initial.2",
              text: "Access is reviewed automatically, at the latest when it is renewed or requested again.",
              covers: "with automated review",
            },
          ],
        },
        advanced: {
          summary:
            "Access is given for a need and for a session, and fits the action and the resource. Privileged requests are no exception.",
          criteria: [
            {
              id: "identity.access-management.advanced.1",
              text: "Access is granted for a concrete need, never just in case.",
              covers: "need-based",
            },
            {
              id: "identity.access-management.advanced.2",
              text: "A grant of access lasts for one session at most.",
              covers: "session-based access",
            },
            {
              id: "identity.access-management.advanced.3",
              text: "Requests for privileged access are bound to need, session, actions and resources like all others.",
              covers: "including for privileged access request",
            },
            {
              id: "identity.access-management.advanced.4",
              text: "Each grant of access names the actions and the resources it is for, and covers no others.",
              covers: "tailored to actions and resources",
            },
          ],
        },
        optimal: {
          summary:
            "Automation gives access at the moment of need, and no more of it than each action and each resource call for.",
          criteria: [
            {
              id: "identity.access-management.optimal.1",
              text: "Automation grants access just in time: at the moment of need, no earlier.",
              covers: "automation to authorize just-in-time and just-enough access",
            },
            {
              id: "identity.access-management.optimal.2",
              text: "Automation grants just enough access: what each action and each resource call for, no more.",
              covers: "tailored to individual actions and individual resource needs",
            },
          ],
        },
      },
      interview: [
        {
          question: "Show me the last five privileged grants. When did each end, and who or what ended it?",
          listenFor:
            "A date and a system name: Initial or better. “We clean up once a year”: Traditional. Ended with the session: Advanced or better.",
        },
        {
          question: "If I need to change one setting on one server tonight, what exactly do I get?",
          listenFor:
            "“Your admin account can do that anyway”: Initial at most. Rights for that server, for this session: Advanced. Rights for that one setting, given on the spot without a person: Optimal.",
        },
      ],
      evidenceExamples: [
        "Export of grants with their end dates",
        "Log of the automated access review",
        "Sample of session requests with need, action and resource",
        "Number of standing privileged grants over the last quarters",
      ],
      dependsOn: ["identity.authentication", "identity.identity-stores"],
      crosswalk: {
        csf2: ["PR.AA-05"],
        sp80053r5: ["AC-2", "AC-2(6)", "AC-3", "AC-5", "AC-6", "AC-6(5)", "AC-24"],
        tenets: ["T3", "T4"],
        ombM2209: [],
        dodCapabilities: ["1.2", "1.4", "1.7"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [14] },
    },
    {
      key: "identity.visibility-and-analytics",
      name: "Visibility and Analytics Capability",
      capability: "visibility-and-analytics",
      purpose: "What users and entities are seen to do, and how soon anything unusual is noticed.",
      stages: {
        traditional: {
          summary:
            "Activity of users and entities is logged, above all where privileged credentials are used. Some of it is routinely analysed by hand.",
        },
        initial: {
          summary:
            "Activity of users and entities is logged. It is routinely analysed by hand and partly by automation, and a few types of log are correlated.",
          criteria: [
            {
              id: "identity.visibility-and-analytics.initial.1",
              text: "Activity logs are collected for users and for entities, such as service accounts.",
              covers: "collects user and entity activity logs",
            },
            {
              id: "identity.visibility-and-analytics.initial.2",
              text: "Identity activity logs are analysed routinely, at least by hand.",
              covers: "performs routine manual analysis",
            },
            {
              id: "identity.visibility-and-analytics.initial.3",
              text: "At least some analysis of identity activity logs is automated.",
              covers: "some automated analysis",
            },
            {
              id: "identity.visibility-and-analytics.initial.4",
              text: "At least some types of identity activity log are correlated with each other.",
              covers: "correlation between log types",
            },
          ],
        },
        advanced: {
          summary:
            "Automated analysis spans several types of user and entity log. Log collection is extended to close gaps in visibility.",
          criteria: [
            {
              id: "identity.visibility-and-analytics.advanced.1",
              text: "Automated analysis spans at least some types of activity log, for users and for entities.",
              covers: "automated analysis across some user and entity activity",
            },
            {
              id: "identity.visibility-and-analytics.advanced.2",
              text: "Log collection is being extended to close gaps in the visibility of identities, or has been.",
              covers: "augments collection to address gaps in visibility",
            },
          ],
        },
        optimal: {
          summary:
            "The whole organisation has comprehensive visibility and situational awareness of its identities. Automated analysis of user logs, behaviour included, makes that possible.",
          criteria: [
            {
              id: "identity.visibility-and-analytics.optimal.1",
              text: "There is comprehensive visibility of what identities do, across the whole organisation.",
              covers: "maintains comprehensive visibility",
            },
            {
              id: "identity.visibility-and-analytics.optimal.2",
              text: "There is situational awareness of identities across the whole organisation: those in charge know what is going on.",
              covers: "situational awareness across enterprise",
            },
            {
              id: "identity.visibility-and-analytics.optimal.3",
              text: "Automated analysis covers the types of user activity log across the whole organisation.",
              covers: "automated analysis over user activity log types",
            },
            {
              id: "identity.visibility-and-analytics.optimal.4",
              text: "The automated analysis of user activity includes analytics based on behaviour.",
              covers: "including behavior-based analytics",
            },
          ],
        },
      },
      interview: [
        {
          question: "What did the last look through the identity logs turn up, and who or what did the looking?",
          listenFor:
            "“Somebody skims the administrators’ logs”: Traditional. A regular slot, helped by some alerts: Initial. A system that works across several types of log: Advanced or better.",
        },
        {
          question: "What can an identity do here today without leaving a trace that you would see?",
          listenFor:
            "“No idea”: Initial at most. A list of blind spots with new log sources already added: Advanced. “Nothing that matters”, with proof for the whole organisation: Optimal.",
        },
        {
          question: "Would you notice a valid account that does something it never did before?",
          listenFor: "“If it breaks a fixed rule”: Advanced at most. A real alert on a change in behaviour: Optimal.",
        },
      ],
      evidenceExamples: [
        "List of identity log sources with start date and retention",
        "Rules or dashboards that combine several kinds of identity log",
        "Register of blind spots with the log source that closed each",
        "Recent alert raised by behaviour analytics, with its follow-up",
      ],
      dependsOn: ["identity.identity-stores"],
      crosswalk: {
        csf2: ["DE.CM-03", "DE.AE-02", "DE.AE-03", "PR.PS-04"],
        sp80053r5: ["AU-2", "AU-6", "AU-6(3)", "AU-12", "AC-2(12)", "SI-4"],
        tenets: ["T7"],
        ombM2209: [],
        dodCapabilities: ["1.6", "7.4"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [15] },
    },
    {
      key: "identity.automation-and-orchestration",
      name: "Automation and Orchestration Capability",
      capability: "automation-and-orchestration",
      purpose: "How identities come, go and are shut off, and how much of this runs by itself.",
      stages: {
        traditional: {
          summary:
            "The organisation’s own user and entity identities are onboarded, offboarded and disabled by hand and reviewed regularly. Little of it is integrated.",
        },
        initial: {
          summary:
            "Orchestration of users without privileges and of the organisation’s own entities is automated. Privileged and external identities are handled by hand.",
          criteria: [
            {
              id: "identity.automation-and-orchestration.initial.1",
              text: "Privileged and external identities are onboarded, offboarded and disabled by an orchestrated process, at least by hand.",
              covers: "manually orchestrates privileged and external identities",
            },
            {
              id: "identity.automation-and-orchestration.initial.2",
              text: "Users without privileges are onboarded, offboarded and disabled automatically.",
              covers: "automates orchestration of non-privileged users",
            },
            {
              id: "identity.automation-and-orchestration.initial.3",
              text: "Self-managed entities, such as service accounts, are onboarded, offboarded and disabled automatically.",
              covers: "of self-managed entities",
            },
          ],
        },
        advanced: {
          summary:
            "Orchestration of identities is automated and integrated across all environments. Privileged users are still handled by hand.",
          criteria: [
            {
              id: "identity.automation-and-orchestration.advanced.1",
              text: "All identities are onboarded, offboarded and disabled automatically; privileged users may be handled by hand.",
              covers: "automates orchestration of all identities",
            },
            {
              id: "identity.automation-and-orchestration.advanced.2",
              text: "Privileged user identities are orchestrated as well, at least by hand.",
              covers: "manually orchestrates privileged user identities",
            },
            {
              id: "identity.automation-and-orchestration.advanced.3",
              text: "The orchestration of identities is integrated across all environments.",
              covers: "with integration across all environments",
            },
          ],
        },
        optimal: {
          summary:
            "Orchestration of every identity is automated and fully integrated across all environments. Behaviour, enrolments and the needs of deployments set it off.",
          criteria: [
            {
              id: "identity.automation-and-orchestration.optimal.1",
              text: "Every identity, privileged users included, is orchestrated automatically.",
              covers: "automates orchestration of all identities",
            },
            {
              id: "identity.automation-and-orchestration.optimal.2",
              text: "The automated orchestration of identities is fully integrated in every environment.",
              covers: "with full integration across all environments",
            },
            {
              id: "identity.automation-and-orchestration.optimal.3",
              text: "The automated orchestration reacts to how identities behave.",
              covers: "based on behaviors",
            },
            {
              id: "identity.automation-and-orchestration.optimal.4",
              text: "Enrolments set off the automated orchestration of the identities concerned.",
              covers: "enrollments",
            },
            {
              id: "identity.automation-and-orchestration.optimal.5",
              text: "The automated orchestration of identities follows the needs of deployments, for example of a new service.",
              covers: "deployment needs",
            },
          ],
        },
      },
      interview: [
        {
          question: "Someone left on Friday. What was shut off, where, when, and by whom?",
          listenFor:
            "“IT works through a list”: Traditional. Ordinary accounts gone by themselves, admin accounts by ticket: Initial or Advanced. Everything gone everywhere without a person: Optimal.",
        },
        {
          question: "How does a new service get its identity, and who removes it when the service is retired?",
          listenFor:
            "“An administrator, if told”: Traditional. An automated path for services you run yourselves: Initial. The same path in every environment: Advanced. Set off by the deployment: Optimal.",
        },
        {
          question: "Which identities do people still create or disable by hand?",
          listenFor:
            "Contractors and partners as well as administrators: Initial. Administrators and other privileged users, nobody else: Advanced. None: a sign of Optimal.",
        },
      ],
      evidenceExamples: [
        "Log of the joiner and leaver workflow with times per system",
        "List of identity types, each marked automated or by hand",
        "Map of the environments connected to the identity workflow",
        "Example of an identity disabled because of its behaviour",
      ],
      dependsOn: ["identity.identity-stores", "identity.visibility-and-analytics"],
      crosswalk: {
        csf2: ["PR.AA-01", "PR.AA-05"],
        sp80053r5: ["AC-2(1)", "AC-2(3)", "IA-4", "PS-4", "PS-5"],
        tenets: ["T6"],
        ombM2209: [],
        dodCapabilities: ["1.5"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [15] },
    },
    {
      key: "identity.governance",
      name: "Governance Capability",
      capability: "governance",
      purpose:
        "What is laid down for sign-in, credentials and the life of an identity, and how it is enforced and kept current.",
      stages: {
        traditional: {
          summary:
            "Policies exist for sign-in, credentials, access, lifecycle and the like. Static technical settings enforce them, and people review them by hand.",
        },
        initial: {
          summary:
            "Identity policies are defined for the whole organisation and are being put into practice. Little of it is automated, and updates are made by hand.",
          criteria: [
            {
              id: "identity.governance.initial.1",
              text: "Identity policies are defined for the whole organisation.",
              covers: "defines and begins implementing identity policies",
            },
            {
              id: "identity.governance.initial.2",
              text: "Identity policies are being put into practice across the whole organisation, or already are.",
              covers: "implementing identity policies for enterprise-wide enforcement",
            },
            {
              id: "identity.governance.initial.3",
              text: "At least some enforcement of identity policies is automated.",
              covers: "with minimal automation",
            },
            {
              id: "identity.governance.initial.4",
              text: "Identity policies are kept up to date, at least by hand.",
              covers: "manual updates",
            },
          ],
        },
        advanced: {
          summary:
            "Identity policies are enforced across the whole organisation with the help of automation and updated periodically.",
          criteria: [
            {
              id: "identity.governance.advanced.1",
              text: "Identity policies are enforced across the whole organisation.",
              covers: "implements identity policies for enterprise-wide enforcement",
            },
            {
              id: "identity.governance.advanced.2",
              text: "Automation supports the enforcement of identity policies across the whole organisation.",
              covers: "enforcement with automation",
            },
            {
              id: "identity.governance.advanced.3",
              text: "Identity policies are updated at least periodically.",
              covers: "updates policies periodically",
            },
          ],
        },
        optimal: {
          summary:
            "Identity policies are fully automated for all users, entities and systems: enforced continuously and updated dynamically.",
          criteria: [
            {
              id: "identity.governance.optimal.1",
              text: "Identity policies are fully automated across the whole organisation.",
              covers: "implements and fully automates enterprise-wide identity policies",
            },
            {
              id: "identity.governance.optimal.2",
              text: "Automated identity policies apply to every user and every entity on every system.",
              covers: "for all users and entities across all systems",
            },
            {
              id: "identity.governance.optimal.3",
              text: "Identity policies are enforced continuously.",
              covers: "continuous enforcement",
            },
            {
              id: "identity.governance.optimal.4",
              text: "Identity policies are updated dynamically, as circumstances change.",
              covers: "dynamic updates",
            },
          ],
        },
      },
      interview: [
        {
          question: "Where are your rules for identities written down, and for whom do they hold?",
          listenFor:
            "“Each system has its own settings”: Traditional. One set for everybody, still being introduced: Initial. In force everywhere: Advanced or better.",
        },
        {
          question: "What happens at the moment somebody breaks one of these rules?",
          listenFor:
            "“The yearly check finds it”: Traditional or Initial. A system blocks or corrects it in most places: Advanced. At once, on every system, for people and machines: Optimal.",
        },
        {
          question: "When was a rule for identities last changed, and what led to it?",
          listenFor:
            "“Somebody had the time”: Initial at most. The date of a planned revision: Advanced. An adjustment driven by events, carried through automatically: Optimal.",
        },
      ],
      evidenceExamples: [
        "Identity policies with version, date and scope",
        "Report of systems on which the policies are enforced automatically",
        "History of policy changes with the reason for each",
      ],
      dependsOn: ["identity.access-management", "identity.automation-and-orchestration"],
      crosswalk: {
        csf2: ["GV.PO-01", "GV.PO-02", "GV.RR-02", "PR.AA-05"],
        sp80053r5: ["AC-1", "IA-1", "PS-1"],
        tenets: ["T4"],
        ombM2209: [],
        dodCapabilities: ["1.9"],
      },
      source: { document: "CISA ZTMM v2.0", table: "Table 2: Identity Pillar", pages: [15] },
    },
  ],
};
