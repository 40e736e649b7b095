import { z } from "zod";
import { PILLARS } from "@/features/model/catalogue/programme/schema";
import { ID_MAX } from "@/lib/base/limits";
import { organizationOperation } from "@/lib/http/operation";
import { getConsistency, getConsistencyCsv } from "./consistency.queries";
import { consistency } from "./consistency.schema";

const unit = z.string().max(ID_MAX).optional().describe("Id of a unit: that one alone");

const pillar = z
  .enum(PILLARS, `must be one of: ${PILLARS.join(", ")}`)
  .optional()
  .describe("That pillar alone");

const consistencyQuery = z.object({ unit, pillar });

export const readConsistencyOperation = organizationOperation(
  {
    id: "readConsistency",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/consistency",
    tag: "Programme",
    summary: "Read where platforms differ for the same control",
    description: "Worst first. Assessors and reviewers see the units given to them.",
    access: "programme.read",
    query: consistencyQuery,
    result: {
      status: 200,
      description: "The controls that differ.",
      schema: consistency,
      example: {
        items: [
          {
            controlId: "identity.f1",
            pillar: "identity",
            level: "foundational",
            text: "Multi-factor authentication",
            spread: 3,
            platforms: [
              { platform: "aws", in_place: 1, partly: 0, planned: 0, absent: 0, open: 0 },
              { platform: "azure", in_place: 0, partly: 0, planned: 0, absent: 1, open: 0 },
            ],
            unitIds: ["019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10"],
            words: "In place: AWS. Absent: Azure.",
          },
        ],
        units: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", name: "Payments" }],
      },
    },
  },
  async ({ actor, query }) => ({
    body: await getConsistency(actor, query),
  }),
);

export const readConsistencyCsvOperation = organizationOperation(
  {
    id: "readConsistencyCsv",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/consistency/csv",
    tag: "Programme",
    summary: "Read the same as CSV",
    description: "One line per control and platform, with the number of units in each state.",
    access: "programme.read",
    query: consistencyQuery,
    result: {
      status: 200,
      description: "A table.",
      schema: null,
      csv: { fileName: "consistency.csv" },
      example:
        "Id,Pillar,Level,Control,Steps apart,Platform,In place,Partly,Planned,Absent,Not answered,Units within which they differ\r\nidentity.f1,Identity,Foundational,Multi-factor authentication,3,AWS,1,0,0,0,0,Payments\r\n",
    },
  },
  async ({ actor, query }) => ({ body: await getConsistencyCsv(actor, query) }),
);
