/**
 * Shapes of what surrounds the maturity model: checklist, controls, cloud, roll-out, team, technologies, challenges, drivers.
 * Every text is Tenet's own wording; counts, names and figures are facts of the cited source.
 */
import { z } from "zod";
import { documentKey, issued } from "@/features/model/catalogue/documents.schema";
import { LEVELS } from "./levels";

export const PILLARS = ["identity", "devices", "networks", "applications", "data"] as const;
const PROVIDERS = ["aws", "azure", "gcp"] as const;

const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
const name = z.string().min(2).max(90);
const sentence = z.string().min(12).max(420);
/** Three to five words by which lists, links and files call something that a sentence defines. */
const shortName = z.string().min(8).max(50);
const pillar = z.enum(PILLARS);
/** Keys of ZTMM functions; the tests hold them against the model. */
const functions = z
  .array(z.string().regex(/^[a-z]+\.[a-z-]+$/))
  .min(1)
  .max(8);
/** Parts of an entry that can be Tenet's own although the entry itself comes from a source. */
const OWN_PARTS = [
  "text",
  "why",
  "criteria",
  "answer",
  "actions",
  "items",
  "indicator",
  "firstSteps",
  "responsibilities",
  "detail",
  "responsibility",
  "definition",
  "formula",
] as const;
const source = z.strictObject({
  document: documentKey,
  section: z.string().min(2),
  /** Fields of the entry whose content, not the wording alone, is Tenet's own: the section does not say it, or not all. */
  own: z.array(z.enum(OWN_PARTS)).min(1).optional(),
});

const checklistItem = z.strictObject({
  id,
  name: shortName,
  level: z.enum(LEVELS),
  text: sentence,
  why: sentence,
  functions,
  /** Criteria of these functions that an item in place gives reason to look at: Tenet's judgement. May be none. */
  criteria: z.array(z.string().regex(/^[a-z]+\.[a-z-]+\.(initial|advanced|optimal)\.[1-9]$/)).max(8),
  source,
});
const checklistDomain = z.strictObject({ key: id, name, purpose: sentence, items: z.array(checklistItem).min(5) });
const checklistSchema = z.strictObject({ domains: z.array(checklistDomain).length(6) });

/** Who sees to a control in a provider's cloud: the organisation, the provider, or each for a part. */
const responsibility = z.enum(["ours", "provider", "shared"]);
const control = z.strictObject({
  id,
  pillar,
  level: z.enum(LEVELS),
  text: name,
  /** What has to be true for "in place". */
  detail: sentence,
  functions,
  /** Null where the control has nothing to do with a provider's cloud. */
  responsibility: z
    .strictObject({ aws: responsibility, azure: responsibility, gcp: responsibility, note: sentence })
    .nullable(),
  source,
});
const controlsSchema = z.array(control);

const cloudService = z.strictObject({ pillar, provider: z.enum(PROVIDERS), services: z.array(name).min(1), source });
const guidance = z.strictObject({
  key: id,
  name,
  purpose: sentence,
  items: z.array(z.strictObject({ id, name: shortName, text: sentence, functions })).min(3),
  source,
});
const cloudSchema = z.strictObject({
  services: z.array(cloudService).length(15),
  practices: z.array(z.strictObject({ pillar, text: sentence, example: name, functions, source })).length(5),
  guidance: z.array(guidance).length(4),
  principles: z.array(z.strictObject({ key: id, name, text: sentence, functions, source })).length(3),
});

const principlesSchema = z.strictObject({
  principles: z
    .array(z.strictObject({ key: id, name, text: sentence, practices: z.array(sentence).min(2), functions, source }))
    .length(3),
  tenets: z.array(z.strictObject({ id: z.string().regex(/^T[1-7]$/), name, text: sentence, source })).length(7),
  accessFlow: z.strictObject({
    components: z.array(z.strictObject({ key: id, name, text: sentence })).min(3),
    steps: z.array(z.strictObject({ from: id, to: id, text: sentence })).min(4),
    signals: z.array(z.strictObject({ key: id, name, text: sentence, source })).length(4),
    source,
  }),
});

const rolloutSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        key: id,
        name,
        text: sentence,
        actions: z.array(sentence).min(2),
        measures: z.array(sentence).min(2),
        source,
      }),
    )
    .length(5),
  stages: z
    .array(
      z.strictObject({
        key: id,
        name,
        text: sentence,
        tips: z.array(z.strictObject({ id, name: shortName, text: sentence })).min(2),
        source,
      }),
    )
    .length(3),
  onRamps: z
    .array(
      z.strictObject({
        key: id,
        name,
        text: sentence,
        pillars: z.array(pillar).min(1),
        firstSteps: z.array(sentence).min(2),
        source,
      }),
    )
    .length(3),
  team: z
    .array(
      z.strictObject({
        key: id,
        name,
        text: sentence,
        responsibilities: z.array(z.strictObject({ pillar, name: shortName, text: sentence })).min(1),
        source,
      }),
    )
    .length(6),
});

