import { Disclosure } from "@/components/disclosure";
import { ScreenLink } from "@/components/screen-link";
import type { Control } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { controlRegister } from "@/features/programme/control/register";
import type { GridRow } from "@/features/programme/control/rules";
import { PLATFORMS } from "@/features/programme/control/rules";
import { entryPath } from "@/lib/base/addresses";
import { RESPONSIBILITY_LABELS } from "./control-text";

type Responsibility = NonNullable<Control["responsibility"]>;
const PROVIDERS = ["aws", "azure", "gcp"] as const satisfies readonly (keyof Responsibility)[];

const labelOf = (platform: string) => PLATFORMS.find(({ value }) => value === platform)?.label ?? platform;

/** Who sees to a control in each provider's cloud, and why. */
export function SharedResponsibility({ responsibility }: { readonly responsibility: Responsibility }) {
  return (
    <>
      <dl className="flex flex-wrap gap-x-4 gap-y-0.5">
        {PROVIDERS.map((provider) => (
          <div key={provider} className="flex gap-1.5">
            <dt className="text-ink-3">{labelOf(provider)}</dt>
            <dd>{RESPONSIBILITY_LABELS[responsibility[provider]]}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-ink-2">{responsibility.note}</p>
    </>
  );
}

export interface ControlAboutProps {
  readonly organization: string;
  readonly row: GridRow;
}

/** On demand: who sees to a control in each provider's cloud, and the entries with owner, due date and note. */
export function ControlAbout({ organization, row: { control, cells } }: ControlAboutProps) {
  const entries = cells.flatMap(({ platform, stored }) => (stored ? [{ platform, id: stored.entryId }] : []));
  const { responsibility } = control;
  return (
    <Disclosure summary="Who sees to it; owner and notes">
      {responsibility ? (
        <SharedResponsibility responsibility={responsibility} />
      ) : (
        <p className="text-ink-2">It has nothing to do with a provider, so it is answered once.</p>
      )}
      {entries.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
          {entries.map(({ platform, id }) => (
            <li key={id}>
              <ScreenLink className="link" href={entryPath(organization, controlRegister.key, id)}>
                {responsibility ? `${labelOf(platform)}: owner, due date and note` : "Owner, due date and note"}
              </ScreenLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-2 text-ink-2">Owner, due date and note can be given once it is answered.</p>
      )}
      <SourceLine sources={[control.source]} />
    </Disclosure>
  );
}
