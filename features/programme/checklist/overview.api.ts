import { z } from "zod";
import { LEVELS } from "@/features/model/catalogue/programme/levels";
import { idOrNone } from "@/features/programme/register/schema";
import { ID_MAX } from "@/lib/base/limits";
import { flag } from "@/lib/base/validation";
import { organizationOperation } from "@/lib/http/operation";
import { getItemsCsv, getUnitCoverage } from "./overview.queries";
import { getChecklistCsv } from "./queries";
import { checklistCoverageSchema } from "./schema";
import { eachStatus, STATUS_KEYS } from "./status.rules";

const COLLECTION = "/api/v1/o/{organization}/checklist";

/** What narrows the file, as it narrows the screen. */
const filter = {
  status: z.enum(STATUS_KEYS, `must be one of ${STATUS_KEYS.join(", ")}`).optional(),
  level: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).optional(),
  owner: idOrNone.optional().describe("Id of a person, or none"),
  overdue: flag.optional().describe("true: due dates and reviews that are over, and verifications that have lapsed"),
};

const none = eachStatus(() => 0);

const all = { ...none, not_started: 2, implemented: 3, total: 5, applicable: 5, done: 3 };

const levels = {
  all,
  foundational: { ...none, implemented: 3, total: 3, applicable: 3, done: 3 },
  advanced: { ...none, not_started: 2, total: 2, applicable: 2, done: 0 },
};

export const readChecklistCoverageOperation = organizationOperation(
  {
    id: "readChecklistCoverage",
    method: "GET",
    path: `${COLLECTION}/coverage`,
    tag: "Checklist",
    summary: "Read how far each unit is with the checklist, by domain and level",
    description:
      "Counts of what each item counts as; what nobody has touched is not started. Overdue are as many as the file of the unit has rows with overdue=true. Assessors and reviewers see the units given to them.",
    access: "checklist.read",
    result: {
      status: 200,
      description: "The units.",
      schema: checklistCoverageSchema,
      example: {
        items: [
          {
            unitId: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
            unitName: "Payments",
            total: levels,
            domains: [{ key: "identity-access", name: "Identity and access management", ...levels }],
            overdue: 1,
          },
        ],
      },
    },
  },
  async ({ actor }) => ({ body: await getUnitCoverage(actor) }),
);

export const readChecklistCsvOperation = organizationOperation(
  {
    id: "readChecklistCsv",
    method: "GET",
    path: `${COLLECTION}/csv`,
    tag: "Checklist",
    summary: "Read the checklist of a unit, or of all units, as CSV",
    description:
      "A row per item that the filter leaves, in words: of one unit in the order of the catalogue, of all that you see with the soonest day first.",
    access: "checklist.read",
    query: z.object({
      unit: z.string().max(ID_MAX).optional().describe("Id of a unit; without it, all units that you see"),
      ...filter,
    }),
    result: {
      status: 200,
      description: "The file.",
      schema: null,
      csv: { fileName: "checklist.csv" },
      example:
        "Unit,Domain,Level,Id,Item,Definition,Status\r\nPayments,Identity and access management,Foundational,identity-access.f2,Multi-factor authentication for everyone,...,Implemented\r\n",
    },
  },
  async ({ actor, query }) => {
    const { unit, ...filter } = { ...query, overdue: query.overdue === true };
    return { body: unit === undefined ? await getItemsCsv(actor, filter) : await getChecklistCsv(actor, unit, filter) };
  },
);
