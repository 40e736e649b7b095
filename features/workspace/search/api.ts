import { z } from "zod";
import { longText } from "@/lib/base/validation";
import { organizationOperation } from "@/lib/http/operation";
import { search } from "./queries";
import { foundSchema, MAX_FOUND, SEARCH_MAX } from "./schema";

const range = `must be a whole number from 1 to ${MAX_FOUND}`;

const searchQuery = z.object({
  text: longText(SEARCH_MAX)
    .min(1, "is empty")
    .describe("Part of the name, or of the definition of a checklist item, upper and lower case alike"),
  limit: z.coerce.number(range).int(range).min(1, range).max(MAX_FOUND, range).default(8).describe("Most of each kind"),
});

export const searchOperation = organizationOperation(
  {
    id: "search",
    method: "GET",
    path: "/api/v1/o/{organization}/search",
    tag: "Programme",
    summary: "Find entries of registers and items of the checklist by name",
    description:
      "In all registers but that of controls, whose names are the same in every unit. Assessors and reviewers find what is of their units and of the organisation.",
    access: "programme.read",
    query: searchQuery,
    result: {
      status: 200,
      description: "What was found.",
      schema: foundSchema,
      example: {
        items: [
          {
            type: "entry",
            id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
            name: "Old mainframe",
            definition: null,
            register: "challenges",
            unitId: null,
            unitName: null,
          },
        ],
      },
    },
  },
  async ({ actor, query }) => ({
    body: { items: await search(actor, query) },
  }),
);
