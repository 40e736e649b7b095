import { ScreenLink } from "@/components/screen-link";
import { programme } from "@/features/model/catalogue/programme/model";
import type { Challenge } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { programmePath } from "@/lib/base/addresses";

export interface ChallengeTextProps {
  readonly challenge: Challenge;
  /** The organisation's slug. */
  readonly organization: string;
}

/** A challenge as the catalogue has it: what it is, the answer, what to do, what shows success, and its source. */
export function ChallengeText({ challenge, organization }: ChallengeTextProps) {
  const { text, answer, actions, indicator, kpis, source } = challenge;
  const linked = programme.kpis.filter(({ key }) => kpis.includes(key));
  return (
    <>
      <p className="text-ink-2">{text}</p>
      <dl className="mt-2 grid gap-2">
        <div>
          <dt className="font-semibold">Answer</dt>
          <dd>{answer}</dd>
        </div>
        <div>
          <dt className="font-semibold">Actions</dt>
          <dd>
            <ul className="grid list-disc gap-1 ps-5">
              {actions.map((action) => (
                <li key={action}>{action}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">Success indicator</dt>
          <dd>{indicator}</dd>
        </div>
        <div>
          <dt className="font-semibold">KPIs that show it</dt>
          <dd>
            {linked.length === 0 ? (
              <span className="text-ink-2">none</span>
            ) : (
              <ul>
                {linked.map(({ key, name }) => (
                  <li key={key}>
                    <ScreenLink
                      className="link inline-block py-1"
                      href={`${programmePath(organization, "steps")}#kpis`}
                    >
                      {name}
                    </ScreenLink>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
      <SourceLine sources={[source]} />
    </>
  );
}
