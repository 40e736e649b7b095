import type { Pillar } from "./schema";

/** CISA ZTMM v2.0, section 5.4, in Tenet's own words. */
export const applications: Pillar = {
  key: "applications",
  name: "Applications and Workloads",
  purpose:
    "How applications and services, wherever they run, are built, tested, protected, watched and opened to those who need them.",
  functions: [
    {
      key: "applications.application-access",
      name: "Application Access",
      capability: null,
      purpose: "Who or what may use an application, on what grounds, and until when.",
      stages: {
        traditional: {
          summary: "Mostly, each application decides by itself who gets in, going by attributes that rarely change.",
        },
        initial: {
          summary:
            "Some applications decide on access request by request, with context such as identity or device compliance, and the access expires.",
          criteria: [
            {
              id: "applications.application-access.initial.1",
              text: "At least some applications decide on access with context, such as identity, device compliance or other attributes.",
              covers: "incorporate contextual information",
            },
            {
              id: "applications.application-access.initial.2",
              text: "At least some applications decide on access at each request.",
              covers: "per request",
            },
            {
              id: "applications.application-access.initial.3",
              text: "Access to at least some applications expires.",
              covers: "with expiration",
            },
          ],
        },
        advanced: {
          summary:
            "Access decisions are automated and use a wider context. Expiry is enforced and follows least privilege.",
          criteria: [
            {
              id: "applications.application-access.advanced.1",
              text: "Decisions on application access are made automatically.",
              covers: "automates application access decisions",
            },
            {
              id: "applications.application-access.advanced.2",
              text: "Decisions on application access use a wide range of context, with attributes of several kinds.",
              covers: "expanded contextual information",
            },
            {
              id: "applications.application-access.advanced.3",
              text: "The conditions under which application access expires are enforced.",
              covers: "enforced expiration conditions",
            },
            {
              id: "applications.application-access.advanced.4",
              text: "The conditions under which application access expires follow least privilege.",
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
              text: "Application access is authorised continuously, so that it can change or end during use.",
              covers: "continuously authorizes application access",
            },
            {
              id: "applications.application-access.optimal.2",
              text: "Real-time risk analysis is part of the decision on application access.",
              covers: "incorporating real-time risk analytics",
            },
            {
              id: "applications.application-access.optimal.3",
              text: "Access decisions also weigh factors such as how people behave or how they use the application.",
              covers: "factors such as behavior or usage patterns",
            },
          ],
        },
      },
      interview: [
        {
          question: "Take one application: what does it look at before it lets somebody in?",
          listenFor:
            "“The user list in the application”: Traditional. Identity and device state at each request: Initial. Many signals, weighed by a system: Advanced or better.",
        },
        {
          question: "When does access granted last month end, and what ends it?",
          listenFor:
            "“When somebody removes it”: Traditional. An expiry date set with the grant: Initial. A condition enforced by the system, no wider than the work needs: Advanced or better.",
        },
        {
          question: "Somebody behaves oddly in the middle of a session. What happens to their access?",
          listenFor:
            "“Nothing until the next sign-in”: Advanced at most. Access shrinks or ends within the session because a risk figure rose: Optimal.",
        },
      ],
      evidenceExamples: [
        "Access policy of one application, with the attributes it checks",
        "Log of access decisions with the context used and the expiry",
        "Record of a session that ended because its risk rose",
      ],
      dependsOn: ["identity.risk-assessments", "identity.access-management"],
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
              text: "Threat protections are built into the workflows of at least the mission-critical applications.",
              covers: "threat protections into mission critical application workflows",
            },
            {
              id: "applications.application-threat-protections.initial.2",
              text: "Threat protections in application workflows counter known threats.",
              covers: "applying protections against known threats",
            },
            {
              id: "applications.application-threat-protections.initial.3",
              text: "Threat protections in application workflows counter at least some threats that are specific to an application.",
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
              text: "Every application has threat protections built into its workflows.",
              covers: "threat protections into all application workflows",
            },
            {
              id: "applications.application-threat-protections.advanced.2",
              text: "Across all applications, protections counter at least some application-specific threats.",
              covers: "protecting against some application-specific",
            },
            {
              id: "applications.application-threat-protections.advanced.3",
              text: "Across all applications, protections counter at least some targeted threats.",
              covers: "targeted threats",
            },
          ],
        },
        optimal: {
          summary:
            "Advanced protections sit in every application’s workflows. They show what happens in real time and look into content to stop sophisticated, tailor-made attacks.",
          criteria: [
            {
              id: "applications.application-threat-protections.optimal.1",
              text: "Advanced threat protections are part of every application’s workflows.",
              covers: "advanced threat protections into all application workflows",
            },
            {
              id: "applications.application-threat-protections.optimal.2",
              text: "Threat protections give real-time visibility of threats to applications.",
              covers: "offering real-time visibility",
            },
            {
              id: "applications.application-threat-protections.optimal.3",
              text: "Threat protections that understand content counter sophisticated attacks made for an application.",
              covers: "content-aware protections against sophisticated attacks tailored to applications",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which applications have no threat protection in their own workflow?",
          listenFor:
            "“Nearly all; we have the company firewall”: Traditional. “The less critical ones”: Initial. “None, here is the list”: Advanced or better.",
        },
        {
          question: "What would notice an attack that works on this application and on no other?",
          listenFor:
            "“The virus scanner, perhaps”: Traditional. A named rule for this application: Initial or better. A tool that reads the content of requests: a sign of Optimal.",
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
      dependsOn: [],
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
            "Some applicable mission-critical applications are open to public networks. Authorised users who need them come in through a broker.",
          criteria: [
            {
              id: "applications.accessible-applications.initial.1",
              text: "At least some of the applicable mission-critical applications can be reached over open public networks.",
              covers: "some of their applicable mission critical applications",
            },
            {
              id: "applications.accessible-applications.initial.2",
              text: "Applications on public networks are open to authorised users who need them.",
              covers: "open public networks to authorized users with need",
            },
            {
              id: "applications.accessible-applications.initial.3",
              text: "Connections to applications from public networks run through a broker or through protection at least as strong.",
              covers: "via brokered connections",
            },
          ],
        },
        advanced: {
          summary:
            "Authorised users can work with most applicable mission-critical applications over open public connections, as far as they need to.",
          criteria: [
            {
              id: "applications.accessible-applications.advanced.1",
              text: "At least most of the applicable mission-critical applications are reachable through open public network connections.",
              covers: "most of their applicable mission critical applications available",
            },
            {
              id: "applications.accessible-applications.advanced.2",
              text: "Over public networks, authorised users can use mission-critical applications as they need them.",
              covers: "public network connections to authorized users as needed",
            },
          ],
        },
        optimal: {
          summary:
            "Every applicable application, critical or not, can be reached over open public networks. Users, and devices where appropriate, are authorised as needed.",
          criteria: [
            {
              id: "applications.accessible-applications.optimal.1",
              text: "All applicable applications, mission-critical or not, can be reached over open public networks.",
              covers: "all applicable applications available over open public networks",
            },
            {
              id: "applications.accessible-applications.optimal.2",
              text: "Users and, where appropriate, devices are authorised for access from public networks as they need it.",
              covers: "authorized users and devices, where appropriate, as needed",
            },
          ],
        },
      },
      interview: [
        {
          question: "Which mission-critical applications can you open from a hotel network, without a VPN?",
          listenFor:
            "“None”: Traditional. A few: Initial. Most: Advanced. All applications, the others included: Optimal. National Security Systems do not count.",
        },
        {
          question: "How does a colleague on the road get to an application, and what is checked on the way?",
          listenFor:
            "“The VPN, then they are inside”: Traditional. A broker that checks the user and the need: Initial. User and, where it makes sense, device, for any application: Optimal.",
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
              text: "Development, testing and production environments run on infrastructure provided for them, with automation.",
              covers: "development, testing, and production environments (including automation)",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.initial.2",
              text: "Code is deployed in a formal way through CI/CD pipelines.",
              covers: "formal code deployment mechanisms through CI/CD pipelines",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.initial.3",
              text: "Access controls for the environments and code deployment support least privilege.",
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
              text: "Development, security and operations are the work of distinct teams.",
              covers: "uses distinct and coordinated teams",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.advanced.2",
              text: "Developers, security staff and operators coordinate their work across their teams.",
              covers: "coordinated teams for development, security, and operations",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.advanced.3",
              text: "Developers have no access to production for deploying code.",
              covers: "developer access to production environment for code deployment",
            },
          ],
        },
        optimal: {
          summary:
            "Workloads are immutable where feasible and change by redeployment only. Automated processes deploy code; administrators have no access to deployment environments.",
          criteria: [
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.1",
              text: "Workloads are immutable (never changed in place) wherever this is feasible.",
              covers: "immutable workloads where feasible",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.2",
              text: "A change to an immutable workload takes effect by redeployment and in no other way.",
              covers: "only allowing changes to take effect through redeployment",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.3",
              text: "Administrators have no access to deployment environments.",
              covers: "removes administrator access to deployment environments",
            },
            {
              id: "applications.secure-application-development-and-deployment-workflow.optimal.4",
              text: "Automated processes deploy code in place of administrators.",
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
            "“Someone copied the files”: Traditional. A CI/CD run: Initial. A run that developers cannot bypass: Advanced. Steps with no person in them: Optimal.",
        },
        {
          question: "Production fails at night. Who can log in there, and what can they change?",
          listenFor:
            "“The developer fixes it in place”: Initial at most. “Operations, not developers”: Advanced. “Nobody; we redeploy”: Optimal.",
        },
        {
          question: "Who looks after security while you build, and when do you talk?",
          listenFor:
            "“Whoever has time”: Initial at most. A security team of its own with a fixed place in the work: Advanced or better.",
        },
      ],
      evidenceExamples: [
        "Pipeline definition and the log of a recent deployment",
        "Export of access rights to production and deployment environments",
        "Team chart of development, security and operations",
        "Workload definition that forbids changes in place",
      ],
      dependsOn: ["identity.access-management"],
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
              text: "Security testing uses static methods, which examine code without running it, for at least some applications.",
              covers: "use static and dynamic",
            },
            {
              id: "applications.application-security-testing.initial.2",
              text: "Security testing examines at least some applications while they run (dynamic testing).",
              covers: "dynamic (i.e., application is executing) testing methods",
            },
            {
              id: "applications.application-security-testing.initial.3",
              text: "Experts analyse at least some applications, by hand or with tools, as part of security testing.",
              covers: "including manual expert analysis",
            },
            {
              id: "applications.application-security-testing.initial.4",
              text: "Security testing takes place before an application is deployed.",
              covers: "prior to application deployment",
            },
          ],
        },
        advanced: {
          summary:
            "Security testing belongs to the way applications are developed and deployed, and dynamic tests recur periodically.",
          criteria: [
            {
              id: "applications.application-security-testing.advanced.1",
              text: "Security testing is a fixed part of how applications are developed and deployed.",
              covers: "security testing into the application development and deployment",
            },
            {
              id: "applications.application-security-testing.advanced.2",
              text: "Dynamic testing is repeated at least periodically.",
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
              text: "Across the whole organisation, every phase of the software development lifecycle includes security testing.",
              covers: "throughout the software development lifecycle across the enterprise",
            },
            {
              id: "applications.application-security-testing.optimal.2",
              text: "Automated security tests of deployed applications run as a routine.",
              covers: "routine automated testing of deployed applications",
            },
          ],
        },
      },
      interview: [
        {
          question: "At which step would a weakness stop a release, and what would stop it?",
          listenFor:
            "“A tester, just before go-live”: Traditional. Scan results before deployment: Initial. A failing step of the pipeline: Advanced. A check at each phase, in all teams: Optimal.",
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
            "Monitoring of security and of profiles, such as health or performance, is being automated, so that logs are better collected, combined and analysed.",
          criteria: [
            {
              id: "applications.visibility-and-analytics.initial.1",
              text: "Monitoring of the profile of at least some applications, such as state, health or performance, is automated.",
              covers: "automate application profile",
            },
            {
              id: "applications.visibility-and-analytics.initial.2",
              text: "Security monitoring is automated for at least some applications.",
              covers: "security monitoring",
            },
            {
              id: "applications.visibility-and-analytics.initial.3",
              text: "Automated monitoring improves how application logs are collected, aggregated and analysed.",
              covers: "improved log collection, aggregation, and analytics",
            },
          ],
        },
        advanced: {
          summary:
            "Profile and security monitoring is automated for most applications. Heuristics show trends in one application and across all, and gaps in visibility are closed over time.",
          criteria: [
            {
              id: "applications.visibility-and-analytics.advanced.1",
              text: "Profile and security monitoring is automated for at least most applications.",
              covers: "automates profile and security monitoring for most applications",
            },
            {
              id: "applications.visibility-and-analytics.advanced.2",
              text: "Heuristics, or stronger methods, reveal trends within single applications.",
              covers: "heuristics to identify application-specific",
            },
            {
              id: "applications.visibility-and-analytics.advanced.3",
              text: "Trends across the whole organisation are revealed by heuristics or stronger methods.",
              covers: "enterprise-wide trends",
            },
            {
              id: "applications.visibility-and-analytics.advanced.4",
              text: "Monitoring processes are refined over time to close gaps in the visibility of applications.",
              covers: "refines processes over time to address gaps",
            },
          ],
        },
        optimal: {
          summary:
            "Every application is monitored continuously and dynamically, so that the whole organisation keeps comprehensive visibility.",
          criteria: [
            {
              id: "applications.visibility-and-analytics.optimal.1",
              text: "Monitoring of all applications is continuous.",
              covers: "continuous and dynamic monitoring",
            },
            {
              id: "applications.visibility-and-analytics.optimal.2",
              text: "Monitoring of all applications is dynamic: it adapts as they change.",
              covers: "dynamic monitoring across all applications",
            },
            {
              id: "applications.visibility-and-analytics.optimal.3",
              text: "There is comprehensive visibility of applications across the whole organisation.",
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
          listenFor: "“Somebody will add it”: Advanced at most. “At once, by itself”: a sign of Optimal.",
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
              text: "Application configurations, hosting location and access included, are modified at least periodically.",
              covers: "periodically modifies application configurations (including location and access)",
            },
            {
              id: "applications.automation-and-orchestration.initial.2",
              text: "Changes to application configurations are made to meet relevant security goals.",
              covers: "relevant security and performance goals",
            },
            {
              id: "applications.automation-and-orchestration.initial.3",
              text: "Changes to application configurations are made to meet relevant performance goals.",
              covers: "performance goals",
            },
          ],
        },
        advanced: {
          summary: "Configurations adapt automatically when operations or the environment change.",
          criteria: [
            {
              id: "applications.automation-and-orchestration.advanced.1",
              text: "Application configurations respond automatically to operational changes, such as a rise in load.",
              covers: "automates application configurations to respond to operational",
            },
            {
              id: "applications.automation-and-orchestration.advanced.2",
              text: "Application configurations respond automatically to changes in the environment, such as a failing site.",
              covers: "operational and environmental changes",
            },
          ],
        },
        optimal: {
          summary: "Automation continuously optimises configurations for security and performance.",
          criteria: [
            {
              id: "applications.automation-and-orchestration.optimal.1",
              text: "Automation continuously optimises application configurations for security.",
              covers: "continuously optimize for security",
            },
            {
              id: "applications.automation-and-orchestration.optimal.2",
              text: "Automation continuously optimises application configurations for performance.",
              covers: "continuously optimize for security and performance",
            },
          ],
        },
      },
      interview: [
        {
          question: "What was the last change to this application’s configuration, and what caused it?",
          listenFor:
            "“Nothing since it was set up”: Traditional. A regular revision with a goal in mind: Initial. A system that reacted to load or a failure: Advanced or better.",
        },
        {
          question: "Could the application run somewhere else tomorrow without anybody moving it?",
          listenFor:
            "“No, that would be a project”: Initial at most. “Yes, when conditions call for it”: Advanced. “It always shifts to what is safest and fastest”: Optimal.",
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
            "Policies for access, development, deployment, software assets, security tests of new technology, patching and software dependencies are mostly enforced by hand.",
        },
        initial: {
          summary:
            "Automation takes over part of the enforcement: development and its infrastructure, deployment, software assets, tests of new technology, patching and, as the mission needs, dependencies.",
          criteria: [
            {
              id: "applications.governance.initial.1",
              text: "Automation enforces at least part of the policy for application development, including who can access development infrastructure.",
              covers: "application development (including access to development infrastructure)",
            },
            {
              id: "applications.governance.initial.2",
              text: "Automation enforces at least part of the policy for application deployment.",
              covers: "deployment",
            },
            {
              id: "applications.governance.initial.3",
              text: "Automation enforces at least part of the policy for software asset management.",
              covers: "software asset management",
            },
            {
              id: "applications.governance.initial.4",
              text: "Automation enforces at least part of the policy for security testing and evaluation when new technology is introduced.",
              covers: "ST&E at technology insertion",
            },
            {
              id: "applications.governance.initial.5",
              text: "Automation enforces at least part of the policy for patching.",
              covers: "patching",
            },
            {
              id: "applications.governance.initial.6",
              text: "Automation enforces at least part of the policy for tracking software dependencies, as the mission needs, for example with a software bill of materials (SBOM).",
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
              text: "Policies for applications are tiered and tailored across the whole organisation.",
              covers: "tiered, tailored policies enterprise-wide for applications",
            },
            {
              id: "applications.governance.advanced.2",
              text: "Tiered, tailored policies govern every aspect of how applications are developed and deployed.",
              covers: "all aspects of the application development and deployment",
            },
            {
              id: "applications.governance.advanced.3",
              text: "Automation supports the enforcement of application policies wherever possible.",
              covers: "leverages automation, where possible, to support enforcement",
            },
          ],
        },
        optimal: {
          summary:
            "Policies for developing and deploying applications are fully automated, dynamic updates through the CI/CD pipeline included.",
          criteria: [
            {
              id: "applications.governance.optimal.1",
              text: "Policies that govern how applications are developed and deployed are fully automated.",
              covers: "fully automates policies governing applications development and deployment",
            },
            {
              id: "applications.governance.optimal.2",
              text: "Fully automated policies include dynamic updates, which reach applications by way of the CI/CD pipeline.",
              covers: "dynamic updates for applications through the CI/CD pipeline",
            },
          ],
        },
      },
      interview: [
        {
          question: "Name one rule for developing applications. What happens when somebody breaks it?",
          listenFor:
            "“A reviewer may notice”: Traditional. The pipeline blocks it, for some rules: Initial; wherever possible: Advanced; for every rule: Optimal.",
        },
        {
          question: "Does a small internal tool follow the same rules as your most critical application?",
          listenFor:
            "“There is one rulebook for all”: Initial at most. Named tiers, each with rules that fit, used everywhere: Advanced or better.",
        },
        {
          question: "A library turns out to be unsafe. How do you find and update every application that uses it?",
          listenFor:
            "“We ask the developers”: Traditional. An automatic list, such as an SBOM: Initial or better. The pipeline rolls the update out by itself: Optimal.",
        },
      ],
      evidenceExamples: [
        "Policy rules as code, with a build or deployment they blocked",
        "Software bill of materials of one application",
        "List of application tiers and the policies of each",
        "Report of automatically enforced patch deadlines",
      ],
      dependsOn: [
        "applications.secure-application-development-and-deployment-workflow",
        "applications.application-security-testing",
      ],
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
