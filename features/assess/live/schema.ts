import { z } from "zod";
import type { FunctionDto } from "@/features/assess/assessment/schema";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";

const personSchema = z.object({
  id: z.string().describe("Of the stream: who has two pages open is there twice"),
  userId: z.string(),
  name: z.string(),
  at: z.string().nullable().describe("Key of the function that the page shows, null for none"),
});

const people = {
  people: z.array(personSchema).describe("Whose streams of this assessment are open, longest first, at most 30"),
  more: z.int().min(0).describe("How many streams there are beyond those"),
};

export const livePeopleSchema = z.object(people).meta({ id: "LivePeople" });

export const liveStateSchema = z
  .object({
    stream: z.string().describe("Id of this stream"),
    build: z.string().describe("Changes with every build of the pages"),
    userId: z.string().describe("Whose stream this is"),
    functions: z.record(z.string(), z.int()).describe("Version of every stored function, by key"),
    ...people,
  })
  .meta({ id: "LiveState" });

/** Places that are followed through one connection: one a window of the browser. */
export const MAX_FOLLOWED = 30;

/** What one window shows: the `part`-th of its browser. */
export type Followed = { readonly part: number; readonly assessmentId: string; readonly at: string | null };

/** "<id>~<key>,<id>", as `followedText` of connection.ts writes it. */
export const followedSchema = z
  .string()
  .transform((text): Followed[] =>
    text.split(",").map((item, part) => {
      const [assessmentId = "", at = null] = item.split("~");
      return { part, assessmentId, at };
    }),
  )
  .refine((places) => places.length <= MAX_FOLLOWED, `has more than ${MAX_FOLLOWED} places`)
  .refine(
    (places) => places.every(({ at }) => at === null || ztmmFunctions.has(at)),
    "names what is not a function of the model",
  );

/** What `schema` says, as one stream of several sends it. */
export const ofPart = <S extends z.ZodType>(schema: S, id: string) =>
  z.object({ part: z.int().min(0).describe("Place in `of`, from 0"), data: schema }).meta({ id });

/** An open stream: `id` is the stream's, `at` the key of the function that its page shows. */
export type Person = z.infer<typeof personSchema>;
/** Who is on an assessment: the first 30 streams, and how many more there are. */
export type LivePeople = z.infer<typeof livePeopleSchema>;
/** What is true when it is sent: the browser fetches what it does not have in this version. */
export type LiveState = z.infer<typeof liveStateSchema>;

/** What a stream carries. */
export type LiveEvent =
  | { event: "state"; data: LiveState }
  | { event: "saved"; data: FunctionDto }
  | { event: "people"; data: LivePeople };

const assessment = { organizationId: z.string(), assessmentId: z.string() };

/**
 * What goes through the database's channel. The first three kinds come from triggers (prisma/migrations), the others from
 * server processes: a list of people replaces what that process said of the assessment before, or goes on with it.
 */
export const notificationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("saved"), ...assessment, functionKey: z.string(), version: z.int() }),
  z.object({ kind: z.literal("changed"), ...assessment }),
  z.object({ kind: z.literal("access"), userId: z.string() }),
  z.object({
    kind: z.literal("people"),
    process: z.string(),
    ...assessment,
    people: z.array(personSchema),
    total: z.int().min(0),
    goesOn: z.boolean(),
  }),
  z.object({ kind: z.enum(["who", "alive", "bye"]), process: z.string() }),
]);
export type Notification = z.infer<typeof notificationSchema>;
