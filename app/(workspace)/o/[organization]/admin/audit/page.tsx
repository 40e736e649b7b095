import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { shortName, ztmm } from "@/features/model/catalogue/ztmm/model";
import { CHECKLIST_ITEMS } from "@/features/programme/checklist/rules";
import { ChainState } from "@/features/workspace/audit-log/ui/chain-state";
import { EventList } from "@/features/workspace/audit-log/ui/event-list";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { listAuditEvents, listMentionedNames } from "@/lib/audit/queries";
import { getLastCheck } from "@/lib/audit/verify.queries";
import { requireActor } from "@/lib/auth/require-actor";
import { auditPath } from "@/lib/base/addresses";
import { DEFAULT_LIMIT } from "@/lib/base/paging";

export const metadata: Metadata = { title: "Audit log" };

export default async function AuditPage({ params, searchParams }: PageProps<"/o/[organization]/admin/audit">) {
  const { organization } = await params;
  const { cursor, entry } = await searchParams;
  const here = auditPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const from = typeof cursor === "string" ? cursor : undefined;
    const { items, nextCursor } = await listAuditEvents(actor, { cursor: from, limit: DEFAULT_LIMIT });
    const names = await listMentionedNames(actor, items);
    for (const pillar of ztmm.pillars)
      for (const fn of pillar.functions)
        names[fn.key] = fn.capability ? `${shortName(fn)} (${pillar.name})` : shortName(fn);
    for (const { id, name } of CHECKLIST_ITEMS) names[id] = name;
    const first = items.at(0);
    const last = items.at(-1);
    return (
      <>
        <PageHeader
          title="Audit log"
          lead="Everything that was changed, newest first. Each entry carries the hash of the one before it, so that a check finds an entry that was altered or left out."
        />
        <ChainState check={getLastCheck(actor)} />
        <Card
          title={first && last ? `Entries ${first.sequence} to ${last.sequence}` : "No entries"}
          note={first && from === undefined ? `newest hash ${first.hash.slice(0, 12)}…` : undefined}
        >
          <EventList
            events={items}
            names={names}
            yearStartMonth={actor.yearStartMonth}
            open={Number(entry) || undefined}
            hrefOf={(open) => auditPath(organization, { cursor: from, entry: open?.toString() })}
          />
          <Pagination
            nextHref={nextCursor ? auditPath(organization, { cursor: nextCursor }) : null}
            firstHref={from === undefined ? null : here}
          />
        </Card>
      </>
    );
  });
}
