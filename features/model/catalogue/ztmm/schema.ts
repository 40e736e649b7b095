/**
 * Shapes of the published models that Tenet ships as data. Every text is Tenet's own wording; ids, tables and pages
 * are facts of the cited source.
 */
import { z } from "zod";

/** The three stages that carry criteria, in order. Traditional (stage 1) is where everybody starts. */
export const MATURITY_STAGES = ["initial", "advanced", "optimal"] as const;
/** All four stages of CISA ZTMM v2.0, in order; the stage number is index + 1. */
export const STAGES = ["traditional", ...MATURITY_STAGES] as const;

export const CAPABILITIES = ["visibility-and-analytics", "automation-and-orchestration", "governance"] as const;

const sentence = z.string().min(12).max(400);

const criterion = z.strictObject({
  /** `{function key}.{stage}.{n}`, n rising from 1. An id keeps its meaning for good: the number of a retired criterion stays empty. */
  id: z.string().regex(/^[a-z]+\.[a-z-]+\.(initial|advanced|optimal)\.[1-9]$/),
  /** What the criterion asks for, in two to five words: its name in lists, links and files. */
  name: z.string().min(4).max(50),
  /** One checkable statement that stays true as the function matures further (a floor). */
  text: z.string().min(12).max(220),
  /** What is new here for a unit that meets the whole stage below: why that unit can still answer "not met". */
  step: z.string().min(8).max(160),
  /** The phrase of CISA's stage text that this criterion stands for: at most eight words, kept out of the screens. */
  covers: z.string().refine((s) => s.trim().split(/\s+/).length <= 8, "at most eight words"),
});

const stage = z.strictObject({ summary: sentence, criteria: z.array(criterion).min(1).max(6) });

const functionSchema = z.strictObject({
  key: z.string().regex(/^[a-z]+\.[a-z-]+$/),
  /** CISA's name. */
  name: z.string().min(3),
  /** The cross-cutting capability that this function belongs to, or null. */
  capability: z.enum(CAPABILITIES).nullable(),
  purpose: sentence,
  stages: z.strictObject({
    traditional: z.strictObject({ summary: sentence }),
    initial: stage,
    advanced: stage,
    optimal: stage,
  }),
  interview: z
    .array(z.strictObject({ question: sentence, listenFor: sentence }))
    .min(2)
    .max(4),
  evidenceExamples: z.array(z.string().min(8).max(160)).min(2).max(5),
  /** Keys of the functions without which this one cannot truly advance. */
  dependsOn: z.array(z.string()),
  /** Tenet's own, unofficial mapping: CISA publishes none. */
  crosswalk: z.strictObject({
    csf2: z.array(z.string()),
    sp80053r5: z.array(z.string()),
    tenets: z.array(z.string()),
    ombM2209: z.array(z.string()),
    dodCapabilities: z.array(z.string()),
  }),
  source: z.strictObject({
    document: z.literal("CISA ZTMM v2.0"),
    table: z.string(),
    pages: z.array(z.number().int()),
  }),
});

const pillarSchema = z.strictObject({
  key: z.enum(["identity", "devices", "networks", "applications", "data"]),
  name: z.string(),
  purpose: sentence,
  /** What counts as one of those that the pillar is about: "every person, service and machine that ...". */
  definition: sentence,
  functions: z.array(functionSchema).min(1),
});

export const ztmmSchema = z.strictObject({ version: z.string(), pillars: z.array(pillarSchema).length(5) });

/** A version of the model as it is kept once it is released: everything that screens show, without CISA's phrases. */
const releasedCriterion = criterion.omit({ covers: true }).partial({ name: true, step: true });
const releasedStage = stage.extend({ criteria: z.array(releasedCriterion).min(1).max(6) });
const releasedFunction = functionSchema.extend({
  stages: functionSchema.shape.stages.extend({
    initial: releasedStage,
    advanced: releasedStage,
    optimal: releasedStage,
  }),
});
const releasedPillar = pillarSchema
  .partial({ definition: true })
  .extend({ functions: z.array(releasedFunction).min(1) });
export const releasedSchema = z.strictObject({ version: z.string(), pillars: z.array(releasedPillar).length(5) });

export type Stage = (typeof STAGES)[number];
export type MaturityStage = (typeof MATURITY_STAGES)[number];
export type Criterion = z.infer<typeof criterion>;
export type ZtmmFunction = z.infer<typeof functionSchema>;
export type Pillar = z.infer<typeof pillarSchema>;
export type Ztmm = z.infer<typeof ztmmSchema>;

/** What every version of the model has, the newest included. */
export type AnyCriterion = z.infer<typeof releasedCriterion>;
export type AnyFunction = z.infer<typeof releasedFunction>;
export type AnyZtmm = z.infer<typeof releasedSchema>;
