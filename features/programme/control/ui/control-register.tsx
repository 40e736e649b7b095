import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { ScreenLink } from "@/components/screen-link";
import { programme } from "@/features/model/catalogue/programme/model";
import { OwnChip } from "@/features/model/catalogue/ui/own-chip";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { isOwn } from "@/features/model/catalogue/ui/source-text";
import type { RegisterEntry } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { consistencyPath, controlsPath, coveragePath } from "@/lib/base/addresses";
import { SharedResponsibility } from "./control-about";
import { pillarLabel } from "./control-text";

/** Above the register of controls: where many are answered at once, and what follows from them. */
export function ControlNote({ actor }: { readonly actor: Actor }) {
  const { organizationSlug } = actor;
  return (
    <div className="mb-4 flex flex-wrap gap-2">
      <ButtonLink href={controlsPath(organizationSlug)}>
        {can(actor, "control.write") ? "Answer by unit and pillar" : "Controls by unit and pillar"}
      </ButtonLink>
      <ButtonLink href={coveragePath(organizationSlug)}>Coverage</ButtonLink>
      <ButtonLink href={consistencyPath(organizationSlug)}>Consistency</ButtonLink>
    </div>
  );
}

export interface ControlDetailProps {
  readonly actor: Actor;
  readonly entry: RegisterEntry;
}

/** Below an entry of the register: what "in place" means for the control, and who sees to it in a provider's cloud. */
export function ControlDetail({ actor, entry }: ControlDetailProps) {
  const control = programme.controls.find(({ id }) => id === entry.subject);
  if (!control) return null;
  const { pillar, level, text, detail, responsibility, source } = control;
  const href = controlsPath(actor.organizationSlug, { unit: entry.unitId ?? undefined, pillar });
  return (
    <Card title={text} note={`${pillarLabel(pillar)}, ${level}`} actions={isOwn(source) ? <OwnChip /> : undefined}>
      <p className="mb-2">{detail}</p>
      {responsibility ? (
        <SharedResponsibility responsibility={responsibility} />
      ) : (
        <p className="text-ink-2">It has nothing to do with a provider, so it is answered once.</p>
      )}
      <p className="mt-2">
        <ScreenLink className="link" href={href}>
          {`All controls of ${entry.unitName ?? "the unit"} in this pillar`}
        </ScreenLink>
      </p>
      <SourceLine sources={[source]} />
    </Card>
  );
}
