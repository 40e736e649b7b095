import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/page-header";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { getWork, listOwned } from "@/features/workspace/work/queries";
import { OwnedCards } from "@/features/workspace/work/ui/owned-cards";
import { WorkList } from "@/features/workspace/work/ui/work-list";
import { ownedTitle, workTitle } from "@/features/workspace/work/ui/work-title";
import type { Actor } from "@/lib/access/actor";
import { can, isScoped } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { assessPath, programmePath, questionPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "My work" };

const LEADS = {
  assessor: "What you have been given to answer, unit by unit.",
  reviewer: "The units you have been given to read.",
};

/** For those who are given units: these, and what they own besides. */
async function AssignedWork({ actor, role }: { readonly actor: Actor; readonly role: keyof typeof LEADS }) {
  const organization = actor.organizationSlug;
  const [work, owned] = await Promise.all([getWork(actor), listOwned(actor)]);
  const mayAnswer = role === "assessor";
  const next = mayAnswer ? work.next : null;
  return (
    <>
      <PageHeader
        crumb={work.period}
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
              prefetch={false}
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

/** For those who see every unit: what they own. */
async function OwnedWork({ actor }: { readonly actor: Actor }) {
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

export default async function WorkPage({ params }: PageProps<"/o/[organization]/work">) {
  const { organization } = await params;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const { role } = actor;
    if (isScoped(role)) return AssignedWork({ actor, role });
    if (can(actor, "programme.read")) return OwnedWork({ actor });
    return (
      <PageHeader
        title="This screen is not for your role."
        lead="My work lists what is assigned to somebody, and what somebody owns in the programme. An admin keeps units and people instead."
        actions={<ButtonLink href={assessPath(organization)}>Go to Assess</ButtonLink>}
      />
    );
  });
}
