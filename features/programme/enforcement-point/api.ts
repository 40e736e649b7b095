import { organizationOperation } from "@/lib/http/operation";
import { getPointFigures } from "./queries";
import { pointFiguresSchema } from "./schema";

export const readPointFiguresOperation = organizationOperation(
  {
    id: "readPointFigures",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/enforcement-points",
    tag: "Programme",
    summary: "Read where access is decided and enforced",
    description:
      "Decision and enforcement points that are seen, by role and mode; how many use each signal, and which look at fewer than two.",
    access: "programme.read",
    result: {
      status: 200,
      description: "The figures.",
      schema: pointFiguresSchema,
      example: {
        roles: [
          {
            key: "policy-engine",
            name: "Policy engine",
            modes: [
              { status: "planned", count: 0 },
              { status: "monitoring", count: 1 },
              { status: "enforcing", count: 2 },
              { status: "retired", count: 0 },
            ],
          },
        ],
        signals: [{ key: "identity", name: "Identity", count: 3 }],
        weighing: 3,
        narrow: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", name: "Old gateway", signals: 1 }],
      },
    },
  },
  async ({ actor }) => ({
    body: await getPointFigures(actor),
  }),
);
