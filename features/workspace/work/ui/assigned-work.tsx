import { ButtonLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { Period } from "@/components/period";
import { getWork, listOwned } from "@/features/workspace/work/queries";
import type { Actor } from "@/lib/access/actor";
import { questionPath } from "@/lib/base/addresses";
import { OwnedCards } from "./owned-cards";
import { WorkList } from "./work-list";
import { ownedTitle, workTitle } from "./work-title";

const LEADS = {
  assessor: "What you have been given to answer, unit by unit.",
  reviewer: "The units you have been given to read.",
};

/** For those who are given units: these, and what they own besides. */
export async function AssignedWork({ actor, role }: { readonly actor: Actor; readonly role: keyof typeof LEADS }) {
  const organization = actor.organizationSlug;
  const [work, owned] = await Promise.all([getWork(actor), listOwned(actor)]);
  const mayAnswer = role === "assessor";
  const next = mayAnswer ? work.next : null;
  return (
    <>
      <PageHeader
        crumb={<Period value={work.period} full />}
        title={workTitle(work, mayAnswer, ownedTitle(owned) !== null)}
        lead={
          work.units.length > 0
            ? LEADS[role]
            : `An owner or admin of ${actor.organizationName} assigns units and pillars under Admin, People. They appear here at once.`
        }
        actions={
          next ? (
            <ButtonLink
              variant="primary"
              className="min-h-11 px-5 text-base"
              href={questionPath(organization, next.assessment, next.key)}
            >
              {next.isBegun ? "Continue" : "Begin"}: {next.name}
              <span className="font-normal"> · {next.unit}</span>
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="grid gap-4">
        <WorkList units={work.units} organization={organization} mayAnswer={mayAnswer} period={work.period} />
        <OwnedCards owned={owned} organization={organization} userId={actor.userId} />
      </div>
    </>
  );
}
