import { z } from "zod";
import { ID_MAX } from "@/lib/base/limits";
import { organizationOperation } from "@/lib/http/operation";
import { coverageMatrixSchema } from "./answer.schema";
import { getCoverage } from "./queries";

const unit = z.string().max(ID_MAX).optional().describe("Id of a unit: that one alone");

const figures = {
  range: { low: 0.5, high: 0.75 },
  answered: 3,
  total: 4,
  applicable: 4,
  units: { answered: 1, total: 3 },
};

export const readCoverageOperation = organizationOperation(
  {
    id: "readCoverage",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/coverage",
    tag: "Programme",
    summary: "Read how much of the controls is in place, by pillar and platform",
    description:
      "In place counts 1, partly one half, of what applies. What is not answered widens the range. A unit counts on the platforms that it uses, and one that has said nothing counts nowhere: `units` says over how many of them a figure goes. To a unit that uses no platform nothing applies but what has nothing to do with one. Assessors and reviewers see the units given to them.",
    access: "programme.read",
    query: z.object({ unit }),
    result: {
      status: 200,
      description: "The matrix.",
      schema: coverageMatrixSchema,
      example: {
        pillars: [{ pillar: "identity", platforms: [{ platform: "aws", ...figures }], all: figures }],
        platforms: [{ platform: "aws", ...figures, used: 1, unused: 0, open: 2 }],
        all: figures,
        openUnitIds: ["019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", "019ab5f0-9b02-7d41-a6c3-5e1f7a2b4c80"],
      },
    },
  },
  async ({ actor, query }) => ({
    body: await getCoverage(actor, query),
  }),
);
