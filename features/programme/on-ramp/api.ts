import { organizationOperation } from "@/lib/http/operation";
import { getOnRampAdvice } from "./queries";
import { onRampAdviceSchema } from "./schema";

export const readOnRampAdviceOperation = organizationOperation(
  {
    id: "readOnRampAdvice",
    method: "GET",
    path: "/api/v1/o/{organization}/programme/on-ramps",
    tag: "Programme",
    summary: "Read which on-ramp suits",
    description:
      "The on-ramp where the organisation is strongest already, from this quarter's figures. While answers are open, a figure is a range: where ranges overlap, the recommendation stays open and says why.",
    access: "programme.read",
    result: {
      status: 200,
      description: "The recommendation, and what is pursued.",
      schema: onRampAdviceSchema,
      example: {
        recommendation: {
          state: "clear",
          onRamps: ["identity"],
          reason:
            "You are strongest in identity: whatever the open answers turn out to be, neither network nor data overtakes it.",
          period: "2026-Q4",
          figures: [
            {
              onRamp: "identity",
              name: "Identity",
              pillar: "identity",
              standing: "assessed",
              score: 2.5,
              possible: 2.75,
            },
            { onRamp: "network", name: "Network", pillar: "networks", standing: "assessed", score: 1.5, possible: 2 },
            { onRamp: "data", name: "Data", pillar: "data", standing: "assessed", score: 1.25, possible: 1.25 },
          ],
        },
        pursued: ["identity"],
        warning: null,
      },
    },
  },
  async ({ actor }) => ({
    body: await getOnRampAdvice(actor),
  }),
);
