import { organizationOperation } from "@/lib/http/operation";
import { getChallengeFigures } from "./queries";
import { challengeFiguresSchema } from "./schema";

export const readChallengeFiguresOperation = organizationOperation(
  {
    id: "readChallengeFigures",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/challenges",
    tag: "Programme",
    summary: "Read the challenges by rating",
    description: "The challenges that are seen and not closed: rated ones worst first, and those without a rating.",
    access: "programme.read",
    result: {
      status: 200,
      description: "The challenges.",
      schema: challengeFiguresSchema,
      example: {
        rated: [
          {
            id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
            name: "Old systems cannot sign in the new way",
            status: "open",
            unitName: "Payments",
            likelihood: 4,
            impact: 5,
            rating: 20,
          },
        ],
        unrated: [
          {
            id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e11",
            name: "Too few people",
            status: "open",
            unitName: null,
          },
        ],
      },
    },
  },
  async ({ actor }) => ({
    body: await getChallengeFigures(actor),
  }),
);
