"use client";

import { ActionButton } from "@/components/form/action-button";
import { doneQuery } from "@/components/form/done";
import type { SettingsDto } from "@/features/organization/settings/schema";
import { STORED_VERSION } from "@/lib/form/plain-done";
import type { FormAction } from "@/lib/form/result";

export interface EvenWeightsProps {
  readonly action: FormAction<SettingsDto>;
  readonly version: number;
  /** The address of this screen. */
  readonly here: string;
}

/** Sets every weight back to 1. */
export function EvenWeights({ action, version, here }: EvenWeightsProps) {
  return (
    <ActionButton
      action={action}
      fields={{ version }}
      label="Set all weights to 1"
      question="Set all weights to 1?"
      confirmLabel="Set to 1"
      doneHref={(stored) => here + doneQuery("saved", String(stored.version))}
      plainDoneHref={here + doneQuery("saved", STORED_VERSION)}
    >
      Every pillar and function counts the same again. Scores of every quarter follow at once.
    </ActionButton>
  );
}
