import { organizationOperation } from "@/lib/http/operation";
import { getTechnologyOverview } from "./queries";
import { technologyOverviewSchema } from "./schema";

export const readTechnologiesOperation = organizationOperation(
  {
    id: "readTechnologies",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/technologies",
    tag: "Programme",
    summary: "Read gaps, overlaps, costs and renewals of the products",
    description:
      "As of today, UTC. The products themselves are entries of the register technologies. What is assumed of savings stands in docs/business-case.md.",
    access: "programme.read",
    result: {
      status: 200,
      description: "The picture of the products that the caller sees.",
      schema: technologyOverviewSchema,
      example: {
        currency: "EUR",
        categories: [
          {
            key: "ndr",
            name: "Network detection and response (NDR)",
            isGap: false,
            cost: { known: 120_000, unknown: 0 },
            coming: { known: 0, unknown: 0 },
            cells: [{ pillar: "networks", state: "overlap", products: ["Tidewatch", "Lanternfish"], coming: [] }],
          },
        ],
        cost: { known: 120_000, unknown: 0 },
        coming: { known: 0, unknown: 0 },
        overlaps: [
          {
            category: "ndr",
            pillars: ["networks"],
            products: [
              { id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e11", name: "Tidewatch", yearlyCost: 90_000 },
              { id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e12", name: "Lanternfish", yearlyCost: 30_000 },
            ],
            saving: { low: 30_000, high: 90_000 },
          },
        ],
        ending: [],
        saving: { low: 30_000, high: 90_000, unknown: 0 },
        unmatched: [],
        renewals: [],
      },
    },
  },
  async ({ actor }) => ({
    body: await getTechnologyOverview(actor),
  }),
);
