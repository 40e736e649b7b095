"use client";

import type { ReactNode } from "react";
import { ActionButton } from "@/components/form/action-button";
import type { Changed } from "@/features/programme/control/commands";
import type { FormAction } from "@/lib/form/result";
import { withDone } from "./done-query";

export interface PlatformButtonProps {
  readonly action: FormAction<readonly Changed[]>;
  readonly unitId: string;
  readonly platform: string;
  readonly label: string;
  readonly accessibleLabel: string;
  readonly question: string;
  readonly confirmLabel: string;
  /** What was done then: "unused" or "reopened". */
  readonly verb: string;
  /** Where to go on after a change: an address with a query, to which is added what was done. */
  readonly doneHref: string;
  readonly children: ReactNode;
}

/** Changes all controls of a platform at once, and takes along what there is to undo. */
export function PlatformButton({ unitId, platform, verb, doneHref, ...props }: PlatformButtonProps) {
  return (
    <ActionButton
      {...props}
      fields={{ unitId, platform }}
      doneHref={(changed) => withDone(doneHref, verb, platform, changed)}
      plainDoneHref={withDone(doneHref, verb, platform, [])}
      size="small"
    />
  );
}
