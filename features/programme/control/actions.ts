"use server";

import { undoEntries } from "@/features/programme/register/undo.commands";
import { defineAction } from "@/lib/form/define-action";
import { markPlatformUnused, reopenPlatform, setControls, takeOverGuidance } from "./commands";
import { controlRegister } from "./register";
import { controlForm, guidanceForm, platformForm, undoControlsForm } from "./schema";

export const setControlsAction = defineAction(controlForm, setControls);

export const markPlatformUnusedAction = defineAction(platformForm, markPlatformUnused);

export const reopenPlatformAction = defineAction(platformForm, reopenPlatform);

export const takeOverGuidanceAction = defineAction(guidanceForm, takeOverGuidance);

export const undoControlsAction = defineAction(undoControlsForm, (actor, { entries }) =>
  undoEntries(actor, controlRegister, entries),
);
