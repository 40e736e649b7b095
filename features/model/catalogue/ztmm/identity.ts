import type { Pillar } from "./schema";

/** The Identity pillar of CISA ZTMM v2.0 (table 2) in Tenet's own words: 7 functions. */
export const identity: Pillar = {
  key: "identity",
  name: "Identity",
  purpose: "Who or what is asking, how sure we are of that, and what it is therefore allowed to do.",
  definition:
    "Every person, service and machine that asks for access. A service’s or machine’s key or certificate that cannot be replayed counts as phishing-resistant MFA.",
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
            "Identities sign in with MFA, and a password may be one of the factors. Several attributes of the identity have to fit too.",
          criteria: [
            {
              id: "identity.authentication.initial.1",
              name: "Multi-factor authentication",
              text: "Every identity proves itself at least with multi-factor authentication (MFA); a password may be one of the factors.",
              step: "A password alone, enough at Traditional, opens nothing any more.",
              covers: "authenticates identity using MFA",
            },
            {
              id: "identity.authentication.initial.2",
              name: "Attribute checks at sign-in",
              text: "No identity gets in before at least two of its attributes are validated, such as its location and its activity.",
              step: "Access is no longer static: an identity with the right password is refused when its attributes do not fit.",
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
              name: "Phishing-resistant MFA roll-out",
              text: "Phishing-resistant MFA (useless to a fake site), with attributes checked too, is being rolled out to every identity, or already covers all of them.",
              step: "Codes and push messages, enough at Initial, are giving way to proof that cannot be phished.",
              covers: "authenticate all identity using phishing-resistant MFA",
            },
            {
              id: "identity.authentication.advanced.3",
              name: "Passwordless sign-in",
              text: "At least some identities sign in without a password, with MFA by FIDO2 (security keys, for instance) or PIV (smart cards).",
              step: "The password, still allowed as a factor at Initial, is gone for some identities.",
              covers: "password-less MFA via FIDO2 or PIV",
            },
          ],
        },
        optimal: {
          summary: "Identity is verified continuously, not only at sign-in, and always with phishing-resistant MFA.",
          criteria: [
            {
              id: "identity.authentication.optimal.1",
              name: "Continuous identity validation",
              text: "Every identity is validated continuously, for as long as its access lasts.",
              step: "Proof at sign-in was enough; now it is asked for until the access ends.",
              covers: "not just when access is initially granted",
            },
            {
              id: "identity.authentication.optimal.2",
              name: "Phishing-resistant MFA throughout",
              text: "For every identity, phishing-resistant MFA is the basis of the first sign-in and of each later validation.",
              step: "The roll-out is complete, and later checks rest on proof as strong as the first.",
              covers: "continuously validates identity with phishing-resistant MFA",
            },
          ],
        },
      },
      interview: [
        {
          question: "What did your last sign-in ask of you, and what did the system check without asking?",
          listenFor:
            "“Name and password”: Traditional. “A second factor, nothing else”: Traditional. A second factor and a look at place and habits: Initial. A security key or smart card and no password: Advanced or better.",
        },
        {
          question: "Which accounts get in without phishing-resistant MFA today?",
          listenFor:
            "“All of them, we send codes by text message”: Initial at most. A list of names that gets shorter: Advanced. “None, the system refuses them”: Advanced or better.",
        },
        {
          question: "After someone has signed in, what makes the system check again that it is still the same person?",
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
              name: "Hosted identity store",
              text: "At least one hosted identity store, in the cloud or at another organisation, is in use beside self-managed ones or in their place.",
              step: "Every store was on the organisation’s own premises; at least one is now run elsewhere.",
              covers: "combination of self-managed identity stores and hosted",
            },
            {
              id: "identity.identity-stores.initial.2",
              name: "Connected identity stores",
              text: "At least some identity stores are integrated with each other, for example by single sign-on, or a single store serves all.",
              step: "Stores kept side by side are now linked in at least one way.",
              covers: "integration between the store(s)",
            },
          ],
        },
        advanced: {
          summary:
            "Some of the organisation’s own and hosted stores are being consolidated (there are fewer) and integrated (they work together), in a secure way.",
          criteria: [
            {
              id: "identity.identity-stores.advanced.1",
              name: "Identity store consolidation",
              text: "At least some identity stores, self-managed or hosted, are being or have been consolidated securely into fewer, or a single one serves all.",
              step: "Linked stores could stay as many as they were; now there are, or will be, fewer.",
              covers: "securely consolidate",
            },
            {
              id: "identity.identity-stores.advanced.2",
              name: "Secure store integration",
              text: "At least some identity stores, self-managed ones included, are being or have been integrated securely beyond single sign-on, or one store serves all.",
              step: "Single sign-on was enough; the stores themselves now work together.",
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
              name: "Partner identity integration",
              text: "Identity stores are integrated securely with those of all partners, wherever that is appropriate.",
              step: "Integration could end with the organisation’s own stores; those of partners are now part of it.",
              covers: "securely integrates their identity stores across all partners",
            },
            {
              id: "identity.identity-stores.optimal.2",
              name: "Store integration across environments",
              text: "The secure integration of identity stores reaches every environment where it is appropriate.",
              step: "Some stores were enough; no environment that calls for integration is left out now.",
              covers: "environments as appropriate",
            },
          ],
        },
      },
      interview: [
        {
          question: "Please list every place where accounts are kept. Who runs each of them?",
          listenFor:
            "“All in our own data centre, all run by us”: Traditional. A hosted directory beside it: Initial or better.",
        },
        {
          question: "Which directories have you merged or connected so far, and how did you secure that?",
          listenFor:
            "“Single sign-on, nothing more”: Initial at most. Named directories being merged and connected, with measures that secure it: Advanced or better.",
        },
        {
          question: "How does a person from a partner get in: with an account of yours, or with their own?",
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
              name: "Identity risk ratings",
              text: "The risk that an identity is compromised (identity risk) is determined, at least by hand.",
              step: "Risk was looked at in some cases; it is now determined for all identities.",
              covers: "determines identity risk using manual methods",
            },
            {
              id: "identity.risk-assessments.initial.2",
              name: "Rule-based identity risk",
              text: "Identity risk is determined by set rules, static or dynamic.",
              step: "Written rules replace case-by-case judgement.",
              covers: "static rules",
            },
            {
              id: "identity.risk-assessments.initial.3",
              name: "Identity risk visibility",
              text: "Those in charge of identities can see how high the identity risk is.",
              step: "The findings reach those in charge instead of staying with the people who judge.",
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
              name: "Automated risk analysis",
              text: "At least part of the analysis that determines identity risk runs automatically.",
              step: "All of the analysis could be manual work; a system now does part of it.",
              covers: "some automated analysis",
            },
            {
              id: "identity.risk-assessments.advanced.2",
              name: "Dynamic risk rules",
              text: "At least some rules for identity risk are dynamic: they adapt when circumstances change.",
              step: "Fixed rules were enough; some now adapt to what is going on.",
              covers: "dynamic rules",
            },
            {
              id: "identity.risk-assessments.advanced.3",
              name: "Risk-based access decisions",
              text: "Access decisions take identity risk into account.",
              step: "The risk was there to be seen; it now helps to decide who gets access.",
              covers: "inform access decisions",
            },
            {
              id: "identity.risk-assessments.advanced.4",
              name: "Risk-based response",
              text: "Response activities, such as handling an incident, take identity risk into account.",
              step: "The risk was there to be seen; it now changes what is done in a response.",
              covers: "response activities",
            },
          ],
        },
        optimal: {
          summary: "Risk is known in real time, from continuous analysis and dynamic rules. Protection is ongoing.",
          criteria: [
            {
              id: "identity.risk-assessments.optimal.1",
              name: "Real-time identity risk",
              text: "Identity risk is determined in real time: a rating reflects what happened moments ago.",
              step: "Ratings could be hours or days old; they now follow events at once.",
              covers: "determines identity risk in real time",
            },
            {
              id: "identity.risk-assessments.optimal.2",
              name: "Continuous risk analysis",
              text: "The analysis behind identity risk is continuous: it never pauses between one sign-in and the next.",
              step: "Analysis could run at sign-in or on a schedule; it now runs all the time.",
              covers: "based on continuous analysis",
            },
            {
              id: "identity.risk-assessments.optimal.3",
              name: "Fully dynamic risk rules",
              text: "All rules that determine identity risk are dynamic, so that ratings follow circumstances in real time.",
              step: "Some dynamic rules were enough; no rule is static now.",
              covers: "dynamic rules",
            },
            {
              id: "identity.risk-assessments.optimal.4",
              name: "Ongoing risk-based protection",
              text: "Protection that follows identity risk, such as blocking an account or asking for proof again, is in effect at all times.",
              step: "Risk counted in single decisions and responses; protection now follows it without a gap.",
              covers: "to deliver ongoing protection",
            },
          ],
        },
      },
      interview: [
        {
          question: "How would you notice today that a stranger is using a colleague’s account?",
          listenFor:
            "“The colleague would call us”: Traditional. A checklist or fixed thresholds that a person goes through: Initial. An alert raised by automated analysis: Advanced or better.",
        },
        {
          question: "When an identity looks risky, what changes for it, and how fast?",
          listenFor:
            "“It shows up in a report”: Initial. Access is refused and a case is opened: Advanced. Both within moments, at any time of a session: Optimal.",
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
      dependsOn: ["identity.visibility-and-analytics"],
      crosswalk: {
        csf2: ["ID.RA-05", "DE.CM-03", "DE.AE-02"],
        sp80053r5: ["RA-3", "IA-10", "AC-2(12)", "AC-2(13)", "SI-4"],
        tenets: ["T4", "T5"],
        ombM2209: [],
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
              name: "Expiring access",
              text: "Every grant of access, privileged ones included, expires: it ends automatically at a set time or sooner.",
              step: "Access was permanent; now each grant has an end.",
              covers: "access, including for privileged access requests, that expires",
            },
            {
              id: "identity.access-management.initial.2",
              name: "Automated access reviews",
              text: "An automated review checks whether access is still right, at the latest before it is renewed; a person may decide.",
              step: "People reviewed access from time to time; a system now sees to each review.",
              covers: "with automated review",
            },
          ],
        },
        advanced: {
          summary:
            "Access is given for a need and for a session, and fits the kind of action and resource. Privileged access is no exception.",
          criteria: [
            {
              id: "identity.access-management.advanced.1",
              name: "Need-based access",
              text: "Access is granted for a concrete need, never just in case.",
              step: "Access with an end date could be given in advance; it now requires a need.",
              covers: "need-based",
            },
            {
              id: "identity.access-management.advanced.2",
              name: "Session-based access",
              text: "A grant of access lasts for one session at most.",
              step: "An end date was enough, weeks away perhaps; access now ends with the session.",
              covers: "session-based access",
            },
            {
              id: "identity.access-management.advanced.3",
              name: "Session-based privileged access",
              text: "Privileged access, too, is bound to a need, a session, and set actions and resources.",
              step: "Privileged access that expired could still be broad and last for weeks.",
              covers: "including for privileged access request",
            },
            {
              id: "identity.access-management.advanced.4",
              name: "Access scoped to its purpose",
              text: "Each grant of access fits the actions and resources it is for, at least by kind, instead of opening everything at once.",
              step: "A grant could open everything until it expired; it is now cut to its purpose.",
              covers: "tailored to actions and resources",
            },
          ],
        },
        optimal: {
          summary:
            "Automation gives access at the moment of need, and no more of it than each single action and resource call for.",
          criteria: [
            {
              id: "identity.access-management.optimal.1",
              name: "Just-in-time access",
              text: "Automation grants access just in time: at the moment of need, no earlier.",
              step: "A person could grant access ahead of the session; automation now does it on the spot.",
              covers: "automation to authorize just-in-time and just-enough access",
            },
            {
              id: "identity.access-management.optimal.2",
              name: "Just-enough access",
              text: "Automation grants just enough access: what each single action and each single resource calls for, no more.",
              step: "Grants could fit a kind of action; they now fit the individual one.",
              covers: "tailored to individual actions and individual resource needs",
            },
          ],
        },
      },
      interview: [
        {
          question: "Show me five grants of access, privileged and ordinary. When does each end, and what ends it?",
          listenFor:
            "“Some never end, we clean up once a year”: Traditional. Each on its date, through a system: Initial or better. Each with its session: Advanced or better.",
        },
        {
          question: "If I need to change one setting on one server tonight, what exactly do I get?",
          listenFor:
            "“Your admin account can do that anyway”: Initial at most. Rights for that kind of change on that server, for this session: Advanced. Rights for that one setting, given on the spot without a person: Optimal.",
        },
        {
          question:
            "Take a clerk’s access to the files of a finished project: when does it end, and what checked it last?",
          listenFor:
            "It is still open, with no end in sight: Traditional. It ended automatically after an automated review: Initial or better. A review is automated when a system opens it and withdraws access; a person may decide.",
        },
      ],
      evidenceExamples: [
        "Export of grants with their end dates",
        "Log of the automated access review",
        "Sample of session requests with need, action and resource",
        "Number of standing privileged grants over the last quarters",
      ],
      dependsOn: ["identity.authentication", "identity.automation-and-orchestration"],
      crosswalk: {
        csf2: ["PR.AA-05"],
        sp80053r5: ["AC-2", "AC-2(6)", "AC-3", "AC-5", "AC-6", "AC-6(5)", "AC-24"],
        tenets: ["T3", "T4"],
        ombM2209: ["id-device-signal"],
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
            "Activity of users and entities is logged, privileged or not. It is routinely analysed by hand and partly by automation, and a few types of log are correlated.",
          criteria: [
            {
              id: "identity.visibility-and-analytics.initial.1",
              name: "User and entity activity logs",
              text: "Activity logs are collected for at least most users and entities, such as service accounts, and not for privileged credentials alone.",
              step: "Logs centred on privileged credentials; now they cover ordinary users and entities too.",
              covers: "collects user and entity activity logs",
            },
            {
              id: "identity.visibility-and-analytics.initial.2",
              name: "Routine log analysis",
              text: "At least most identity activity logs are analysed routinely, at least by hand.",
              step: "Some of the logs were looked at; most now are.",
              covers: "performs routine manual analysis",
            },
            {
              id: "identity.visibility-and-analytics.initial.3",
              name: "Partly automated log analysis",
              text: "At least some analysis of identity activity logs is automated.",
              step: "People did all of the analysis; a tool now does part of it.",
              covers: "some automated analysis",
            },
            {
              id: "identity.visibility-and-analytics.initial.4",
              name: "Log correlation",
              text: "At least some types of identity activity log are correlated with each other.",
              step: "Each log was read alone; some are now read against each other.",
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
              name: "Automated analysis across log types",
              text: "Automated analysis spans at least two types of activity log, user logs and entity logs among them.",
              step: "Automation could stop at one type of log, or at users; it now spans several.",
              covers: "automated analysis across some user and entity activity",
            },
            {
              id: "identity.visibility-and-analytics.advanced.2",
              name: "Closing of visibility gaps",
              text: "Log collection is being extended to close gaps in the visibility of identities, or has been.",
              step: "Blind spots could stay as they were; new sources now close them.",
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
              name: "Comprehensive identity visibility",
              text: "Visibility of what identities do is comprehensive across the whole organisation: no known gap is left.",
              step: "Gaps were being closed; none that is known is left, in any part of the organisation.",
              covers: "maintains comprehensive visibility",
            },
            {
              id: "identity.visibility-and-analytics.optimal.2",
              name: "Identity situational awareness",
              text: "Those in charge have a current picture of identity activity across the whole organisation (situational awareness).",
              step: "Findings could stay with analysts; those in charge now see the whole, as it is.",
              covers: "situational awareness across enterprise",
            },
            {
              id: "identity.visibility-and-analytics.optimal.3",
              name: "Full user log analysis",
              text: "Automated analysis covers every type of user activity log, across the whole organisation.",
              step: "Two types of log were enough; no type of user log is left out now.",
              covers: "automated analysis over user activity log types",
            },
            {
              id: "identity.visibility-and-analytics.optimal.4",
              name: "User behaviour analytics",
              text: "Automated analysis of user activity includes analytics based on behaviour: it notices what is unusual for a user.",
              step: "Fixed rules were enough; a departure from habit is now noticed.",
              covers: "including behavior-based analytics",
            },
          ],
        },
      },
      interview: [
        {
          question: "What did the last look through the identity logs turn up, and who or what did the looking?",
          listenFor:
            "“Someone skims the administrators’ logs”: Traditional. A regular slot for all logs, helped by some alerts: Initial. A system that works across several types of user and entity log: Advanced or better.",
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
      dependsOn: [],
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
      purpose: "How identities come, go and are shut off, and how much of this is automatic.",
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
              name: "Managed privileged and external identities",
              text: "Privileged and external identities are onboarded, offboarded and disabled by a defined process, at least by hand.",
              step: "The process now includes external identities, not the organisation’s own alone.",
              covers: "manually orchestrates privileged and external identities",
            },
            {
              id: "identity.automation-and-orchestration.initial.2",
              name: "Automated user lifecycle",
              text: "The organisation’s own users without privileges are onboarded, offboarded and disabled automatically.",
              step: "Ordinary users came and went by hand; automation now does it.",
              covers: "automates orchestration of non-privileged users",
            },
            {
              id: "identity.automation-and-orchestration.initial.3",
              name: "Automated service account lifecycle",
              text: "Entities that the organisation runs itself, such as service accounts, are onboarded, offboarded and disabled automatically.",
              step: "Such entities came and went by hand; automation now does it.",
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
              name: "Automated external identity lifecycle",
              text: "All identities, external ones included, are onboarded, offboarded and disabled automatically; privileged users may be handled by hand.",
              step: "External identities could be handled by hand; they are automated now.",
              covers: "automates orchestration of all identities",
            },
            {
              id: "identity.automation-and-orchestration.advanced.3",
              name: "Lifecycle integration across environments",
              text: "The orchestration of identities (onboarding, offboarding, disabling) is integrated across all environments, though single steps may be by hand.",
              step: "Automation could work in one environment alone; all are now connected.",
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
              name: "Automated privileged identity lifecycle",
              text: "Every identity, privileged users included, is onboarded, offboarded and disabled automatically.",
              step: "Privileged users, the last to be handled by hand, are automated too.",
              covers: "automates orchestration of all identities",
            },
            {
              id: "identity.automation-and-orchestration.optimal.2",
              name: "End-to-end lifecycle automation",
              text: "No environment is left out: the automated orchestration of identities runs end to end in all of them.",
              step: "Steps by hand could remain in a connected environment; none does now.",
              covers: "with full integration across all environments",
            },
            {
              id: "identity.automation-and-orchestration.optimal.3",
              name: "Behaviour-triggered lifecycle actions",
              text: "The automated orchestration of identities reacts to their behaviour, for example by disabling one that looks compromised.",
              step: "Behaviour had no effect; it can now change or disable an identity.",
              covers: "based on behaviors",
            },
            {
              id: "identity.automation-and-orchestration.optimal.4",
              name: "Enrolment-triggered onboarding",
              text: "Enrolling a person or an entity is enough to set off the orchestration of its identity, without a ticket.",
              step: "Automation could wait for a request; enrolment itself is now the trigger.",
              covers: "enrollments",
            },
            {
              id: "identity.automation-and-orchestration.optimal.5",
              name: "Deployment-driven identities",
              text: "The automated orchestration of identities follows the needs of deployments, for example of a new service.",
              step: "A deployment had to ask for identities; they now come and go with it.",
              covers: "deployment needs",
            },
          ],
        },
      },
      interview: [
        {
          question: "Someone left on Friday. What was shut off, where, when, and by whom?",
          listenFor:
            "“IT works through a list”: Traditional. Ordinary accounts gone automatically: Initial or better. Administrator accounts by ticket: Advanced at most. Everything gone everywhere without a person: Optimal.",
        },
        {
          question: "How does a new service get its identity, and who removes it when the service is retired?",
          listenFor:
            "“An administrator, if told”: Traditional. An automated path for services you run yourselves: Initial. The same path in every environment: Advanced. Set off by the deployment: Optimal.",
        },
        {
          question: "Which identities do people still create or disable by hand?",
          listenFor:
            "Contractors and partners as well as administrators: Initial at most. Administrators and other privileged users, no one else: Advanced. None: a sign of Optimal.",
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
        "Identity rules for sign-in, credentials, access and lifecycle, and how they are enforced and kept current.",
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
              name: "Defined identity policies",
              text: "Identity policies (for sign-in, credentials, access and lifecycle) are defined for the whole organisation.",
              step: "Policies of single systems or teams become one set for all.",
              covers: "defines and begins implementing identity policies",
            },
            {
              id: "identity.governance.initial.2",
              name: "Identity policy roll-out",
              text: "Identity policies are being put into practice across the whole organisation, or already are.",
              step: "The common policies now reach systems that had settings of their own.",
              covers: "implementing identity policies for enterprise-wide enforcement",
            },
            {
              id: "identity.governance.initial.3",
              name: "Partly automated identity enforcement",
              text: "At least some enforcement of identity policies is automated, beyond static settings.",
              step: "Static settings and manual checks were enough; automation now does part of the enforcement.",
              covers: "with minimal automation",
            },
            {
              id: "identity.governance.initial.4",
              name: "Identity policy updates",
              text: "Identity policies are updated, at least by hand and when an occasion arises.",
              step: "Reviews could end without a change; they now lead to updates.",
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
              name: "Identity policy enforcement",
              text: "Identity policies are enforced across the whole organisation.",
              step: "The introduction could still be under way; it is finished everywhere.",
              covers: "implements identity policies for enterprise-wide enforcement",
            },
            {
              id: "identity.governance.advanced.2",
              name: "Widespread automated enforcement",
              text: "Automation supports the enforcement of identity policies across the whole organisation.",
              step: "Automation in some places was enough; it now helps everywhere.",
              covers: "enforcement with automation",
            },
            {
              id: "identity.governance.advanced.3",
              name: "Periodic identity policy updates",
              text: "Identity policies are updated at least periodically: on planned dates, or more often.",
              step: "An update now and then was enough; there are planned dates now.",
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
              name: "Fully automated identity policies",
              text: "Every identity policy is fully automated across the whole organisation: none relies on manual work.",
              step: "Automation was a help to people; no policy needs their work now.",
              covers: "implements and fully automates enterprise-wide identity policies",
            },
            {
              id: "identity.governance.optimal.2",
              name: "Complete identity policy coverage",
              text: "No user, entity or system is outside the automated identity policies.",
              step: "Some users, entities or systems could be left to manual work; none is now.",
              covers: "for all users and entities across all systems",
            },
            {
              id: "identity.governance.optimal.3",
              name: "Continuous identity policy enforcement",
              text: "Identity policies are enforced continuously: a breach is stopped or corrected at any time, not at the next check.",
              step: "Enforcement could wait for the next check; it now acts at any moment.",
              covers: "continuous enforcement",
            },
            {
              id: "identity.governance.optimal.4",
              name: "Dynamic identity policy updates",
              text: "Identity policies are updated dynamically, as circumstances change, and not on planned dates alone.",
              step: "Planned dates were enough; updates now follow events.",
              covers: "dynamic updates",
            },
          ],
        },
      },
      interview: [
        {
          question: "Where are your rules for identities written down, and to whom do they apply?",
          listenFor:
            "“Each system has its own settings”: Traditional. One set for everyone, still being introduced: Initial. In force everywhere: Advanced or better.",
        },
        {
          question: "What happens at the moment when a person or a machine breaks one of these rules?",
          listenFor:
            "“The yearly check finds it”: Initial at most. A system blocks or corrects it everywhere, sooner or later: Advanced. At once, on every system, for people and machines: Optimal.",
        },
        {
          question: "When was a rule for identities last changed, and what led to it?",
          listenFor:
            "“Someone had the time”: Initial at most. The date of a planned revision: Advanced. An adjustment driven by events, carried through automatically: Optimal.",
        },
      ],
      evidenceExamples: [
        "Identity policies with version, date and scope",
        "Report of systems on which the policies are enforced automatically",
        "History of policy changes with the reason for each",
      ],
      dependsOn: ["identity.automation-and-orchestration"],
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
