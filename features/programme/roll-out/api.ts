import { organizationOperation } from "@/lib/http/operation";
import { getRollOutFigures } from "./queries";
import { rollOutFiguresSchema } from "./schema";

export const readRollOutFiguresOperation = organizationOperation(
  {
    id: "readRollOutFigures",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/roll-outs",
    tag: "Programme",
    summary: "Read how far the enforcement roll-outs are",
    description:
      "How many resources are under each mode, now and over time, from the histories of the roll-outs that are seen, and which steps come next.",
    access: "programme.read",
    result: {
      status: 200,
      description: "The figures.",
      schema: rollOutFiguresSchema,
      example: {
        asOf: "2026-11-22",
        policies: { draft: 0, monitoring: 1, enforcing: 1, rolled_back: 0 },
        resources: { draft: 0, monitoring: 40, enforcing: 1200, rolled_back: 0 },
        points: [
          { on: "2026-03-01", resources: { draft: 0, monitoring: 1200, enforcing: 0, rolled_back: 0 } },
          { on: "2026-04-15", resources: { draft: 0, monitoring: 40, enforcing: 1200, rolled_back: 0 } },
          { on: "2026-11-22", resources: { draft: 0, monitoring: 40, enforcing: 1200, rolled_back: 0 } },
        ],
        next: [
          {
            id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
            name: "Managed devices for finance",
            status: "monitoring",
            dueOn: "2026-12-15",
            isOverdue: false,
            windowEndsOn: "2026-12-01",
          },
        ],
      },
    },
  },
  async ({ actor }) => ({
    body: await getRollOutFigures(actor),
  }),
);
