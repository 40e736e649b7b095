/** The pages that the bench measures, as the owner of an organisation sees them. */

import { challengeRegister } from "@/features/programme/challenge/register";
import { taskRegister } from "@/features/programme/task/register";
import { technologyRegister } from "@/features/programme/technology/register";
import {
  assessPath,
  auditPath,
  checklistPath,
  consistencyPath,
  controlsPath,
  coveragePath,
  derivationPath,
  driverPath,
  driversPath,
  invitePath,
  newEntryPath,
  organizationDerivationPath,
  overviewPath,
  peoplePath,
  programmePath,
  questionPath,
  registerPath,
  resultPath,
  unitChecklistPath,
  unitsPath,
  workPath,
} from "@/lib/base/addresses";
import type { BuiltOrganization } from "./pages-data";

export type BenchPage = Readonly<{ name: string; path: string }>;

/** Nothing is there: of all dynamic pages the one with least on it, and nobody is asked for. */
export const EMPTY_PAGE = "/there-is-nothing-here";

/** A screen that is one sentence to an admin: the frame, and who asks. */
export const framePath = ({ slug }: BuiltOrganization): string => workPath(slug);

export const pagesOf = ({ slug, unitId, assessmentId }: BuiltOrganization): BenchPage[] => [
  { name: "Overview", path: overviewPath(slug) },
  { name: "Assess", path: assessPath(slug) },
  { name: "Checklist, all units", path: checklistPath(slug) },
  { name: "Checklist, one unit", path: unitChecklistPath(slug, unitId) },
  { name: "Checklist, overdue", path: checklistPath(slug, { overdue: true }) },
  { name: "Controls", path: controlsPath(slug) },
  { name: "Controls, coverage", path: coveragePath(slug) },
  { name: "Controls, consistency", path: consistencyPath(slug) },
  { name: "Programme", path: programmePath(slug) },
  { name: "Challenges", path: registerPath(slug, challengeRegister.key) },
  { name: "A new challenge", path: newEntryPath(slug, challengeRegister.key) },
  { name: "Technologies", path: registerPath(slug, technologyRegister.key) },
  { name: "Tasks", path: registerPath(slug, taskRegister.key) },
  { name: "Units", path: unitsPath(slug) },
  { name: "My work", path: workPath(slug) },
  { name: "Questionnaire", path: questionPath(slug, assessmentId, "identity.authentication") },
  { name: "Result", path: resultPath(slug, assessmentId) },
  { name: "Derivation", path: derivationPath(slug, assessmentId, "overall") },
  { name: "Organisation's derivation", path: organizationDerivationPath(slug) },
  { name: "Drivers", path: driversPath(slug) },
  { name: "Driver DoD", path: driverPath(slug, "dod") },
  { name: "Driver OMB", path: driverPath(slug, "omb-m-22-09") },
  { name: "Why and how", path: programmePath(slug, "why") },
  { name: "Principles", path: programmePath(slug, "principles") },
  { name: "Audit log", path: auditPath(slug) },
  { name: "People", path: peoplePath(slug) },
  { name: "Invite somebody", path: invitePath(slug) },
];
