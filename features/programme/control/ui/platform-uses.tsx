import { Chip } from "@/components/chip";
import { markPlatformUnusedAction, reopenPlatformAction } from "@/features/programme/control/actions";
import type { ControlGrid } from "@/features/programme/control/queries";
import { CONTROLS_PER_PLATFORM, PLATFORMS, type Platform } from "@/features/programme/control/rules";
import { USE_LABELS } from "./control-text";
import { PlatformButton } from "./platform-button";

export interface PlatformUsesProps {
  readonly organization: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly grid: Pick<ControlGrid, "uses" | "notApplicable">;
  /** For those who keep the controls of all pillars: it changes all of them. */
  readonly mayWrite: boolean;
  /** For those who answer for the pillar that is shown. */
  readonly mayAnswer: boolean;
  /** Where to go on after a change: an address with a query, to which is added what was done. */
  readonly doneHref: string;
}

const TONES = { used: "accent", unused: "neutral", open: "warn" } as const;

type Use = Omit<PlatformUsesProps, "mayWrite" | "mayAnswer"> & { readonly platform: Platform; readonly label: string };

function NotUsed({ organization, unit, grid, doneHref, platform, label }: Use) {
  const marked = grid.notApplicable[platform];
  return (
    <PlatformButton
      action={markPlatformUnusedAction.bind(null, organization)}
      unitId={unit.id}
      platform={platform}
      label={marked > 0 ? "Not used: mark the rest" : "Not used"}
      accessibleLabel={`${unit.name} does not use ${label}`}
      question={`${unit.name} does not use ${label}?`}
      confirmLabel="Mark all as not applicable"
      verb="unused"
      doneHref={doneHref}
    >
      Every control on {label} becomes not applicable, in all pillars. You can take that back here. If it is cut off, do
      it again: it goes on where it stopped.
    </PlatformButton>
  );
}

function UsedAfterAll({ organization, unit, doneHref, platform, label }: Use) {
  return (
    <PlatformButton
      action={reopenPlatformAction.bind(null, organization)}
      unitId={unit.id}
      platform={platform}
      label="Use it after all"
      accessibleLabel={`${unit.name} uses ${label} after all`}
      question={`${unit.name} uses ${label} after all?`}
      confirmLabel="Open its controls again"
      verb="reopened"
      doneHref={doneHref}
    >
      Every control on {label} is not answered again, in all pillars. If it is cut off, do it again: it goes on where it
      stopped.
    </PlatformButton>
  );
}

/** Which platforms a unit uses, as its answers say, and the way to say "none of it" of one in one go. */
export function PlatformUses({ mayWrite, mayAnswer, ...props }: PlatformUsesProps) {
  const { uses, notApplicable } = props.grid;
  const isOpen = PLATFORMS.some(({ value }) => uses[value] === "open");
  return (
    <>
      {mayAnswer && isOpen ? (
        <p className="mb-2 text-ink-2">
          Answer a control for a platform below, and the platform counts as in use.
          {mayWrite ? " Where the unit has nothing there, choose “Not used”." : ""}
        </p>
      ) : null}
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {PLATFORMS.map(({ value, label }) => {
          const isPartly = uses[value] === "open" && notApplicable[value] > 0;
          return (
            <li key={value} className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{label}</span>
              <Chip tone={TONES[uses[value]]}>{USE_LABELS[uses[value]]}</Chip>
              {isPartly ? (
                <span className="quiet">
                  {notApplicable[value]} of {CONTROLS_PER_PLATFORM} controls are not applicable
                </span>
              ) : null}
              {mayWrite && uses[value] === "open" ? <NotUsed {...props} platform={value} label={label} /> : null}
              {mayWrite && (uses[value] === "unused" || isPartly) ? (
                <UsedAfterAll {...props} platform={value} label={label} />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
