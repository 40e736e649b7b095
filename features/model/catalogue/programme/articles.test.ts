/** The three articles as a table of contents: every list of theirs, entry by entry, so that none gets lost. */
import { describe, expect, it } from "vitest";
import { programme } from "./model";
import { currentNames } from "./product-names.test-support";
import { PILLARS } from "./schema";

const keysOf = (list: readonly { key: string }[]) => list.map(({ key }) => key);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id.split(".").at(-1));

/** What is told of a kind after a section of an article, by key without the kind. */
const told = (kind: string, document: string, section?: string) =>
  programme.insights
    .filter((entry) => entry.kind === kind && entry.source.document === document)
    .filter((entry) => section === undefined || entry.source.section === section)
    .map(({ key }) => key.slice(kind.length + 1));

const controlCounts = (pillar: string) =>
  (["foundational", "advanced"] as const).map(
    (level) => programme.controls.filter((control) => control.pillar === pillar && control.level === level).length,
  );

const challengesFrom = (document: string) =>
  keysOf(programme.challenges.filter(({ source }) => source.document === document));

describe("“What is zero trust architecture?”", () => {
  it("why now: a boundary that has dissolved, and federal mandates", () => {
    expect(told("pressure", "architecture")).toEqual(["vanished-boundary", "federal-mandates"]);
  });

  it("core principles: three", () => {
    expect(keysOf(programme.principles)).toEqual(["verify-explicitly", "least-privilege", "assume-breach"]);
    expect(programme.principles.map(({ practices }) => practices.length)).toEqual([4, 3, 4]);
  });

  it("verify explicitly: four signals", () => {
    expect(keysOf(programme.accessFlow.signals)).toEqual(["identity", "device", "location", "behaviour"]);
  });

  it("pillars: how to begin each, the article's three and two of Tenet's own", () => {
    expect(told("begin", "architecture")).toEqual(["identity", "devices", "networks"]);
    expect(told("begin", "tenet")).toEqual(["applications", "data"]);
  });

  it.each([
    ["identity", [4, 3]],
    ["devices", [6, 7]],
    ["networks", [6, 6]],
    ["applications", [4, 4]],
    ["data", [4, 5]],
  ])("pillars: foundational and advanced controls of %s", (pillar, counts) => {
    expect(controlCounts(pillar)).toEqual(counts);
  });

  it("why perimeters fail: four ways", () => {
    expect(told("perimeter", "architecture")).toEqual([
      "lateral-movement",
      "remote-work",
      "multi-cloud",
      "legacy-environments",
    ]);
  });

  it.each([
    ["Enhanced security posture", ["posture.detection", "posture.containment"]],
    ["Operational efficiency gains", ["efficiency.single-sign-on", "efficiency.policy-engines"]],
    ["Cost optimization and ROI", ["cost.retired-systems", "cost.consolidation"]],
    [
      "Compliance and business agility",
      [
        "compliance.automatic-checks",
        "compliance.logs",
        "agility.multi-cloud",
        "agility.acquisitions",
        "agility.adaptability",
      ],
    ],
    ["Zero trust architecture in cloud-native environments", ["cloud-native-fit"]],
  ])("benefits: %s", (section, benefits) => {
    expect(told("benefit", "architecture", section)).toEqual(benefits);
  });

  it("benefits: five KPIs", () => {
    expect(keysOf(programme.kpis)).toEqual([
      "jit-access",
      "mtls-workloads",
      "privilege-rightsizing-time",
      "lateral-movement-containment-time",
      "least-privilege-data-stores",
    ]);
  });

  it("benefits: four published figures", () => {
    expect(programme.publishedFigures.map(({ value }) => value)).toEqual([4_880_000, 92, 6, 7_000_000]);
  });

  it("challenges: legacy, funding with expertise, culture; and what comes first among legacy systems", () => {
    expect(challengesFrom("architecture")).toEqual(["legacy-modernisation", "funding-and-expertise", "culture"]);
    expect(told("prioritise", "architecture")).toEqual(["actual-exposure"]);
  });

  it.each([
    ["containers", ["admission", "service-mesh", "network-policies", "rbac", "mesh-telemetry"]],
    ["microservices", ["encrypted-connections", "api-gateways", "mutual-verification", "tracing"]],
    ["serverless", ["least-function", "runtime-protection", "event-sources", "short-lived-identity", "every-start"]],
    ["multi-cloud", ["one-policy", "hybrid", "same-practices", "native-means"]],
  ])("cloud-native environments: %s", (key, items) => {
    expect(idsOf(programme.cloudGuidance.find((list) => list.key === key)?.items ?? [])).toEqual(items);
  });

  it("cloud-native environments: four kinds", () => {
    expect(programme.cloudGuidance).toHaveLength(4);
  });
});

