import type { Pillar } from "./schema";

/** CISA ZTMM v2.0, section 5.4, in Tenet's own words. */
export const applications: Pillar = {
  key: "applications",
  name: "Applications and Workloads",
  purpose:
    "How applications and services, wherever they run, are built, tested, protected, watched and opened to those who need them.",
  definition:
    "Every system, program or service of the organisation, wherever it runs: on premises, in the cloud or on a mobile device.",
  functions: [
    {
      key: "applications.application-access",
      name: "Application Access",
      capability: null,
      purpose: "Who or what may use an application, on what grounds, and until when.",
      stages: {
        traditional: {
          summary: "Mostly, each application decides alone who gets in, by attributes that rarely change.",
        },
        initial: {
          summary:
            "Access to some applications is decided request by request, with context such as identity or device compliance, and it expires.",
          criteria: [
            {
              id: "applications.application-access.initial.1",
              name: "Context-based access decisions",
              text: "Access to at least some applications is decided with context, such as identity, device compliance or other attributes.",
              step: "Decisions look at context; at Traditional, local rules and unchanging attributes decide.",
              covers: "incorporate contextual information",
            },
            {
              id: "applications.application-access.initial.2",
              name: "Access decided per request",
              text: "Access to at least some applications is decided at each request, not just at sign-in.",
              step: "Each request after sign-in is decided too.",
              covers: "per request",
            },
            {
              id: "applications.application-access.initial.3",
              name: "Expiring application access",
              text: "Access to at least some applications expires.",
              step: "Access ends at a set time; no one has to withdraw it.",
              covers: "with expiration",
            },
          ],
        },
        advanced: {
          summary:
            "Access decisions are automated, use a wider context and follow least privilege. Expiry is enforced.",
          criteria: [
            {
              id: "applications.application-access.advanced.1",
              name: "Automated access decisions",
              text: "Decisions on application access are made automatically.",
              step: "A system decides for every application; at Initial, some applications are enough, and people may decide.",
              covers: "automates application access decisions",
            },
            {
              id: "applications.application-access.advanced.2",
              name: "Wider context for access",
              text: "Decisions on application access use more kinds of context than identity and device compliance.",
              step: "More context counts, for example place, time or what is requested.",
              covers: "expanded contextual information",
            },
            {
              id: "applications.application-access.advanced.3",
              name: "Enforced access expiry",
              text: "Conditions that end application access are enforced: access ends as soon as one applies.",
              step: "For every application, a system ends access; at Initial, expiry dates for some are enough.",
              covers: "enforced expiration conditions",
            },
            {
              id: "applications.application-access.advanced.4",
              name: "Least-privilege application access",
              text: "Automated decisions grant no more application access than the task requires, and for no longer (least privilege).",
              step: "The task limits what is granted; context and expiry alone do not.",
              covers: "adhere to least privilege principles",
            },
          ],
        },
        optimal: {
          summary:
            "Access is authorised continuously, while it is in use. Real-time risk analysis and factors such as behaviour or usage patterns count in the decision.",
          criteria: [
            {
              id: "applications.application-access.optimal.1",
              name: "Continuous application authorisation",
              text: "Application access is authorised continuously, so that it can change or end during use.",
              step: "Authorisation goes on between two requests and can end access at any moment.",
              covers: "continuously authorizes application access",
            },
            {
              id: "applications.application-access.optimal.2",
              name: "Real-time risk in access decisions",
              text: "Decisions on application access include real-time risk analysis: the risk at that moment counts.",
              step: "Risk is calculated for the moment of the decision; at Advanced, wider context is enough.",
              covers: "incorporating real-time risk analytics",
            },
            {
              id: "applications.application-access.optimal.3",
              name: "Behaviour in access decisions",
              text: "Access decisions weigh factors such as behaviour or usage patterns, of people and of services.",
              step: "Unusual use counts, not attributes of the request alone.",
              covers: "factors such as behavior or usage patterns",
            },
          ],
        },
      },
      interview: [
        {
          question: "What is checked before a user gets into an application?",
          listenFor:
            "“Each application’s own user list”: Traditional. Identity and device state at each request, for some applications: Initial. Many signals beyond these, weighed by a system: Advanced or better.",
        },
        {
          question: "When does access granted last month end, and what ends it?",
          listenFor:
            "“When an administrator removes it”: Traditional. An expiry date set with the grant: Initial. A condition that a system enforces, for no more than the task requires: Advanced or better.",
        },
        {
          question: "A user behaves oddly in the middle of a session. What happens to their access?",
          listenFor:
            "“Nothing until the next sign-in, anywhere”: Traditional. “Nothing until the next request”: Advanced at most. Access shrinks or ends within the session because a risk figure rose: Optimal.",
        },
      ],
      evidenceExamples: [
        "Access policy of one application, with the attributes it checks",
        "Log of access decisions with the context used and the expiry",
        "Record of a session that ended because its risk rose",
      ],
      dependsOn: ["identity.access-management", "devices.policy-enforcement-and-compliance-monitoring"],
      crosswalk: {
        csf2: ["PR.AA-05"],
        sp80053r5: ["AC-3", "AC-3(13)", "AC-6", "AC-16", "AC-24"],
        tenets: ["T3", "T4"],
        ombM2209: ["id-centralized-identity"],
        dodCapabilities: ["3.4"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [23],
      },
    },
    {
      key: "applications.application-threat-protections",
      name: "Application Threat Protections",
      capability: null,
      purpose: "How applications are protected against attack, from common threats to attacks made for one of them.",
      stages: {
        traditional: {
          summary:
            "Protections are general-purpose, aim at known threats and hardly connect with how the applications work.",
        },
        initial: {
          summary:
            "Mission-critical applications have protections in their workflows, against known threats and some that are particular to the application.",
          criteria: [
            {
              id: "applications.application-threat-protections.initial.1",
              name: "Protection in mission-critical workflows",
              text: "Threat protections are built into the workflows of at least the mission-critical applications, for example into how each handles a request.",
              step: "Protection moves from general tools around applications into their own workflows.",
              covers: "threat protections into mission critical application workflows",
            },
            {
              id: "applications.application-threat-protections.initial.2",
              name: "Protection against known threats",
              text: "Threat protections in the workflows of at least the mission-critical applications counter known threats.",
              step: "Known threats are countered in the workflow, not by general-purpose tools alone.",
              covers: "applying protections against known threats",
            },
            {
              id: "applications.application-threat-protections.initial.3",
              name: "Protection against application-specific threats",
              text: "Threat protections in application workflows counter at least some threats that are specific to an application.",
              step: "The first protections fit one application; general-purpose ones fit all alike.",
              covers: "some application-specific threats",
            },
          ],
        },
        advanced: {
          summary:
            "Every application has protections in its workflows, and some application-specific and targeted attacks are held off.",
          criteria: [
            {
              id: "applications.application-threat-protections.advanced.1",
              name: "Protection in every workflow",
              text: "Every application has threat protections built into its workflows.",
              step: "Protection spreads from mission-critical applications to all.",
              covers: "threat protections into all application workflows",
            },
            {
              id: "applications.application-threat-protections.advanced.2",
              name: "Application-specific protection for all",
              text: "Across all applications, protections counter at least some application-specific threats.",
              step: "Protection that fits the application spreads from some applications to all.",
              covers: "protecting against some application-specific",
            },
            {
              id: "applications.application-threat-protections.advanced.3",
              name: "Protection against targeted threats",
              text: "Across all applications, protections counter at least some targeted threats (aimed at this organisation).",
              step: "Attacks aimed at the organisation are countered, not common ones alone.",
              covers: "targeted threats",
            },
          ],
        },
        optimal: {
          summary:
            "In every application’s workflows, protections go beyond fixed rules. They show threats in real time and understand content well enough to stop sophisticated, tailor-made attacks.",
          criteria: [
            {
              id: "applications.application-threat-protections.optimal.1",
              name: "Threat protections beyond fixed rules",
              text: "Threat protections in every application’s workflows have capabilities beyond fixed rules, for example detection by behaviour.",
              step: "Protections go beyond fixed rules; at Advanced, fixed rules for each application are enough.",
              covers: "advanced threat protections into all application workflows",
            },
            {
              id: "applications.application-threat-protections.optimal.2",
              name: "Real-time visibility of threats",
              text: "Threat protections show threats to applications in real time, while an attack is under way.",
              step: "Threats are visible during the attack, not in a later report.",
              covers: "offering real-time visibility",
            },
            {
              id: "applications.application-threat-protections.optimal.3",
              name: "Content-aware threat protection",
              text: "Threat protections that understand content counter sophisticated attacks made for an application.",
              step: "Protections understand what is sent; at Advanced, they may do without.",
              covers: "content-aware protections against sophisticated attacks tailored to applications",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which applications have no threat protection in their own workflow?",
          listenFor:
            "“All; we have the company firewall”: Traditional. “Just some that are not mission-critical”: Initial. “None, here is the list”: Advanced or better.",
        },
        {
          question: "What would notice an attack that works on this application and on no other?",
          listenFor:
            "“The virus scanner, perhaps”: Traditional. A named rule for this application: Initial or better. A tool that understands this application’s content and stops an attack made for it: a sign of Optimal.",
        },
        {
          question: "How soon do you see an attack under way, and where?",
          listenFor: "Tomorrow’s report: Advanced at most. A live view for every application: Optimal.",
        },
      ],
      evidenceExamples: [
        "List of applications and the protections in their workflows",
        "Firewall or runtime protection rules written for one application",
        "Alert of a blocked attack, with its time and the content inspected",
      ],
      dependsOn: ["applications.visibility-and-analytics"],
      crosswalk: {
        csf2: ["DE.CM-09", "DE.AE-02", "PR.PS-05"],
        sp80053r5: ["SI-3", "SI-4", "SI-10", "SC-7(17)"],
        tenets: ["T5"],
        ombM2209: [],
        dodCapabilities: ["3.2"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [23, 24],
      },
    },
    {
      key: "applications.accessible-applications",
      name: "Accessible Applications",
      capability: null,
      purpose: "From which networks people can reach the applications they need.",
      stages: {
        traditional: {
          summary:
            "Some mission-critical applications can be reached only through private networks or through protected public connections, such as a VPN. This is monitored.",
        },
        initial: {
          summary:
            "Some applicable mission-critical applications (those fit for public access) are open to public networks. Authorised users with a need, and no one else, come in through a broker.",
          criteria: [
            {
              id: "applications.accessible-applications.initial.1",
              name: "Applications on public networks",
              text: "At least some applicable mission-critical applications (fit for public access, no national security systems) can be reached over open public networks.",
              step: "The first mission-critical applications can be reached without a VPN.",
              covers: "some of their applicable mission critical applications",
            },
            {
              id: "applications.accessible-applications.initial.2",
              name: "Public access for authorised users",
              text: "Authorised users with a need, and no one else, can use mission-critical applications over public networks.",
              step: "Authorisation and need decide at the application, not membership of a private network.",
              covers: "open public networks to authorized users with need",
            },
            {
              id: "applications.accessible-applications.initial.3",
              name: "Brokered connections",
              text: "Mission-critical applications are reached from public networks through a broker that checks each connection, or through protection at least as strong.",
              step: "A broker opens one application; a VPN opens a network.",
              covers: "via brokered connections",
            },
          ],
        },
        advanced: {
          summary:
            "Authorised users can work with most applicable mission-critical applications over open public connections, as needed.",
          criteria: [
            {
              id: "applications.accessible-applications.advanced.1",
              name: "Public access to most applications",
              text: "At least most of the applicable mission-critical applications are open over public networks to authorised users as they need them.",
              step: "Public access spreads from some mission-critical applications to most.",
              covers: "most of their applicable mission critical applications available",
            },
          ],
        },
        optimal: {
          summary:
            "Every applicable application, critical or not, can be reached over open public networks. Users as well as devices are authorised as needed.",
          criteria: [
            {
              id: "applications.accessible-applications.optimal.1",
              name: "Public access to all applications",
              text: "All applicable applications (those fit for public access), mission-critical or not, can be reached over open public networks.",
              step: "Public access extends to every applicable application, mission-critical or not.",
              covers: "all applicable applications available over open public networks",
            },
            {
              id: "applications.accessible-applications.optimal.2",
              name: "Authorised users and devices",
              text: "Users as well as devices are authorised for access from public networks, as needed.",
              step: "The device is authorised too; at Advanced, the user is enough.",
              covers: "authorized users and devices, where appropriate, as needed",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which mission-critical applications can you open from a hotel network, without a VPN?",
          listenFor:
            "“None”: Traditional. A few: Initial. Most: Advanced. All that are fit for it, critical or not: Optimal. National security systems do not count.",
        },
        {
          question: "How does a colleague on the road get to an application, and what is checked on the way?",
          listenFor:
            "“The VPN, then they are inside”: Traditional. A broker that checks the user and the need: Initial or better. User and device, for any application: Optimal.",
        },
      ],
      evidenceExamples: [
        "List of applications with the networks from which each can be reached",
        "Broker or access proxy settings of one published application",
        "Outside scan of published host names, compared with the application list",
      ],
      dependsOn: ["identity.authentication", "applications.application-access"],
      crosswalk: {
        csf2: ["PR.AA-05", "PR.IR-01"],
        sp80053r5: ["AC-17", "SC-7", "SA-8"],
        tenets: ["T2"],
        ombM2209: ["app-internet-accessible", "app-hostnames"],
        dodCapabilities: ["3.4"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [24],
      },
    },
    {
      key: "applications.secure-application-development-and-deployment-workflow",
      name: "Secure Application Development and Deployment Workflow",
      capability: null,
      purpose: "How code travels from a developer to production, and who can touch it on the way.",
      stages: {
        traditional: {
          summary:
            "Environments for development, testing and production are put together ad hoc, and the ways of deploying code are fragile.",
        },
        initial: {
          summary:
            "Development, testing and production run on provided infrastructure with automation. CI/CD pipelines deploy code formally, and access controls support least privilege.",
          criteria: [
            {
              id: "applications.secure-application-development-and-deployment-workflow.initial.1",
              name: "Provided, automated environments",
              text: "Development, testing and production environments run on infrastructure provided for them, automation included.",
              step: "Environments come from provided infrastructure and are no longer put together ad hoc.",
              covers: "development, testing, and production environments (including automation)",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.initial.2",
              name: "Formal deployment through CI/CD",
              text: "Code is deployed through CI/CD pipelines, in formal steps that are the same each time.",
              step: "A pipeline deploys code, in place of steps that depend on who does them.",
              covers: "formal code deployment mechanisms through CI/CD pipelines",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.initial.3",
              name: "Least-privilege environment access",
              text: "Access controls for the environments and code deployment support least privilege.",
              step: "Access to environments and deployment is limited to what the work calls for.",
              covers: "requisite access controls in support of least privilege",
            },
          ],
        },
        advanced: {
          summary:
            "Development, security and operations are distinct teams that work together. Developers no longer have access to production for deploying code.",
          criteria: [
            {
              id: "applications.secure-application-development-and-deployment-workflow.advanced.1",
              name: "Distinct teams",
              text: "Development, security and operations are the work of distinct teams.",
              step: "Duties are separated between teams; a pipeline alone does not do this.",
              covers: "uses distinct and coordinated teams",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.advanced.2",
              name: "Coordinated teams",
              text: "Developers, security staff and operators coordinate across their teams by fixed arrangements, such as joint reviews.",
              step: "Coordination has fixed arrangements and no longer depends on who happens to talk.",
              covers: "coordinated teams for development, security, and operations",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.advanced.3",
              name: "No developer access to production",
              text: "Developers have no access to production for deploying code.",
              step: "Developers lose the access by which they could still deploy to production.",
              covers: "developer access to production environment for code deployment",
            },
          ],
        },
        optimal: {
          summary:
            "Workloads are immutable where feasible, and nothing but redeployment changes them. Automated processes deploy code; administrators have no access to deployment environments.",
          criteria: [
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.1",
              name: "Immutable workloads",
              text: "Workloads are immutable (replaced, not changed) wherever this is feasible.",
              step: "Running workloads are replaced; changes in place are still possible at Advanced.",
              covers: "immutable workloads where feasible",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.2",
              name: "Change through redeployment alone",
              text: "Changes to a running immutable workload are prevented technically, so that redeployment alone takes effect.",
              step: "A technical barrier enforces redeployment, not an agreement.",
              covers: "only allowing changes to take effect through redeployment",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.3",
              name: "No administrator access to deployment",
              text: "Administrators have no access to deployment environments.",
              step: "Administrators lose access as well; at Advanced, developers do.",
              covers: "removes administrator access to deployment environments",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.4",
              name: "Deployment without administrators",
              text: "Automated processes carry out every code deployment from approval to production, without an administrator.",
              step: "No step of a deployment is left to an administrator; at Advanced, pipelines may contain some.",
              covers: "automated processes for code deployment",
            },
          ],
        },
      },
      interview: [
        {
          question:
            "Walk me through your last change, from the developer’s desk to production: who or what did each step?",
          listenFor:
            "“A developer copied the files”: Traditional. A CI/CD run: Initial. A run that developers cannot bypass: Advanced. A deployment that no person carries out or can reach into, approval aside: Optimal.",
        },
        {
          question: "Production fails at night. Who can log in there, and what can they change?",
          listenFor:
            "“The developer fixes it in place”: Initial at most. “Operations, not developers”: Advanced. “No one can; we redeploy”: Optimal.",
        },
        {
          question: "Who looks after security while you build, and when do you talk to them?",
          listenFor:
            "“Any developer with time to spare”: Initial at most. A security team of its own with a fixed place in the work: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Pipeline definition and the log of a recent deployment",
        "Export of access rights to production and deployment environments",
        "Team chart of development, security and operations",
        "Workload definition that forbids changes in place",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["PR.PS-06", "PR.PS-01"],
        sp80053r5: ["SA-3", "SA-8", "SA-10", "SA-15", "CM-3", "CM-5", "CM-14"],
        tenets: [],
        ombM2209: ["app-immutable"],
        dodCapabilities: ["3.2"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [24],
      },
    },
    {
      key: "applications.application-security-testing",
      name: "Application Security Testing",
      capability: null,
      purpose: "How weaknesses in applications are found, before they go live and afterwards.",
      stages: {
        traditional: {
          summary: "Applications are tested for security before they are deployed, mostly by hand.",
        },
        initial: {
          summary:
            "Static and dynamic methods are coming into use for security tests before deployment, along with analysis by experts.",
          criteria: [
            {
              id: "applications.application-security-testing.initial.1",
              name: "Static testing",
              text: "Before deployment, at least some applications are tested for security by static methods, which examine code without running it.",
              step: "Tools examine the code; at Traditional, tests are mostly by hand.",
              covers: "use static and dynamic",
            },
            {
              id: "applications.application-security-testing.initial.2",
              name: "Dynamic testing",
              text: "Before deployment, security testing examines at least some applications while they run (dynamic testing).",
              step: "The running application is tested too, not the code or the design alone.",
              covers: "dynamic (i.e., application is executing) testing methods",
            },
            {
              id: "applications.application-security-testing.initial.3",
              name: "Expert analysis by hand",
              text: "For at least some applications, testing before deployment includes analysis by security experts, by hand, beside what tools find.",
              step: "Experts add to what tools find; at Traditional, tests by hand come without tools.",
              covers: "including manual expert analysis",
            },
          ],
        },
        advanced: {
          summary:
            "Security testing belongs to the way applications are developed and deployed, and dynamic tests recur periodically.",
          criteria: [
            {
              id: "applications.application-security-testing.advanced.1",
              name: "Security testing within development",
              text: "Security testing is a fixed part of how applications are developed and deployed.",
              step: "Tests are built into the process for every application, not added before deployment.",
              covers: "security testing into the application development and deployment",
            },
            {
              id: "applications.application-security-testing.advanced.2",
              name: "Repeated dynamic testing",
              text: "Dynamic testing is repeated at least periodically.",
              step: "Dynamic tests are repeated, not run just once.",
              covers: "periodic dynamic testing methods",
            },
          ],
        },
        optimal: {
          summary:
            "The whole organisation tests for security at every point of software development. Automated tests of deployed applications are routine.",
          criteria: [
            {
              id: "applications.application-security-testing.optimal.1",
              name: "Testing in every phase",
              text: "Across the whole organisation, every phase of the software development lifecycle includes security testing.",
              step: "Each phase has its tests, in every team; at Advanced, one fixed place in the process is enough.",
              covers: "throughout the software development lifecycle across the enterprise",
            },
            {
              id: "applications.application-security-testing.optimal.2",
              name: "Automated tests of deployed applications",
              text: "Automated security tests of deployed applications run as a routine.",
              step: "Tests of what is in production run automatically and as a routine.",
              covers: "routine automated testing of deployed applications",
            },
          ],
        },
      },
      interview: [
        {
          question: "At which step would a weakness stop a release, and what would stop it?",
          listenFor:
            "“A tester, by hand, just before go-live”: Traditional. Results of static and dynamic scans before deployment: Initial. A failing step of the pipeline: Advanced. A check at each phase, in all teams: Optimal.",
        },
        {
          question: "When was this application last tested while it was running, and what set the test off?",
          listenFor:
            "“Once, before go-live”: Initial at most. The calendar: Advanced. Automation that tests the live application as a routine: Optimal.",
        },
      ],
      evidenceExamples: [
        "Reports of a static and a dynamic scan of one release",
        "Findings of an expert who examined the application by hand",
        "Pipeline run that shows its security testing steps",
        "Schedule and results of the tests of live applications",
      ],
      dependsOn: ["applications.secure-application-development-and-deployment-workflow"],
      crosswalk: {
        csf2: ["PR.PS-06", "ID.RA-01", "ID.RA-08", "ID.IM-02"],
        sp80053r5: ["SA-11", "SA-11(1)", "SA-11(8)", "CA-8", "RA-5", "RA-5(11)"],
        tenets: ["T5"],
        ombM2209: ["app-testing", "app-vdp"],
        dodCapabilities: ["3.2", "3.3"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [24],
      },
    },
    {
      key: "applications.visibility-and-analytics",
      name: "Visibility and Analytics Capability",
      capability: "visibility-and-analytics",
      purpose: "Whether the organisation sees in time how healthy and how secure its applications are.",
      stages: {
        traditional: {
          summary:
            "Some performance and security figures of mission-critical applications are watched. Little is brought together or analysed.",
        },
        initial: {
          summary:
            "Monitoring of security and of health profiles (state, health, performance) is being automated. Logs are collected, combined and analysed.",
          criteria: [
            {
              id: "applications.visibility-and-analytics.initial.1",
              name: "Automated health monitoring",
              text: "For at least some applications, monitoring of the health profile (state, health or performance) is automated.",
              step: "Health is monitored automatically; at Traditional, people watch a few figures.",
              covers: "automate application profile",
            },
            {
              id: "applications.visibility-and-analytics.initial.2",
              name: "Automated security monitoring",
              text: "Security monitoring is automated for at least some applications.",
              step: "Security is monitored automatically; at Traditional, people watch a few events.",
              covers: "security monitoring",
            },
            {
              id: "applications.visibility-and-analytics.initial.3",
              name: "Log collection and analysis",
              text: "Logs of at least some applications are collected, aggregated and analysed through automated monitoring.",
              step: "Logs are brought together and analysed; at Traditional, few are.",
              covers: "improved log collection, aggregation, and analytics",
            },
          ],
        },
        advanced: {
          summary:
            "Monitoring of health profiles and of security is automated for most applications. Heuristics show trends in one application and across all, and gaps in visibility are closed over time.",
          criteria: [
            {
              id: "applications.visibility-and-analytics.advanced.1",
              name: "Health monitoring of most applications",
              text: "Monitoring of health profiles (state, health or performance) is automated for at least most applications.",
              step: "Automated health monitoring spreads from some applications to most.",
              covers: "automates profile",
            },
            {
              id: "applications.visibility-and-analytics.advanced.2",
              name: "Trends in single applications",
              text: "Heuristics, or stronger methods, reveal trends within single applications.",
              step: "Analysis finds trends in an application, beyond single events.",
              covers: "heuristics to identify application-specific",
            },
            {
              id: "applications.visibility-and-analytics.advanced.3",
              name: "Organisation-wide trends",
              text: "Trends in applications across the whole organisation are revealed by heuristics or stronger methods.",
              step: "Analysis compares applications and finds what they have in common.",
              covers: "enterprise-wide trends",
            },
            {
              id: "applications.visibility-and-analytics.advanced.4",
              name: "Closing visibility gaps",
              text: "Monitoring processes are refined over time to close gaps in the visibility of applications, or no gap is left.",
              step: "Gaps are looked for and closed; at Initial, they may remain.",
              covers: "refines processes over time to address gaps",
            },
            {
              id: "applications.visibility-and-analytics.advanced.5",
              name: "Security monitoring of most applications",
              text: "For at least most applications, security monitoring is automated.",
              step: "Automated security monitoring spreads from some applications to most.",
              covers: "security monitoring for most applications",
            },
          ],
        },
        optimal: {
          summary:
            "Every application is monitored continuously and dynamically, so that the whole organisation keeps comprehensive visibility.",
          criteria: [
            {
              id: "applications.visibility-and-analytics.optimal.1",
              name: "Continuous application monitoring",
              text: "All applications are monitored continuously, without pauses.",
              step: "No application is left out, and monitoring never pauses.",
              covers: "continuous and dynamic monitoring",
            },
            {
              id: "applications.visibility-and-analytics.optimal.2",
              name: "Dynamic application monitoring",
              text: "Monitoring of all applications is dynamic: it adapts as they change.",
              step: "Monitoring follows changes without being set up again.",
              covers: "dynamic monitoring across all applications",
            },
            {
              id: "applications.visibility-and-analytics.optimal.3",
              name: "Comprehensive application visibility",
              text: "Visibility of applications is comprehensive across the whole organisation: no application escapes it.",
              step: "No blind spot remains; at Advanced, closing them over time is enough.",
              covers: "enterprise-wide comprehensive visibility",
            },
          ],
        },
      },
      interview: [
        {
          question: "How do you learn that an application is unwell or under attack?",
          listenFor:
            "“We look at the important ones now and then”: Traditional. An automatic alert for some applications: Initial; for most: Advanced. A live view of all: Optimal.",
        },
        {
          question: "Which blind spot in your monitoring did you close last, and how did you find it?",
          listenFor: "“We have not looked for any”: Initial at most. A date and a changed process: Advanced or better.",
        },
        {
          question: "A new service went live yesterday. When did monitoring pick it up?",
          listenFor: "“We will add it by hand”: Advanced at most. “At once, automatically”: a sign of Optimal.",
        },
      ],
      evidenceExamples: [
        "List of applications with automated monitoring, and of those without",
        "Dashboard of application health and security events",
        "Trend report over several applications, with the rule that found the trend",
        "Record of a visibility gap and the change that closed it",
      ],
      dependsOn: [],
      crosswalk: {
        csf2: ["DE.CM-09", "DE.AE-03", "PR.PS-04"],
        sp80053r5: ["AU-2", "AU-6", "AU-12", "CA-7", "SI-4"],
        tenets: ["T7"],
        ombM2209: [],
        dodCapabilities: ["3.5", "7.2"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [25],
      },
    },
    {
      key: "applications.automation-and-orchestration",
      name: "Automation and Orchestration Capability",
      capability: "automation-and-orchestration",
      purpose:
        "How an application’s configuration, such as where it runs and who can reach it, keeps pace with change.",
      stages: {
        traditional: {
          summary:
            "Where an application is hosted and who can reach it is set by hand when it is provisioned. After that it is seldom maintained or reviewed.",
        },
        initial: {
          summary:
            "Configurations, location and access included, are modified periodically so that applications meet their security and performance goals.",
          criteria: [
            {
              id: "applications.automation-and-orchestration.initial.1",
              name: "Regular configuration changes",
              text: "Application configurations, hosting location and access included, are modified at least periodically.",
              step: "Configurations are revised at intervals, not set once and left.",
              covers: "periodically modifies application configurations (including location and access)",
            },
            {
              id: "applications.automation-and-orchestration.initial.2",
              name: "Configuration by security goals",
              text: "Changes to application configurations are made to meet relevant security goals.",
              step: "Changes have a security goal; at Traditional, few changes are made at all.",
              covers: "relevant security and performance goals",
            },
            {
              id: "applications.automation-and-orchestration.initial.3",
              name: "Configuration by performance goals",
              text: "Changes to application configurations are made to meet relevant performance goals.",
              step: "Changes have a performance goal; at Traditional, few changes are made at all.",
              covers: "performance goals",
            },
          ],
        },
        advanced: {
          summary: "Configurations adapt automatically when operations or the environment change.",
          criteria: [
            {
              id: "applications.automation-and-orchestration.advanced.1",
              name: "Automatic response to operations",
              text: "Application configurations respond automatically to operational changes, such as a rise in load.",
              step: "Configurations change when operations do, without waiting for the next revision.",
              covers: "automates application configurations to respond to operational",
            },
            {
              id: "applications.automation-and-orchestration.advanced.2",
              name: "Automatic response to environment",
              text: "Application configurations respond automatically to changes in the environment, such as a failing site.",
              step: "Configurations change when the environment does, without a person who moves them.",
              covers: "operational and environmental changes",
            },
          ],
        },
        optimal: {
          summary: "Automation continuously optimises configurations for security and performance.",
          criteria: [
            {
              id: "applications.automation-and-orchestration.optimal.1",
              name: "Continuous security optimisation",
              text: "Automation optimises application configurations for security continuously, not just when something changes.",
              step: "Automation looks for a more secure configuration all the time; at Advanced, it reacts.",
              covers: "continuously optimize for security",
            },
            {
              id: "applications.automation-and-orchestration.optimal.2",
              name: "Continuous performance optimisation",
              text: "Automation optimises application configurations for performance continuously, not just when something changes.",
              step: "Automation looks for a faster configuration all the time; at Advanced, it reacts.",
              covers: "continuously optimize for security and performance",
            },
          ],
        },
      },
      interview: [
        {
          question: "What was the last change to this application’s configuration, and what caused it?",
          listenFor:
            "“Nothing since it was set up”: Traditional. A regular revision for security and performance goals: Initial. Automation that reacted to load: Advanced or better.",
        },
        {
          question: "Could the application run somewhere else tomorrow without anyone moving it?",
          listenFor:
            "“No, that would be a project”: Initial at most. “Yes, if its site fails”: Advanced or better. Settings, place included, are tuned all the time for security and performance: Optimal.",
        },
      ],
      evidenceExamples: [
        "Change history of one application’s configuration, with the goal of each change",
        "Rules that adjust configurations when load or conditions change",
        "Log of automatic adjustments with their effect on security or performance",
      ],
      dependsOn: [
        "applications.secure-application-development-and-deployment-workflow",
        "applications.visibility-and-analytics",
      ],
      crosswalk: {
        csf2: ["PR.PS-01"],
        sp80053r5: ["CM-2(2)", "CM-3", "CM-6", "CM-6(1)"],
        tenets: ["T4"],
        ombM2209: [],
        dodCapabilities: ["3.2", "6.2"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [25],
      },
    },
    {
      key: "applications.governance",
      name: "Governance Capability",
      capability: "governance",
      purpose: "Which rules applications follow from first code to latest patch, and who or what enforces them.",
      stages: {
        traditional: {
          summary:
            "Policies for access, development, deployment, software assets, security tests when something new goes in, patching and dependencies are mostly enforced by hand.",
        },
        initial: {
          summary:
            "Automation enforces part of the policies for development and its infrastructure, deployment, software assets and patching. The same is true of security tests when something new goes in and, as the mission needs, of dependencies.",
          criteria: [
            {
              id: "applications.governance.initial.1",
              name: "Automated development policy",
              text: "Automation enforces at least part of the policy for application development, including who can access development infrastructure.",
              step: "The first development rules are enforced by a system.",
              covers: "application development (including access to development infrastructure)",
            },
            {
              id: "applications.governance.initial.2",
              name: "Automated deployment policy",
              text: "Automation enforces at least part of the policy for application deployment.",
              step: "The first deployment rules are enforced by a system.",
              covers: "deployment",
            },
            {
              id: "applications.governance.initial.3",
              name: "Automated software asset policy",
              text: "Automation enforces at least part of the policy for software asset management.",
              step: "The first rules for software assets are enforced by a system.",
              covers: "software asset management",
            },
            {
              id: "applications.governance.initial.4",
              name: "Automated security evaluation policy",
              text: "Automation enforces at least part of the policy for security testing and evaluation when new technology is introduced.",
              step: "A system enforces part of the tests that new technology goes through.",
              covers: "ST&E at technology insertion",
            },
            {
              id: "applications.governance.initial.5",
              name: "Automated patching policy",
              text: "Automation enforces at least part of the policy for patching.",
              step: "The first patching rules are enforced by a system.",
              covers: "patching",
            },
            {
              id: "applications.governance.initial.6",
              name: "Automated dependency tracking policy",
              text: "Automation enforces at least part of the policy for tracking software dependencies, as the mission needs, for example with a software bill of materials (SBOM).",
              step: "A system tracks at least some dependencies; at Traditional, people keep lists.",
              covers: "tracking software dependencies based upon mission needs",
            },
          ],
        },
        advanced: {
          summary:
            "Across the whole organisation, tiered, tailored policies apply to applications and to all of their development and deployment. Automation supports enforcement where possible.",
          criteria: [
            {
              id: "applications.governance.advanced.1",
              name: "Tiered application policies",
              text: "Policies in force for applications across the whole organisation are tiered: stricter for more critical applications.",
              step: "Rules differ by tier; at Initial, one set of rules for all is enough.",
              covers: "implements tiered",
            },
            {
              id: "applications.governance.advanced.2",
              name: "Policies for the whole lifecycle",
              text: "Tiered, tailored policies govern every aspect of how applications are developed and deployed.",
              step: "No aspect of development and deployment is without its policy.",
              covers: "all aspects of the application development and deployment",
            },
            {
              id: "applications.governance.advanced.3",
              name: "Automated enforcement wherever possible",
              text: "Automation supports the enforcement of application policies wherever possible.",
              step: "Automation goes from part of the enforcement to all that is possible.",
              covers: "leverages automation, where possible, to support enforcement",
            },
            {
              id: "applications.governance.advanced.4",
              name: "Tailored application policies",
              text: "Policies in force across the whole organisation are tailored: they fit the kinds of application that they govern.",
              step: "Rules fit the kind of application; at Initial, one text for all is enough.",
              covers: "tailored policies enterprise-wide for applications",
            },
          ],
        },
        optimal: {
          summary:
            "Policies for developing and deploying applications are fully automated, dynamic updates through the CI/CD pipeline included.",
          criteria: [
            {
              id: "applications.governance.optimal.1",
              name: "Fully automated policies",
              text: "Policies that govern how applications are developed and deployed are fully automated: no step is left to a person.",
              step: "The policy runs without people; at Advanced, automation supports it where possible.",
              covers: "fully automates policies governing applications development and deployment",
            },
            {
              id: "applications.governance.optimal.2",
              name: "Dynamic updates through CI/CD",
              text: "Fully automated policies include dynamic updates, which reach applications by way of the CI/CD pipeline.",
              step: "Policies include updates; at Advanced, updates may be handled separately.",
              covers: "dynamic updates for applications through the CI/CD pipeline",
            },
          ],
        },
      },
      interview: [
        {
          question: "Name one rule for developing applications. What happens when a team breaks it?",
          listenFor:
            "“A reviewer may notice; nothing blocks it”: Traditional. The pipeline blocks it, for some rules: Initial; wherever possible: Advanced; for every rule: Optimal.",
        },
        {
          question: "Does a small internal tool follow the same rules as your most critical application?",
          listenFor:
            "“There is one rulebook for all”: Initial at most. Named tiers, each with rules that fit, used everywhere: Advanced or better.",
        },
        {
          question: "A library turns out to be unsafe. How do you find and update every application that uses it?",
          listenFor:
            "“We ask the developers”: Traditional. An automatic list, such as an SBOM: Initial or better. The pipeline rolls the update out automatically, as the policy says: Optimal.",
        },
      ],
      evidenceExamples: [
        "Policy rules as code, with a build or deployment they blocked",
        "Software bill of materials of one application",
        "List of application tiers and the policies of each",
        "Report of automatically enforced patch deadlines",
      ],
      dependsOn: ["applications.secure-application-development-and-deployment-workflow"],
      crosswalk: {
        csf2: ["GV.PO-01", "GV.PO-02", "ID.AM-02", "PR.PS-02", "PR.PS-06"],
        sp80053r5: ["SA-1", "CM-10", "CA-2", "SI-2", "SR-4"],
        tenets: [],
        ombM2209: [],
        dodCapabilities: ["3.1", "3.3"],
      },
      source: {
        document: "CISA ZTMM v2.0",
        table: "Table 5: Applications and Workloads",
        pages: [25],
      },
    },
  ],
};
