import { z } from "zod";
import { organizationOperation } from "@/lib/http/operation";
import { listPeople } from "./queries";
import type { PersonDto } from "./schema";

const personList = z
  .object({
    items: z.array(z.object({ id: z.string(), name: z.string() })).describe("By name"),
  })
  .meta({ id: "PersonList" }) satisfies z.ZodType<{ items: Pick<PersonDto, "id" | "name">[] }>;

export const listPeopleOperation = organizationOperation(
  {
    id: "listPeople",
    method: "GET",
    path: "/api/v1/o/{organization}/people",
    tag: "Organisation",
    summary: "List people",
    description: "Everybody with access, all at once: who can own an entry of a register.",
    access: "person.read",
    result: {
      status: 200,
      description: "The people.",
      schema: personList,
      example: { items: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e11", name: "Lena Lead" }] },
    },
  },
  async ({ actor }) => ({
    body: { items: (await listPeople(actor)).map(({ id, name }) => ({ id, name })) },
  }),
);
