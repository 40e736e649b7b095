import { publicOperation } from "@/lib/http/operation";
import { getHealth } from "./health";
import { healthSchema } from "./health-schema";

export const readHealthOperation = publicOperation(
  {
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
  },
  async () => {
    const body = await getHealth();
    return { status: body.status === "ok" ? 200 : 503, body };
  },
);
