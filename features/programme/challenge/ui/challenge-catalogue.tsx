import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { programme } from "@/features/model/catalogue/programme/model";
import { challengeRegister } from "@/features/programme/challenge/register";
import { newEntryPath } from "@/lib/base/addresses";
import { ChallengeText } from "./challenge-text";

export interface ChallengeCatalogueProps {
  /** The organisation's slug. */
  readonly organization: string;
  /** Keys of the challenges that have an entry. */
  readonly taken: ReadonlySet<string>;
  readonly mayAdd: boolean;
}

/** The challenges of the catalogue, each in full. */
export function ChallengeCatalogue({ organization, taken, mayAdd }: ChallengeCatalogueProps) {
  return (
    <ul className="grid items-start gap-4 lg:grid-cols-2" aria-label="Known challenges">
      {programme.challenges.map((challenge) => {
        const { key, name } = challenge;
        return (
          <li key={key}>
            <Card
              id={key}
              title={name}
              actions={
                taken.has(key) ? (
                  <Chip tone="good">In the register</Chip>
                ) : mayAdd ? (
                  <ButtonLink size="small" href={newEntryPath(organization, challengeRegister.key, { subject: key })}>
                    Take over<span className="sr-only">: {name}</span>
                  </ButtonLink>
                ) : undefined
              }
            >
              <ChallengeText challenge={challenge} organization={organization} />
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
