/** The sample organisation: an invented department, its units and its accounts. Nobody and nothing in it is real. */

import type { UnitDto } from "@/features/organization/unit/schema";
import type { Role } from "@/lib/access/policy";

export const SAMPLE = { slug: "sample", name: "Sample Department", password: "tenet-demo-only" } as const;

/** Periods of the sample: eight whole quarters and the current one, numbered from 0. */
export const QUARTERS = 9;
export const CURRENT = QUARTERS - 1;

export type PillarKey = "identity" | "devices" | "networks" | "applications" | "data";

/** How far the current quarter's assessment is: whole, not there yet, or so many functions per pillar. */
type CurrentState = "complete" | "missing" | Partial<Record<PillarKey, number>>;

export type SampleUnit = Pick<UnitDto, "name" | "kind" | "criticality" | "impactLevel" | "highValueAsset"> & {
  /** The name of the unit above; null for the department itself. */
  parent: string | null;
  /** The first quarter with an assessment. */
  from: number;
  /** Where its functions begin, in stages above (or below) the average of the pillar. */
  start: number;
  /** How fast it moves: 1 is the average. */
  pace: number;
  /** Share of its functions that have a target. */
  targets: number;
  current: CurrentState;
};

const department = "Sample Department";
const usual = { from: 0, start: 0, pace: 1, targets: 0.88, highValueAsset: false } as const;

/** Parents stand before their children. */
export const UNITS: readonly SampleUnit[] = [
  {
    ...usual,
    name: department,
    kind: "organisation",
    parent: null,
    criticality: 3,
    impactLevel: "moderate",
    current: { identity: 7, devices: 4 },
  },
  {
    ...usual,
    name: "Head office",
    kind: "component",
    parent: department,
    criticality: 3,
    impactLevel: "moderate",
    start: 0.1,
    pace: 1.1,
    current: "complete",
  },
  {
    ...usual,
    name: "Field services",
    kind: "component",
    parent: department,
    criticality: 2,
    impactLevel: "moderate",
    start: -0.1,
    pace: 0.8,
    current: {},
  },
  {
    ...usual,
    name: "Payments",
    kind: "system",
    parent: department,
    criticality: 5,
    impactLevel: "high",
    highValueAsset: true,
    start: 0.3,
    pace: 1.4,
    targets: 1,
    current: { identity: 7, devices: 3, applications: 8, data: 4 },
  },
  {
    ...usual,
    name: "Citizen portal",
    kind: "system",
    parent: department,
    criticality: 5,
    impactLevel: "high",
    highValueAsset: true,
    start: 0.15,
    pace: 1.2,
    targets: 0.95,
    current: "complete",
  },
  {
    ...usual,
    name: "HR system",
    kind: "system",
    parent: "Head office",
    criticality: 3,
    impactLevel: "moderate",
    current: { identity: 7, devices: 7, networks: 2 },
  },
  {
    ...usual,
    name: "Data platform",
    kind: "system",
    parent: "Head office",
    criticality: 4,
    impactLevel: "moderate",
    start: 0.05,
    pace: 1.1,
    current: { identity: 4, networks: 7, data: 8 },
  },
  {
    ...usual,
    name: "Identity services",
    kind: "system",
    parent: "Head office",
    criticality: 4,
    impactLevel: "high",
    start: 0.25,
    pace: 1.25,
    current: { identity: 7, networks: 4, applications: 3 },
  },
  {
    ...usual,
    name: "Legacy grants",
    kind: "system",
    parent: "Head office",
    criticality: 2,
    impactLevel: "low",
    start: -0.6,
    pace: 0.08,
    targets: 0,
    current: "missing",
  },
  {
    ...usual,
    name: "Case management",
    kind: "system",
    parent: "Field services",
    criticality: 4,
    impactLevel: "moderate",
    current: { identity: 5, applications: 4 },
  },
  {
    ...usual,
    name: "Mobile workforce",
    kind: "system",
    parent: "Field services",
    criticality: 3,
    impactLevel: "moderate",
    from: 2,
    start: 0.1,
    pace: 0.9,
    current: { identity: 7, devices: 7, networks: 4 },
  },
  {
    ...usual,
    name: "Partner exchange",
    kind: "system",
    parent: "Field services",
    criticality: 2,
    impactLevel: "low",
    from: CURRENT,
    start: -0.05,
    pace: 0.9,
    targets: 0.7,
    current: { identity: 6, devices: 2 },
  },
];

/** What an assessor or reviewer is responsible for: a unit by name and, of it, one pillar or all (null). */
type SampleScope = { unit: string; pillar: PillarKey | null };
type SamplePerson = { email: string; name: string; role: Role; scopes: readonly SampleScope[] };

const person = (role: Role, name: string, scopes: readonly SampleScope[] = []): SamplePerson => ({
  email: `${role}@example.org`,
  name: `Sample ${name}`,
  role,
  scopes,
});

/** One account per role; the sign-in page of the demo offers each. */
export const PEOPLE: readonly SamplePerson[] = [
  person("owner", "Owner"),
  person("admin", "Admin"),
  person("lead", "Lead"),
  person("reviewer", "Reviewer", [
    { unit: "Payments", pillar: null },
    { unit: "Citizen portal", pillar: null },
  ]),
  person("assessor", "Assessor", [
    { unit: "Payments", pillar: "identity" },
    { unit: "Payments", pillar: "devices" },
    { unit: "HR system", pillar: null },
  ]),
  person("executive", "Executive"),
  person("auditor", "Auditor"),
];

/** Functions and criteria that do not apply to a unit, by unit name and then by function key or criterion id. */
export const NOT_APPLICABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Head office": {
    "applications.secure-application-development-and-deployment-workflow":
      "Head office develops nothing itself. The systems it uses are assessed as units of their own.",
  },
  "HR system": {
    "devices.governance.initial.2": "HR has no cameras, sensors or other special devices.",
  },
  "Data platform": {
    "applications.accessible-applications":
      "The platform is internal on purpose: nobody is meant to reach it from a public network.",
  },
  "Identity services": {
    "devices.visibility-and-analytics.advanced.2":
      "The service runs on virtual servers only; laptops and phones belong to other units.",
  },
  "Legacy grants": {
    "applications.secure-application-development-and-deployment-workflow":
      "A bought product without support. Nothing is developed or deployed any more until it is switched off.",
  },
  "Mobile workforce": {
    "data.data-availability.advanced.2":
      "There is no historical data: by policy, the service deletes everything after 30 days.",
  },
  "Partner exchange": {
    "devices.resource-access": "Partners connect machine to machine; no device of ours or of a person is involved.",
  },
};