describe("“Zero Trust Security: Checklist to Implement, Tools to Use, and Key Challenges”", () => {
  it("why implement it: four pressures, the common model, the usual causes, the long term", () => {
    expect(told("pressure", "checklist")).toEqual([
      "identity-attacks",
      "cloud-adoption",
      "regulators-and-board",
      "third-party-access",
    ]);
    expect(told("benefit", "checklist")).toEqual(["common-operating-model"]);
    expect(told("prioritise", "checklist")).toEqual(["usual-causes"]);
    expect(told("tip", "checklist", "Why implement zero trust security?")).toEqual(["long-term-ownership"]);
    expect(told("tip", "checklist", "An actionable zero trust security checklist")).toEqual(["foundational-first"]);
  });

  it("how a programme is run: no cutover, phases that serve the business, and what comes before automation", () => {
    expect(told("tip", "checklist", "How do you implement zero trust security in practice?")).toEqual([
      "no-big-bang",
      "phases-for-the-business",
    ]);
    expect(told("tip", "checklist", "What challenges come with implementing zero trust security?")).toEqual([
      "data-and-governance-first",
    ]);
  });

  it("how to implement it: five steps, each with its measures of success", () => {
    expect(programme.steps.map(({ key, measures }) => [key, measures.length])).toEqual([
      ["form-the-team", 3],
      ["choose-the-on-ramp", 2],
      ["strengthen-users-devices-applications", 3],
      ["enhance-network-and-infrastructure", 3],
      ["monitor-and-refine", 3],
    ]);
  });

  it("step 1: a team of six", () => {
    expect(keysOf(programme.team)).toEqual([
      "security-architecture",
      "identity-and-access-management",
      "cloud",
      "network",
      "it-operations",
      "application-teams",
    ]);
  });

  it("step 2: three on-ramps", () => {
    expect(keysOf(programme.onRamps)).toEqual(["identity", "network", "data"]);
  });

  it("challenges: four", () => {
    expect(challengesFrom("checklist")).toEqual([
      "data-quality-and-integration",
      "over-automation",
      "soc-skills-and-change-fatigue",
      "ai-risks",
    ]);
  });

  it("the checklist: six domains of three foundational and two advanced items", () => {
    expect(programme.checklist.domains.map(({ name }) => name)).toEqual([
      "Identity and access management",
      "Device and endpoint security",
      "Network security",
      "Application and data security",
      "Threat detection and response",
      "Governance and compliance",
    ]);
    for (const { name, items } of programme.checklist.domains)
      expect(
        items.map(({ level }) => level),
        name,
      ).toEqual(["foundational", "foundational", "foundational", "advanced", "advanced"]);
  });

  it("technologies: eight categories", () => {
    expect(keysOf(programme.technologies)).toEqual([
      "iam",
      "pam",
      "ztna-sase",
      "cnapp",
      "ndr",
      "data-security-dlp",
      "siem-soar",
      "policy-points",
    ]);
  });
});

