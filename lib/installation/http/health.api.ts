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
    description:
      "For load balancers and monitors. Needs no sign-in and says nothing about what is stored. Those signed in also get the version, and those who may read the audit log what the last check of it found.",
    access: "public",
    result: {
      status: 200,
      description: "It is.",
      schema: healthSchema,
      example: { status: "ok", database: "ok", migrations: "current" },
    },
    more: [{ status: 503, description: "It is not, or not yet; the same shape says why.", schema: healthSchema }],
  },
  async (who) => {
    const body = await getHealth(who);
    return { status: body.status === "ok" ? 200 : 503, body };
  },
);
