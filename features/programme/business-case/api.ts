import { organizationOperation } from "@/lib/http/operation";
import { getBusinessCase } from "./queries";
import { businessCase } from "./schema";

const draft = {
  id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
  name: "Programme 2027 to 2029",
  status: "draft",
  currency: "EUR",
  method: "business-case-1",
  missing: ["breachReduction"],
  inputs: null,
  result: null,
};

export const readBusinessCaseOperation = organizationOperation(
  {
    id: "readBusinessCase",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/business-cases/{id}",
    tag: "Programme",
    summary: "Read what a business case comes to",
    description:
      "Three years: costs, benefits, return, payback, sensitivity and a simulation with a fixed seed. The formulas stand in docs/business-case.md. The case itself is an entry of the register business-cases.",
    access: "programme.read",
    result: {
      status: 200,
      description: "The case. While inputs are missing, there is no result.",
      schema: businessCase,
      example: draft,
    },
  },
  async ({ actor, params }) => ({
    body: await getBusinessCase(actor, params.id),
  }),
);
