import { organizationOperation } from "@/lib/http/operation";
import { getTaskFigures } from "./queries";
import { taskFiguresSchema } from "./schema";

export const readTaskFiguresOperation = organizationOperation(
  {
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
                name: "Image scans before storage",
                text: "Scan every image before it is stored.",
                state: "done",
                entries: [{ id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10", unitName: "Payments", status: "done" }],
              },
              {
                id: "containers.network-policies",
                name: "No containers as root",
                text: "Run no container as root.",
                state: "not_taken_over",
                entries: [],
              },
            ],
          },
        ],
      },
    },
  },
  async ({ actor }) => ({
    body: await getTaskFigures(actor),
  }),
);
