import { z } from "zod";
import { functionAnswers } from "@/features/assess/assessment/answer.schema";
import { ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { requireAllowed } from "@/lib/access/require-allowed";
import { streamOperation } from "@/lib/http/operation";
import { liveHub } from "./hub";
import { mergeStreams } from "./merged-stream";
import { keepReadable, requireReader } from "./queries";
import { MAX_STREAMS_PER_USER } from "./rules";
import { followedSchema, livePeopleSchema, liveStateSchema, MAX_FOLLOWED, ofPart } from "./schema";

const people = {
  people: [
    {
      id: "0mhzk3x1a5f2c9d07e41b8a6c3",
      userId: "019ab5ef-9a10-7b3e-b7c4-2d6f1e0a8c55",
      name: "Ada Assessor",
      at: "identity.authentication",
    },
  ],
  more: 0,
};

const saved = {
  key: "identity.authentication",
  answers: { "identity.authentication.initial.1": "met" },
  notApplicable: false,
  justification: "",
  note: "",
  target: null,
  inheritedFrom: null,
  carriedForward: false,
  version: 4,
  updatedAt: "2026-11-02T14:03:21.000Z",
  updatedBy: "Ada Assessor",
};

const state = {
  stream: people.people[0]?.id,
  build: "aB3xY9",
  userId: people.people[0]?.userId,
  functions: { "identity.authentication": 3 },
  ...people,
};

export const readEventsOperation = streamOperation(
  {
    id: "readEvents",
    method: "GET",
    path: "/api/v1/o/{organization}/assessments/{id}/events",
    tag: "Assessments",
    summary: "Follow an assessment",
    description: `Server-sent events: what others save and who is there, as it happens. Events carry no ids: every stream begins with \`state\`, and \`state\` comes again whenever something may have been missed; fetch each function whose version there is newer than yours, and ignore a version older than yours. A stream ends after about a quarter of an hour, and at once when the caller's rights change: open it anew. Opening one does not count as use of the session. At most ${MAX_STREAMS_PER_USER} streams of one account.`,
    access: "answer.read",
    query: z.object({
      at: z
        .string()
        .refine((key) => ztmmFunctions.has(key), "is not a function of the model")
        .optional()
        .describe("Key of the function that the page shows, for others to see"),
    }),
    result: {
      status: 200,
      description: "The stream. Lines that begin with a colon are comments, one every 20 seconds.",
      schema: null,
      events: [
        {
          name: "state",
          description: "First, and whenever something may have been missed.",
          schema: liveStateSchema,
          example: state,
        },
        {
          name: "saved",
          description: "A function was stored, by whomever, the caller included: the whole document.",
          schema: functionAnswers,
          example: saved,
        },
        { name: "people", description: "Who is there has changed.", schema: livePeopleSchema, example: people },
      ],
    },
  },
  async ({ params, who, query, signal }) => {
    const hub = liveHub();
    const mark = hub.mark();
    const readRights = async () => {
      const actor = await who();
      await requireReader(actor, params.id);
      return actor;
    };
    const actor = await readRights();
    const { at = null } = query();
    return () => hub.open({ actor, assessmentId: params.id, at, mark, recheck: readRights, signal });
  },
);

export const readEventsOfManyOperation = streamOperation(
  {
    id: "readEventsOfMany",
    method: "GET",
    path: "/api/v1/o/{organization}/events",
    tag: "Assessments",
    summary: "Follow several assessments",
    description: `What the streams of single assessments say, through one connection: \`data\` is what they send, \`part\` the place in \`of\`, from 0. Places that the caller may not read stay silent; where that is all of them, the answer is a refusal. When one of these streams ends, this one does: open it anew. Each place counts as one stream of the account.`,
    access: "answer.read",
    query: z.object({
      of: followedSchema.describe(
        `What is followed, up to ${MAX_FOLLOWED}, separated by commas: the id of an assessment, and after \`~\` the key of the function that is shown there`,
      ),
    }),
    result: {
      status: 200,
      description: "The stream. Lines that begin with a colon are comments, at least one every 20 seconds.",
      schema: null,
      events: [
        {
          name: "state",
          description: "Of each place first, and whenever something may have been missed.",
          schema: ofPart(liveStateSchema, "LiveStateOfPart"),
          example: { part: 0, data: state },
        },
        {
          name: "saved",
          description: "A function was stored, by whomever, the caller included: the whole document.",
          schema: ofPart(functionAnswers, "SavedOfPart"),
          example: { part: 0, data: saved },
        },
        {
          name: "people",
          description: "Who is there has changed.",
          schema: ofPart(livePeopleSchema, "LivePeopleOfPart"),
          example: { part: 0, data: people },
        },
      ],
    },
  },
  async ({ who, query, signal }) => {
    const hub = liveHub();
    const mark = hub.mark();
    const actor = await who();
    requireAllowed(actor, "answer.read");
    const places = await keepReadable(actor, query().of);
    return () => {
      const streams: ReadableStream<Uint8Array>[] = [];
      const numbers: number[] = [];
      for (const { part, assessmentId, at } of places) {
        const recheck = async () => requireReader(await who(), assessmentId);
        try {
          streams.push(hub.open({ actor, assessmentId, at, mark, recheck, signal }));
          numbers.push(part);
        } catch (error) {
          for (const stream of streams) void stream.cancel();
          throw error;
        }
      }
      return mergeStreams(streams, numbers);
    };
  },
);