describe("“Zero trust in the cloud”", () => {
  it("what it is: a strategy, not a product", () => {
    expect(told("tip", "cloud", "What is zero trust security?")).toEqual(["strategy-not-product"]);
  });

  it("against traditional security: trust for a session, four things it misses, and the single shell", () => {
    expect(told("perimeter", "cloud")).toEqual([
      "session-long-trust",
      "people-outside",
      "unmanaged-iot",
      "short-lived-workloads",
      "insiders",
      "single-shell",
    ]);
  });

  it("why it matters for the cloud: the poll, the surfaces that tools miss, and three reasons", () => {
    expect(told("pressure", "cloud")).toEqual([
      "workforce-and-cloud-data",
      "unseen-surfaces",
      "east-west-traffic",
      "shared-responsibility-gaps",
      "new-attack-paths",
    ]);
  });

  it("five pillars: the native services of three providers, under their current names", () => {
    const table = PILLARS.map((pillar) => [
      pillar,
      ...programme.cloudServices.filter((cell) => cell.pillar === pillar).map(({ services }) => services.join(", ")),
    ]);
    const article = [
      ["identity", "IAM Identity Center, IAM", "Microsoft Entra ID, Azure RBAC", "Cloud Identity, Cloud IAM"],
      [
        "devices",
        "WorkSpaces, AppStream 2.0",
        "Microsoft Intune, Endpoint Manager",
        "Endpoint Verification, Chrome Enterprise",
      ],
      ["networks", "Security Groups, Network Firewall", "NSGs, Azure Firewall", "VPC firewall rules, Cloud Armor"],
      [
        "applications",
        "ECS with IAM roles, EKS with IAM roles",
        "AKS with managed identities",
        "GKE with Workload Identity",
      ],
      ["data", "KMS, Macie", "Key Vault, Purview", "Cloud KMS, DLP API"],
    ];
    expect(table).toEqual(article.map(([pillar, ...cells]) => [pillar, ...cells.map(currentNames)]));
    expect(programme.cloudServices.map(({ provider }) => provider)).toEqual(
      PILLARS.flatMap(() => ["aws", "azure", "gcp"]),
    );
  });

  it("five pillars: a practice for each, with an example", () => {
    expect(programme.cloudPractices.map(({ pillar, example }) => [pillar, example])).toEqual([
      ["identity", "AWS IAM Identity Center"],
      ["devices", "Google Endpoint Verification"],
      ["networks", "AWS Security Groups"],
      ["applications", "SPIFFE/SPIRE"],
      ["data", "AWS KMS"],
    ]);
  });

  it("how it works: five components, and seven steps from request to grant or denial", () => {
    const { components, steps } = programme.accessFlow;
    expect(keysOf(components)).toEqual([
      "subject",
      "policy-enforcement-point",
      "policy-administrator",
      "policy-engine",
      "resource",
    ]);
    const place = (key: string) => keysOf(components).indexOf(key);
    expect(steps.map(({ from, to }) => [place(from), place(to)])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 2],
      [2, 1],
      [1, 4],
      [1, 0],
    ]);
  });

  it("what to know: three principles for the cloud, and what they say of priorities", () => {
    expect(keysOf(programme.cloudPrinciples)).toEqual(["identity-and-access", "segmentation", "continuous-monitoring"]);
    expect(told("prioritise", "cloud")).toEqual(["attack-paths", "critical-applications", "findings-to-owners"]);
  });

  it("stages: three, with two, three and five tips", () => {
    expect(programme.rolloutStages.map(({ key, tips }) => [key, ...idsOf(tips)])).toEqual([
      ["assess-and-plan", "gap-analysis", "agentless-discovery"],
      ["roll-out-gradually", "high-risk-first", "monitoring-only", "refine"],
      [
        "scale-across-platforms",
        "standard-policies",
        "unified-policy-engine",
        "federated-identity",
        "central-logs",
        "vendor-neutral",
      ],
    ]);
    expect(told("tip", "cloud", "3. Scaling across cloud platforms")).toEqual([
      "policy-as-code",
      "unified-policy",
      "log-aggregation",
      "vendor-neutrality",
    ]);
  });

  it("expert tips: five challenges with their answers", () => {
    expect(challengesFrom("cloud")).toEqual([
      "visibility-gaps",
      "legacy-integration",
      "performance-and-user-experience",
      "specialised-skills",
      "upkeep",
    ]);
  });

  it("expert tips: three final ones", () => {
    expect(told("tip", "cloud", "What are some expert tips to simplify zero trust adoption?")).toEqual([
      "consistent-policies",
      "one-management-platform",
      "audit-configurations",
    ]);
  });
});

it("beside the articles: what Tenet adds of its own, and nothing else", () => {
  expect(told("tip", "tenet")).toEqual(["shared-responsibility"]);
  expect(told("prioritise", "tenet")).toEqual(["due-by-severity"]);
  expect(programme.insights).toHaveLength(59);
});
