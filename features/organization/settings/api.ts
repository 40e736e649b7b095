import { organizationOperation } from "@/lib/http/operation";
import { updateSettings } from "./commands";
import { getSettings } from "./queries";
import { storedSettingsSchema, updateSettingsSchema } from "./schema";

const PATH = "/api/v1/o/{organization}/settings";

const stored = {
  currency: "EUR",
  checklistReviewMonths: 6,
  timeZone: "America/New_York",
  yearStartMonth: 10,
  weights: { pillars: { identity: 2 }, functions: { "identity.authentication": 1.5 } },
  version: 1,
};

export const readSettingsOperation = organizationOperation(
  {
    id: "readSettings",
    method: "GET",
    path: PATH,
    tag: "Organisation",
    summary: "Read the settings",
    access: "settings.read",
    hasVersion: true,
    result: { status: 200, description: "The settings.", schema: storedSettingsSchema, example: stored },
  },
  async ({ actor }) => ({
    body: await getSettings(actor),
  }),
);

export const updateSettingsOperation = organizationOperation(
  {
    id: "updateSettings",
    method: "PATCH",
    path: PATH,
    tag: "Organisation",
    summary: "Change the settings",
    description:
      "Settings that are not sent stay as they are. Changing the currency converts nothing: amounts stay the numbers that they are. Weights of pillars that are sent replace all weights of pillars, and those of functions likewise; every score follows at once, of earlier quarters too. Periods are stored and sent as before, whatever the month in which the year begins: 2026-Q4 is FY27 Q1 on the screens of an organisation whose year begins in October.",
    access: "settings.write",
    body: { schema: updateSettingsSchema, example: { checklistReviewMonths: 12 } },
    needsVersion: true,
    hasVersion: true,
    result: {
      status: 200,
      description: "The settings as stored.",
      schema: storedSettingsSchema,
      example: { ...stored, checklistReviewMonths: 12, version: 2 },
    },
  },
  async ({ actor, version, document }) => ({ body: await updateSettings(actor, version, document) }),
);
