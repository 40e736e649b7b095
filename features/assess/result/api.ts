import { organizationOperation } from "@/lib/http/operation";
import { scoreResult } from "./answer.schema";
import { getScore } from "./queries";

const ONE = "/api/v1/o/{organization}/assessments/{id}";

export const readScoreOperation = organizationOperation(
  {
    id: "readScore",
    method: "GET",
    path: `${ONE}/score`,
    tag: "Assessments",
    summary: "Read the score of an assessment",
    description:
      "Full precision, by the method that is named. Unanswered is not zero: score counts it as not met, possible as met.",
    access: "result.read",
    result: { status: 200, description: "The score, down to each function.", schema: scoreResult },
  },
  async ({ actor, params }) => ({
    body: await getScore(actor, params.id),
  }),
);
