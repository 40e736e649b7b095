/** The named shapes of answers and bodies. What the nouns validate with is used as it is; the rest is held to their types. */
import { z } from "zod";
import { ROLES, TOKEN_SCOPES } from "@/lib/access/policy";
import {
  ANSWERS,
  type AssessmentDto,
  type AssessmentListItem,
  createAssessmentSchema,
  type FunctionDto,
  functionDocumentSchema,
  TARGET_STAGES,
} from "@/lib/assessment/schema";
import { auditEventSchema } from "@/lib/audit/schema";
import { programmeSchema } from "@/lib/catalogue/programme/schema";
import { CAPABILITIES, MATURITY_STAGES } from "@/lib/catalogue/schema";
import { challengeFiguresSchema } from "@/lib/challenge/schema";
import {
  checklistCoverageSchema,
  checklistDocumentSchema,
  checklistItemSchema,
  checklistSchema,
} from "@/lib/checklist/schema";
import { pointFiguresSchema } from "@/lib/enforcement/schema";
import { healthSchema } from "@/lib/health/schema";
import { setAsideSchema, VERSION_KINDS, type VersionDto } from "@/lib/history/schema";
import { livePeopleSchema, liveStateSchema } from "@/lib/live/schema";
import { onRampAdviceSchema } from "@/lib/on-ramp/schema";
import { storedSettingsSchema, updateSettingsSchema } from "@/lib/organization/schema";
import type { Page } from "@/lib/paging/rules";
import type { ScoreDto } from "@/lib/result/schema";
import { rollOutFiguresSchema } from "@/lib/roll-out/schema";
import { foundSchema } from "@/lib/search/schema";
import { taskFiguresSchema } from "@/lib/task/schema";
import { teamFiguresSchema } from "@/lib/team/schema";
import { createUnitSchema, unitSchema, updateUnitSchema } from "@/lib/unit/schema";
import { PROBLEMS } from "../problem";
import { businessCase, technologyOverview } from "./business-shapes";
import { consistency, coverageMatrix } from "./control-shapes";
import { derivation, organizationDerivation } from "./derivation-shapes";
import { driver, driverList, tenetList } from "./driver-shapes";
import { entryChanges, entryToCreate, personList, registerEntry, registerList } from "./register-shapes";

const time = z.iso.datetime().describe("ISO 8601, UTC");
const criteriaCounts = {
  answered: z.int().min(0).describe("Criteria answered met, partly or not met"),
  applicable: z.int().min(0).describe("Criteria not marked not applicable"),
};

const state = z.enum(["draft", "submitted", "approved"]);
const assessmentHead = {
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  period: z.string().describe("A quarter, 2026-Q4"),
  state,
  createdAt: time,
};

const assessmentListItem = z.object({
  ...assessmentHead,
  ...criteriaCounts,
}) satisfies z.ZodType<AssessmentListItem>;

const pillarProgress = z.object({ key: z.string(), name: z.string(), ...criteriaCounts });

export const assessment = z.object({
  ...assessmentHead,
  modelVersion: z.string(),
  createdBy: z.string(),
  pillars: z.array(pillarProgress).describe("Progress, in the order of the model"),
}) satisfies z.ZodType<AssessmentDto>;

export const functionAnswers = z.object({
  key: z.string(),
  answers: z.record(z.string(), z.enum(ANSWERS)).describe("By criterion id; an absent criterion is unanswered"),
  notApplicable: z.boolean(),
  justification: z.string(),
  note: z.string(),
  target: z.object({ stage: z.enum(TARGET_STAGES), date: z.iso.date() }).nullable(),
  inheritedFrom: z.null(),
  carriedForward: z
    .boolean()
    .describe("Begun with an earlier quarter's answers, and neither confirmed nor changed since: it is not settled"),
  version: z.int().min(0).describe("0: nothing was stored yet. The ETag is this number in quotation marks"),
  updatedAt: time.nullable(),
  updatedBy: z.string().nullable(),
}) satisfies z.ZodType<FunctionDto>;

export const functionVersion = z.object({
  id: z.string(),
  kind: z
    .enum(VERSION_KINDS)
    .describe("saved; set_aside: kept in the history alone; carried_forward: what the assessment began with"),
  version: z.int().min(1).nullable().describe("null: set aside, never what was stored"),
  at: time,
  by: z.string().nullable(),
  document: functionAnswers.pick({
    answers: true,
    notApplicable: true,
    justification: true,
    note: true,
    target: true,
  }),
  changed: z
    .array(z.string())
    .describe("Fields that differ from what was stored before: answers.{criterion id}, note, target, ..."),
}) satisfies z.ZodType<Omit<VersionDto, "changed">>;

const stageNumber = z
  .literal([1, 2, 3, 4])
  .nullable()
  .describe("1 Traditional, 2 Initial, 3 Advanced, 4 Optimal; null: nothing applicable");
const figure = z.number().min(1).max(4).nullable();
const figures = {
  score: figure.describe("Claimed: unanswered counts as not met. Full precision"),
  possible: figure.describe("With every unanswered criterion met"),
  proven: figure.describe("Only what current evidence supports"),
};
const keys = z.array(z.string());
const level = {
  ...figures,
  average: stageNumber,
  floor: stageNumber,
  heldBackBy: keys.describe("Functions at the floor stage, in the order of the model"),
  ...criteriaCounts,
  settled: z.int().min(0).describe("Functions that no open criterion can change any more, of functionCount"),
  functionCount: z.int().min(0).describe("Functions that are not left out"),
};
const functionResult = z.object({
  key: z.string(),
  ...figures,
  stage: stageNumber,
  ...criteriaCounts,
  settled: z.boolean().describe("No open criterion can change its score any more"),
  gap: z.number().min(0).nullable().describe("Target stage minus score; null without a target"),
  toClose: keys.describe("Criteria up to the target that are open, lowest stage first"),
});