const technologiesSchema = z
  .array(
    z.strictObject({
      key: id,
      name,
      what: sentence,
      role: sentence,
      pillars: z.array(pillar).min(1),
      functions,
      source,
    }),
  )
  .length(8);

const kpi = z.strictObject({
  key: id,
  name: z.string().min(5).max(120),
  definition: sentence,
  formula: sentence,
  unit: z.enum(["percent", "hours", "days"]),
  better: z.enum(["higher", "lower"]),
  pillar,
  functions,
  source,
});
const kpisSchema = z.array(kpi).length(5);

const challenge = z.strictObject({
  key: id,
  name: shortName,
  text: sentence,
  answer: sentence,
  actions: z.array(sentence).min(2),
  indicator: sentence,
  /** Keys of KPIs that show it. */
  kpis: z.array(id),
  functions,
  source,
});
const challengesSchema = z.array(challenge);

/** A figure that somebody has published, for comparison: never an input. */
const publishedFigure = z.strictObject({
  key: id,
  text: sentence,
  value: z.number(),
  /** "USD", "percent" or "months". */
  unit: z.string(),
  /** Whether it was published as this value, or as more or less than it. */
  bound: z.enum(["exact", "over", "under"]),
  /** Of the publication, in full. */
  title: name,
  publisher: name,
  /** Null where the cited section names none. */
  year: z.number().int().nullable(),
  source,
});
const publishedFiguresSchema = z.array(publishedFigure).min(4);

const INSIGHT_KINDS = ["perimeter", "pressure", "benefit", "begin", "prioritise", "tip"] as const;
const insight = z.strictObject({
  key: id,
  kind: z.enum(INSIGHT_KINDS),
  name: shortName,
  text: sentence,
  pillar: pillar.nullable(),
  functions,
  source,
});
const insightsSchema = z.array(insight);

const requirement = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(2).max(220),
  /** What groups it in its publication: a pillar, a function, a family. */
  group: name,
  /** Null where the publication names no date; ISO date. */
  deadline: z.iso.date().nullable(),
  /** When it is due in words, also where no date follows: "as the agency’s plan says". Null where the publication says nothing. */
  due: z.string().min(4).max(60).nullable(),
  /** "target" or "advanced" (DoD), null elsewhere. */
  level: z.enum(["target", "advanced"]).nullable(),
  /** Functions that Tenet links to it where no crosswalk of the functions names it. */
  functions: functions.optional(),
});
const driver = z.strictObject({
  key: id,
  name,
  text: sentence,
  /** The publication itself; `source` is where its requirements were read. */
  document: documentKey,
  issued,
  publisher: name,
  /** Whether its publisher maps it to the ZTMM functions, or Tenet does. */
  mapping: z.enum(["official", "unofficial"]),
  requirements: z.array(requirement).min(1),
  source,
});
const driversSchema = z.array(driver).length(9);

/** Everything of the programme, in the form in which the interface gives it. */
export const programmeSchema = z.strictObject({
  checklist: checklistSchema,
  controls: controlsSchema,
  cloudServices: cloudSchema.shape.services,
  cloudPractices: cloudSchema.shape.practices,
  cloudGuidance: cloudSchema.shape.guidance,
  cloudPrinciples: cloudSchema.shape.principles,
  principles: principlesSchema.shape.principles,
  tenets: principlesSchema.shape.tenets,
  accessFlow: principlesSchema.shape.accessFlow,
  steps: rolloutSchema.shape.steps,
  rolloutStages: rolloutSchema.shape.stages,
  onRamps: rolloutSchema.shape.onRamps,
  team: rolloutSchema.shape.team,
  technologies: technologiesSchema,
  kpis: kpisSchema,
  challenges: challengesSchema,
  publishedFigures: publishedFiguresSchema,
  insights: insightsSchema,
  drivers: driversSchema,
});

export type Programme = z.infer<typeof programmeSchema>;
export type Source = z.infer<typeof source>;
export type OwnPart = (typeof OWN_PARTS)[number];
export type ChecklistDomain = z.infer<typeof checklistDomain>;
export type Control = z.infer<typeof control>;
export type Cloud = z.infer<typeof cloudSchema>;
export type Principles = z.infer<typeof principlesSchema>;
export type Rollout = z.infer<typeof rolloutSchema>;
export type Technology = z.infer<typeof technologiesSchema>[number];
export type Kpi = z.infer<typeof kpi>;
export type Challenge = z.infer<typeof challenge>;
export type PublishedFigure = z.infer<typeof publishedFigure>;
export type Insight = z.infer<typeof insight>;
export type Driver = z.infer<typeof driver>;
