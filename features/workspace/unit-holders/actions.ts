"use server";

import { z } from "zod";
import { deleteUnit } from "@/features/organization/unit/commands";
import { defineAction } from "@/lib/form/define-action";
import { formVersion } from "@/lib/form/schema";
import { UNIT_HOLDERS } from "./queries";

export const deleteUnitAction = defineAction(z.object({ id: z.string(), version: formVersion }), (actor, input) =>
  deleteUnit(actor, input.id, input.version, UNIT_HOLDERS),
);