export const scoreResult = z.object({
  overall: z.object(level),
  pillars: z.array(z.object({ key: z.string(), ...level, functions: z.array(functionResult) })),
  capabilities: z.record(z.string(), z.object(figures)),
  method: z.string().describe("Version of the scoring rules"),
  modelVersion: z.string(),
  asOf: time.describe("The instant at which evidence was judged: now, for a draft"),
}) satisfies z.ZodType<ScoreDto>;

const stage = z.object({
  summary: z.string(),
  criteria: z.array(z.object({ id: z.string(), text: z.string() })),
});
const catalogueFunction = z.object({
  key: z.string(),
  name: z.string(),
  capability: z.enum(CAPABILITIES).nullable().describe("Its cross-cutting capability"),
  purpose: z.string(),
  stages: z.object({
    traditional: z.object({ summary: z.string() }),
    ...(Object.fromEntries(MATURITY_STAGES.map((key) => [key, stage])) as Record<
      (typeof MATURITY_STAGES)[number],
      typeof stage
    >),
  }),
  interview: z.array(z.object({ question: z.string(), listenFor: z.string() })),
  evidenceExamples: z.array(z.string()),
  dependsOn: keys,
  crosswalk: z
    .object({
      unofficial: z.literal(true),
      csf2: keys,
      sp80053r5: keys,
      tenets: keys,
      ombM2209: keys,
      dodCapabilities: keys,
    })
    .describe("Tenet's own mapping; CISA publishes none"),
  source: z.object({ document: z.string(), table: z.string(), pages: z.array(z.int()) }),
});

export const catalogue = z.object({
  ...programmeSchema.shape,
  ztmm: z.object({
    version: z.string(),
    pillars: z.array(
      z.object({ key: z.string(), name: z.string(), purpose: z.string(), functions: z.array(catalogueFunction) }),
    ),
  }),
});

export const me = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string() }).describe("Of a token: who made it"),
  organizations: z.array(z.object({ slug: z.string(), name: z.string(), role: z.enum(ROLES) })),
  token: z
    .object({ id: z.string(), scopes: z.array(z.enum(TOKEN_SCOPES)) })
    .nullable()
    .describe("The token that asks, null for somebody signed in"),
});

export const problem = z.object({
  type: z.string().describe("Address of the explanation, relative to the server"),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("What happened, what is safe, what to do"),
  code: z.enum(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]),
  instance: z.string().optional().describe("Of a fault: the id under which the server logged it"),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .describe("At most 100 fields"),
  current: z.unknown().optional().describe("With 412: what is stored, to merge with"),
});

const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe("Give it as cursor for the next page; null on the last"),
  }) satisfies z.ZodType<Page<z.output<T>>>;

export const unitPage = pageOf(unitSchema);
export const assessmentPage = pageOf(assessmentListItem);
export const versionPage = pageOf(functionVersion);
export const auditPage = pageOf(auditEventSchema);
export const registerPage = pageOf(registerEntry);
export const openApiDocument = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });

/** Components of the document: what answers hold, as they leave the server. */
export const ANSWER_SCHEMAS = {
  Health: healthSchema,
  Me: me,
  Catalogue: catalogue,
  OpenApi: openApiDocument,
  Unit: unitSchema,
  UnitPage: unitPage,
  Checklist: checklistSchema,
  ChecklistCoverage: checklistCoverageSchema,
  ChecklistItem: checklistItemSchema,
  AssessmentListItem: assessmentListItem,
  AssessmentPage: assessmentPage,
  Assessment: assessment,
  FunctionAnswers: functionAnswers,
  FunctionVersion: functionVersion,
  VersionPage: versionPage,
  Score: scoreResult,
  TenetList: tenetList,
  DriverList: driverList,
  Driver: driver,
  Derivation: derivation,
  RollOutFigures: rollOutFiguresSchema,
  TeamFigures: teamFiguresSchema,
  OnRampAdvice: onRampAdviceSchema,
  TaskFigures: taskFiguresSchema,
  ChallengeFigures: challengeFiguresSchema,
  PointFigures: pointFiguresSchema,
  OrganizationDerivation: organizationDerivation,
  RegisterList: registerList,
  RegisterEntry: registerEntry,
  RegisterPage: registerPage,
  PersonList: personList,
  Found: foundSchema,
  ControlCoverage: coverageMatrix,
  ControlConsistency: consistency,
  LiveState: liveStateSchema,
  LivePeople: livePeopleSchema,
  Settings: storedSettingsSchema,
  BusinessCase: businessCase,
  TechnologyOverview: technologyOverview,
  AuditEvent: auditEventSchema,
  AuditPage: auditPage,
  Problem: problem,
} satisfies Record<string, z.ZodType>;

/** Components of the document: what bodies hold, as they may be sent. */
export const BODY_SCHEMAS = {
  UnitToCreate: createUnitSchema,
  UnitChanges: updateUnitSchema,
  ChecklistDocument: checklistDocumentSchema,
  AssessmentToCreate: createAssessmentSchema,
  RegisterEntryToCreate: entryToCreate,
  RegisterEntryChanges: entryChanges,
  FunctionDocument: functionDocumentSchema,
  DocumentToSetAside: setAsideSchema,
  SettingsChanges: updateSettingsSchema,
} satisfies Record<string, z.ZodType>;

/** The name of a component. */
export function shapeName(schema: z.ZodType): string {
  const found = Object.entries({ ...ANSWER_SCHEMAS, ...BODY_SCHEMAS }).find(([, named]) => named === schema);
  if (!found) throw new Error("A schema of the contract has no name in contract/schemas.ts");
  return found[0];
}
