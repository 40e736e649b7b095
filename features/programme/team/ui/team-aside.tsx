import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { coversPillar } from "@/features/programme/team/rules";

/** Beside an entry: what its role answers for, pillar by pillar, and what of it is not this entry's. */
export function TeamAside({ entry }: { readonly entry: RegisterEntry }) {
  const role = programme.team.find(({ key }) => key === entry.subject);
  if (!role) return null;
  return (
    <Card title="Responsibilities" note={role.name}>
      <p className="mb-2 text-ink-2">{role.text}</p>
      <dl className="grid gap-2">
        {role.responsibilities.map(({ pillar, name, text }) => (
          <div key={pillar}>
            <dt className="font-semibold">
              {pillarName(pillar)}: {name}
            </dt>
            <dd>
              {text}
              {coversPillar(entry, pillar) ? null : (
                <span className="quiet block">not this entry’s: the pillar is not chosen</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <SourceLine sources={[role.source]} />
    </Card>
  );
}
