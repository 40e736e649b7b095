import { getChallengeFigures } from "@/lib/challenge/queries";
import { getPointFigures } from "@/lib/enforcement/queries";
import { getTaskFigures } from "@/lib/task/queries";
import {
  readChallengeFiguresOperation,
  readPointFiguresOperation,
  readTaskFiguresOperation,
} from "../contract/register-figures";
import { organizationEndpoint } from "../endpoint";

export const readTaskFiguresEndpoint = organizationEndpoint(readTaskFiguresOperation, async ({ actor }) => ({
  body: await getTaskFigures(actor),
}));

export const readChallengeFiguresEndpoint = organizationEndpoint(readChallengeFiguresOperation, async ({ actor }) => ({
  body: await getChallengeFigures(actor),
}));

export const readPointFiguresEndpoint = organizationEndpoint(readPointFiguresOperation, async ({ actor }) => ({
  body: await getPointFigures(actor),
}));
