import { healthSchema } from "@/lib/health/schema";
import { defineOperation } from "./operation";
import { catalogue, me, openApiDocument } from "./schemas";

export const readHealth = defineOperation({
  id: "readHealth",
  method: "GET",
  path: "/api/health",
  tag: "Account",
  summary: "Is the server able to serve?",
  description: "For load balancers and monitors. Needs no sign-in and says nothing about what is stored.",
  access: "public",
  result: {
    status: 200,
    description: "It is.",
    schema: healthSchema,
    example: { status: "ok", database: "ok", version: "0.1.0", migrations: "current" },
  },
  more: [{ status: 503, description: "It is not, or not yet; the same shape says why.", schema: healthSchema }],
});

export const readMe = defineOperation({
  id: "readMe",
  method: "GET",
  path: "/api/v1/me",
  tag: "Account",
  summary: "Who am I, and where?",
  description: "A token belongs to one organisation, and its user is who made it.",
  access: "signed-in",
  result: {
    status: 200,
    description: "The account and the organisations it belongs to.",
    schema: me,
    example: {
      user: { id: "019ab5f0-5c1e-7a3b-9d50-0e6f6a1c2b3d", name: "Lea Lead", email: "lead@example.org" },
      organizations: [{ slug: "acme", name: "Acme", role: "lead" }],
      token: null,
    },
  },
});

export const readCatalogue = defineOperation({
  id: "readCatalogue",
  method: "GET",
  path: "/api/v1/catalogue",
  tag: "Model",
  summary: "The CISA Zero Trust Maturity Model as Tenet asks it, and the programme around it",
  description:
    "Pillars, functions, stages and criteria; checklist, controls, cloud services, principles, steps, technologies, challenges and drivers. The ids of criteria are the keys of answers. Crosswalks marked unofficial are Tenet's own.",
  access: "catalogue.read",
  result: { status: 200, description: "The whole catalogue.", schema: catalogue },
});

export const readOpenApi = defineOperation({
  id: "readOpenApi",
  method: "GET",
  path: "/api/v1/openapi.json",
  tag: "Model",
  summary: "This interface as an OpenAPI 3.1 document",
  access: "signed-in",
  result: { status: 200, description: "The document.", schema: openApiDocument },
});
