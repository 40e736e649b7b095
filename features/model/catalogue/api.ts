/** The published models over HTTP: what clients see of them. */
import { z } from "zod";
import { accountOperation } from "@/lib/http/operation";
import { DOCUMENT_KEYS, DOCUMENTS } from "./documents";
import { documentKey, documentSchema } from "./documents.schema";
import { programme } from "./programme/model";
import { programmeSchema } from "./programme/schema";
import { ztmm } from "./ztmm/model";
import { CAPABILITIES, type Criterion, MATURITY_STAGES, type ZtmmFunction } from "./ztmm/schema";

const keys = z.array(z.string());

const stage = z.object({
  summary: z.string(),
  criteria: z.array(
    z.object({
      id: z.string().describe("The key of its answers. It keeps its meaning for good"),
      name: z.string().describe("What it asks for, in a few words"),
      text: z.string(),
      step: z.string().describe("What is new here for a unit that meets the stage below"),
    }),
  ),
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
  source: z.object({ document: documentKey, table: z.string(), pages: z.array(z.int()) }),
});

const catalogue = z
  .object({
    documents: z
      .array(documentSchema)
      .describe("What the sources cite, by key. issued: a year, month or day; null: the publication shows none"),
    ...programmeSchema.shape,
    ztmm: z.object({
      version: z
        .string()
        .describe(
          "The newest, such as ztmm-2.0/2: without criteria that only earlier ones asked. New assessments get it",
        ),
      pillars: z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          purpose: z.string(),
          definition: z.string().describe("What counts as one of those that the pillar is about"),
          functions: z.array(catalogueFunction),
        }),
      ),
    }),
  })
  .meta({ id: "Catalogue" });

type Catalogue = z.output<typeof catalogue>;

// Named field by field: the quotations in `covers` must not leave the server.
const presentStage = ({ summary, criteria }: { summary: string; criteria: Criterion[] }) => ({
  summary,
  criteria: criteria.map(({ id, name, text, step }) => ({ id, name, text, step })),
});

const presentFunction = (fn: ZtmmFunction) => ({
  key: fn.key,
  name: fn.name,
  capability: fn.capability,
  purpose: fn.purpose,
  stages: {
    traditional: { summary: fn.stages.traditional.summary },
    initial: presentStage(fn.stages.initial),
    advanced: presentStage(fn.stages.advanced),
    optimal: presentStage(fn.stages.optimal),
  },
  interview: fn.interview,
  evidenceExamples: fn.evidenceExamples,
  dependsOn: fn.dependsOn,
  crosswalk: { unofficial: true as const, ...fn.crosswalk },
  source: fn.source,
});

let presented: Catalogue | undefined;

/** The published models as clients see them. */
export function presentCatalogue(): Catalogue {
  presented ??= {
    documents: DOCUMENT_KEYS.map((key) => ({ key, ...DOCUMENTS[key] })),
    ...programme,
    ztmm: {
      version: ztmm.version,
      pillars: ztmm.pillars.map(({ key, name, purpose, definition, functions }) => ({
        key,
        name,
        purpose,
        definition,
        functions: functions.map(presentFunction),
      })),
    },
  };
  return presented;
}

export const readCatalogueOperation = accountOperation(
  {
    id: "readCatalogue",
    method: "GET",
    path: "/api/v1/catalogue",
    tag: "Model",
    summary: "The CISA Zero Trust Maturity Model as Tenet asks it, and the programme around it",
    description:
      "Pillars, functions, stages and criteria; checklist, controls, cloud services, principles, steps, technologies, challenges and drivers, each with its source, and the documents that the sources cite. The ids of criteria are the keys of answers. Crosswalks marked unofficial are Tenet's own.",
    access: "catalogue.read",
    result: { status: 200, description: "The whole catalogue.", schema: catalogue },
  },
  async () => ({ body: presentCatalogue() }),
);
