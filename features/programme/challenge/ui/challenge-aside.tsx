import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import type { RegisterEntry } from "@/features/programme/register/rules";
import type { Actor } from "@/lib/access/actor";
import { ChallengeText } from "./challenge-text";

/** Beside an entry: what the catalogue says of the known challenge that it is about. */
export function ChallengeAside({ actor, entry }: { readonly actor: Actor; readonly entry: RegisterEntry }) {
  const challenge = programme.challenges.find(({ key }) => key === entry.subject);
  if (!challenge) return null;
  return (
    <Card title={challenge.name} note="from the catalogue">
      <ChallengeText challenge={challenge} organization={actor.organizationSlug} />
    </Card>
  );
}
