import { z } from "zod";
import { OVERALL } from "@/features/assess/result/rules";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { CAPABILITIES } from "@/features/model/catalogue/ztmm/schema";
import { ID_MAX } from "@/lib/base/limits";
import { periodSchema } from "@/lib/base/period-schema";
import { organizationOperation } from "@/lib/http/operation";
import { derivation, organizationDerivation } from "./answer.schema";
import { getDerivation, getOrganizationDerivation } from "./queries";

const of = z.string().max(ID_MAX).default(OVERALL).describe("Which figure");

const derivationQuery = z.object({ of });

const organizationDerivationQuery = z.object({
  of,
  period: periodSchema.optional().describe("A quarter; the current one unless given"),
  unit: z.string().max(ID_MAX).optional().describe("Id of a unit: its own standing"),
});

const PILLARS = ztmm.pillars.map(({ key }) => key).join(", ");

export const readDerivationOperation = organizationOperation(
  {
    id: "readDerivation",
    method: "GET",
    path: "/api/v1/o/{organization}/assessments/{id}/derivation",
    tag: "Assessments",
    summary: "Read how a figure of an assessment was worked out",
    description: `Rule, what went in, arithmetic and result, down to the answers; text is the same as lines. of is overall, a pillar (${PILLARS}), a function's key or a cross-cutting capability (${CAPABILITIES.join(", ")}).`,
    access: "result.read",
    query: derivationQuery,
    result: { status: 200, description: "The derivation.", schema: derivation },
  },
  async ({ actor, params, query }) => ({ body: await getDerivation(actor, params.id, query.of) }),
);

export const readOrganizationDerivationOperation = organizationOperation(
  {
    id: "readOrganizationDerivation",
    method: "GET",
    path: "/api/v1/o/{organization}/derivation",
    tag: "Assessments",
    summary: "Read how a figure of the Overview was worked out",
    description: `From what each unit counts with in the period; with unit, from its functions. of is overall or a pillar (${PILLARS}).`,
    access: "overview.read",
    query: organizationDerivationQuery,
    result: {
      status: 200,
      description: "The derivation.",
      schema: organizationDerivation,
      example: {
        kind: "organization",
        of: "identity",
        unit: null,
        title: "Acme, 2026-Q4: Identity",
        text: "Acme, 2026-Q4: Identity\nPillar Identity over the units (method tenet-1)",
        period: "2026-Q4",
        method: "tenet-1",
        asOf: "2026-11-02T14:03:21.000Z",
        rule: "The score is the mean of the pillar over the units, weighted by their criticality (1 to 5).",
        standing: "assessed",
        result: { score: 2.25, possible: 2.5 },
        terms: [
          {
            kind: "unit",
            key: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
            name: "Payments",
            weight: 4,
            figures: { score: 2.25, possible: 2.5 },
            product: { score: 9, possible: 10 },
            stage: 1,
            standing: "assessed",
            settled: 6,
            slots: 7,
            basis: null,
            assessment: null,
          },
        ],
        totals: { weights: 4, sums: { score: 9, possible: 10 } },
        levels: {
          average: 2,
          floor: 1,
          weakest: [{ key: "identity.identity-stores", name: "Identity Stores", units: 1, of: 1 }],
          settled: 6,
          slots: 7,
        },
        coverage: { approved: 0, active: 1 },
        modelVersions: ["ztmm-2.0/2"],
        change: { since: "2026-Q3", value: 0.25, judgedAgain: 2, of: 7 },
      },
    },
  },
  async ({ actor, query }) => ({ body: await getOrganizationDerivation(actor, query) }),
);
