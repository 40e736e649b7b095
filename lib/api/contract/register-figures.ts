import { challengeFiguresSchema } from "@/lib/challenge/schema";
import { pointFiguresSchema } from "@/lib/enforcement/schema";
import { taskFiguresSchema } from "@/lib/task/schema";
import { defineOperation } from "./operation";

export const readTaskFiguresOperation = defineOperation({
  id: "readTaskFigures",
  method: "GET",
  path: "/api/v1/o/{organization}/programme/tasks",
  tag: "Programme",
  summary: "Read how far the lists of tasks are",
  description: "Each list of the catalogue with its tasks, and how each stands over the entries that are seen.",
  access: "programme.read",
  result: {
    status: 200,
    description: "The progress per list.",
    schema: taskFiguresSchema,
    example: {
      lists: [
        {
          key: "containers",
          name: "Containers",
          done: 1,
          applicable: 2,
          notTakenOver: 1,
          tasks: [
            {
              id: "containers.admission",
              text: "Scan every image before it is stored.",
              state: "done",
              entries: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", unitName: "Payments", status: "done" }],
            },
            {
              id: "containers.network-policies",
              text: "Run no container as root.",
              state: "not_taken_over",
              entries: [],
            },
          ],
        },
      ],
    },
  },
});

export const readChallengeFiguresOperation = defineOperation({
  id: "readChallengeFigures",
  method: "GET",
  path: "/api/v1/o/{organization}/programme/challenges",
  tag: "Programme",
  summary: "Read the challenges by rating",
  description: "The challenges that are seen and not closed: rated ones worst first, and those without a rating.",
  access: "programme.read",
  result: {
    status: 200,
    description: "The challenges.",
    schema: challengeFiguresSchema,
    example: {
      rated: [
        {
          id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
          name: "Old systems cannot sign in the new way",
          status: "open",
          unitName: "Payments",
          likelihood: 4,
          impact: 5,
          rating: 20,
        },
      ],
      unrated: [
        {
          id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e11",
          name: "Too few people",
          status: "open",
          unitName: null,
        },
      ],
    },
  },
});

export const readPointFiguresOperation = defineOperation({
  id: "readPointFigures",
  method: "GET",
  path: "/api/v1/o/{organization}/programme/enforcement-points",
  tag: "Programme",
  summary: "Read where access is decided and enforced",
  description:
    "Decision and enforcement points that are seen, by role and mode; how many use each signal, and which look at fewer than two.",
  access: "programme.read",
  result: {
    status: 200,
    description: "The figures.",
    schema: pointFiguresSchema,
    example: {
      roles: [
        {
          key: "policy-engine",
          name: "Policy engine",
          modes: [
            { status: "planned", count: 0 },
            { status: "monitoring", count: 1 },
            { status: "enforcing", count: 2 },
            { status: "retired", count: 0 },
          ],
        },
      ],
      signals: [{ key: "identity", name: "Identity", count: 3 }],
      weighing: 3,
      narrow: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", name: "Old gateway", signals: 1 }],
    },
  },
});
