import { ActionButton } from "@/components/action/action-button";
import { doneQuery } from "@/components/action/done";
import { Chip } from "@/components/ui/chip";
import { markPlatformUnusedAction, reopenPlatformAction } from "@/lib/control/actions";
import { PLATFORMS } from "@/lib/control/kind";
import type { ControlGrid } from "@/lib/control/queries";
import { USE_LABELS } from "./control-text";

export interface PlatformUsesProps {
  readonly organization: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly uses: ControlGrid["uses"];
  readonly mayWrite: boolean;
  /** Where to go on after a change: an address with a query, to which is added what was done. */
  readonly doneHref: string;
  /** Makes two changes in a row differ. */
  readonly mark: string;
}

const TONES = { used: "accent", unused: "neutral", open: "warn" } as const;

/** Which platforms a unit uses, as its answers say, and the way to say "none of it" of one in one go. */
export function PlatformUses({ organization, unit, uses, mayWrite, doneHref, mark }: PlatformUsesProps) {
  const doneAt = (verb: string, platform: string) => `${doneHref}&${doneQuery(verb, `${platform}.${mark}`).slice(1)}`;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {PLATFORMS.map(({ value, label }) => (
        <li key={value} className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">{label}</span>
          <Chip tone={TONES[uses[value]]}>{USE_LABELS[uses[value]]}</Chip>
          {mayWrite && uses[value] === "open" ? (
            <ActionButton
              action={markPlatformUnusedAction.bind(null, organization)}
              fields={{ unitId: unit.id, platform: value }}
              label="Not used"
              accessibleLabel={`${unit.name} does not use ${label}`}
              question={`${unit.name} does not use ${label}?`}
              confirmLabel="Mark all as not applicable"
              doneHref={doneAt("unused", value)}
              size="small"
            >
              Every control on {label} becomes not applicable, in all pillars. You can take that back here.
            </ActionButton>
          ) : null}
          {mayWrite && uses[value] === "unused" ? (
            <ActionButton
              action={reopenPlatformAction.bind(null, organization)}
              fields={{ unitId: unit.id, platform: value }}
              label="Use it after all"
              accessibleLabel={`${unit.name} uses ${label} after all`}
              question={`${unit.name} uses ${label} after all?`}
              confirmLabel="Open its controls again"
              doneHref={doneAt("reopened", value)}
              size="small"
            >
              Every control on {label} is not answered again, in all pillars.
            </ActionButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
