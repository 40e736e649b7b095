import { getOnRampAdvice } from "@/lib/on-ramp/queries";
import { getRollOutFigures } from "@/lib/roll-out/queries";
import { getTeamFigures } from "@/lib/team/queries";
import {
  readOnRampAdviceOperation,
  readRollOutFiguresOperation,
  readTeamFiguresOperation,
} from "../contract/programme-figures";
import { organizationEndpoint } from "../endpoint";

export const readRollOutFiguresEndpoint = organizationEndpoint(readRollOutFiguresOperation, async ({ actor }) => ({
  body: await getRollOutFigures(actor),
}));

export const readTeamFiguresEndpoint = organizationEndpoint(readTeamFiguresOperation, async ({ actor }) => ({
  body: await getTeamFigures(actor),
}));

export const readOnRampAdviceEndpoint = organizationEndpoint(readOnRampAdviceOperation, async ({ actor }) => ({
  body: await getOnRampAdvice(actor),
}));
