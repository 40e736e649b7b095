"use server";

import { defineAction } from "@/lib/action/define-action";
import { markPlatformUnused, reopenPlatform, setControls, takeOverGuidance } from "./commands";
import { controlForm, guidanceForm, platformForm } from "./schema";

export const setControlsAction = defineAction(controlForm, setControls);

export const markPlatformUnusedAction = defineAction(platformForm, markPlatformUnused);

export const reopenPlatformAction = defineAction(platformForm, reopenPlatform);

export const takeOverGuidanceAction = defineAction(guidanceForm, takeOverGuidance);
