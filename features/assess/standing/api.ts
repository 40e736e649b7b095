import { z } from "zod";
import { ID_MAX } from "@/lib/base/limits";
import { periodSchema } from "@/lib/base/period-schema";
import { organizationOperation } from "@/lib/http/operation";
import { organizationScore, unitScore } from "./answer.schema";
import { getOrganizationScore, getUnitScore } from "./score.queries";

const RULE =
  "A unit counts with its latest approved assessment; without one, function by function with its latest settled value, and else with its open answers. A slot is a unit and a function. Full precision.";

const unitQuery = z.object({
  period: periodSchema.optional().describe("A quarter; the current one unless given"),
  since: periodSchema.optional().describe("Compared with; the quarter before unless given"),
});

const organizationQuery = unitQuery.extend({
  unit: z.string().max(ID_MAX).optional().describe("Id of a unit: it and all below it"),
});

const example = {
  period: "2026-Q4",
  since: "2026-Q3",
  method: "tenet-1",
  modelVersion: "ztmm-2.0/2",
  asOf: "2026-11-02T14:03:21.000Z",
  overall: { score: 2.1, possible: 2.4, proven: 1, floor: 1, settled: 396, slots: 444, isTooEarly: false },
  pillars: [
    {
      key: "identity",
      score: 2.25,
      possible: 2.5,
      proven: 1,
      floor: 1,
      settled: 80,
      slots: 84,
      isTooEarly: false,
      functions: [
        {
          key: "identity.authentication",
          score: 2.5,
          possible: 2.5,
          proven: 1,
          floor: 1,
          settled: 12,
          slots: 12,
          isTooEarly: false,
          atFloor: 3,
        },
      ],
    },
  ],
  coverage: { approved: 0, active: 12 },
  change: { value: 0.125, judgedAgain: 31, of: 444 },
  movers: [
    { unitId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", functionKey: "identity.authentication", from: 1.5, to: 2.5 },
  ],
  heldBackBy: {
    pillars: ["networks", "data"],
    functions: [{ functionKey: "networks.traffic-encryption", units: 7, of: 12 }],
  },
} as const;

export const readOrganizationScoreOperation = organizationOperation(
  {
    id: "readOrganizationScore",
    method: "GET",
    path: "/api/v1/o/{organization}/score",
    tag: "Assessments",
    summary: "Read the score of the organisation",
    description: `What all active units come to in a period, or a unit with all below it. ${RULE}`,
    access: "overview.read",
    query: organizationQuery,
    result: { status: 200, description: "The figures.", schema: organizationScore, example: { ...example } },
  },
  async ({ actor, query }) => ({ body: await getOrganizationScore(actor, query) }),
);

export const readUnitScoreOperation = organizationOperation(
  {
    id: "readUnitScore",
    method: "GET",
    path: "/api/v1/o/{organization}/units/{id}/score",
    tag: "Units",
    summary: "Read the score of a unit",
    description: `What the unit alone counts with in a period, function by function. ${RULE}`,
    access: "result.read",
    query: unitQuery,
    result: { status: 200, description: "The figures and standings.", schema: unitScore },
  },
  async ({ actor, params, query }) => ({ body: await getUnitScore(actor, params.id, query) }),
);
