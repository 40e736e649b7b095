import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { listOwned } from "@/features/workspace/work/queries";
import type { Actor } from "@/lib/access/actor";
import { programmePath } from "@/lib/base/addresses";
import { OwnedCards } from "./owned-cards";
import { ownedTitle } from "./work-title";

/** For those who see every unit: what they own. */
export async function OwnedWork({ actor }: { readonly actor: Actor }) {
  const organization = actor.organizationSlug;
  const owned = await listOwned(actor);
  const title = ownedTitle(owned);
  return (
    <>
      <PageHeader
        title={title ?? "Nothing of the programme is yours at present."}
        lead="The open entries of registers and items of checklists that you own."
      />
      {title === null ? (
        <EmptyState
          title="Nothing waits for you here."
          action={<ButtonLink href={programmePath(organization)}>Go to the programme</ButtonLink>}
        >
          Whoever keeps a register or a checklist names you as the owner of an entry or item. It appears here at once.
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          <OwnedCards owned={owned} organization={organization} userId={actor.userId} />
        </div>
      )}
    </>
  );
}
