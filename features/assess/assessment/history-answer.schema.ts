/** The versions of a function, as an answer. */
import { z } from "zod";
import { functionAnswers, time } from "./answer.schema";
import { VERSION_KINDS, type VersionDto } from "./history.schema";

export const functionVersion = z
  .object({
    id: z.string(),
    kind: z
      .enum(VERSION_KINDS)
      .describe(
        "saved; set_aside: kept in the history alone; carried_forward: what the assessment began with; moved: to a newer version of the model, which no longer asks some of its criteria",
      ),
    version: z.int().min(1).nullable().describe("null: set aside, never what was stored"),
    at: time,
    by: z.string().nullable(),
    document: functionAnswers.pick({
      answers: true,
      notApplicable: true,
      justification: true,
      note: true,
      target: true,
    }),
    changed: z
      .array(z.string())
      .describe("Fields that differ from what was stored before: answers.{criterion id}, note, target, ..."),
  })
  .meta({ id: "FunctionVersion" }) satisfies z.ZodType<Omit<VersionDto, "changed">>;
