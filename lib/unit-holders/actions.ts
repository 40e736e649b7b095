"use server";

import { z } from "zod";
import { defineAction } from "@/lib/action/define-action";
import { formVersion } from "@/lib/action/schema";
import { deleteUnit } from "@/lib/unit/commands";
import { UNIT_HOLDERS } from "./queries";

export const deleteUnitAction = defineAction(z.object({ id: z.string(), version: formVersion }), (actor, input) =>
  deleteUnit(actor, input.id, input.version, UNIT_HOLDERS),
);
