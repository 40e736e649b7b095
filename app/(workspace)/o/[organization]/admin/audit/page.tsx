import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Pagination } from "@/components/pagination";
import { AuditFilterBar } from "@/features/workspace/audit-log/ui/audit-filter";
import { ChainCheck } from "@/features/workspace/audit-log/ui/chain-check";
import { ChainState } from "@/features/workspace/audit-log/ui/chain-state";
import { EventList } from "@/features/workspace/audit-log/ui/event-list";
import { KeptHead } from "@/features/workspace/audit-log/ui/kept-head";
import { CATALOGUE_NAMES, subjectNameOf } from "@/features/workspace/audit-log/ui/subject-names";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { readAuditFilter } from "@/lib/audit/filter.schema";
import { listAuditEvents, listMentionedNames } from "@/lib/audit/queries";
import { getLastCheck, getLogEnd } from "@/lib/audit/verify.queries";
import { requireActor } from "@/lib/auth/require-actor";
import { auditPath } from "@/lib/base/addresses";
import { counted } from "@/lib/base/format";
import { DEFAULT_LIMIT } from "@/lib/base/paging";

export const metadata: Metadata = { title: "Audit log" };

export default async function AuditPage({ params, searchParams }: PageProps<"/o/[organization]/admin/audit">) {
  const { organization } = await params;
  const query = await searchParams;
  const actor = await requireActor(organization);
  return guarded(async () => {
    const cursor = typeof query.cursor === "string" ? query.cursor : undefined;
    const filter = readAuditFilter(query);
    const isFiltered = Object.keys(filter).length > 0;
    const { items, nextCursor } = await listAuditEvents(actor, { filter, cursor, limit: DEFAULT_LIMIT });
    const names = { ...CATALOGUE_NAMES, ...(await listMentionedNames(actor, items)) };
    const { head } = await getLogEnd(actor);
    return (
      <>
        <PageHeader
          title="Audit log"
          lead="Every change, newest first. Each entry carries the hash of the one before it."
        />
        <Card title="Verification" className="mb-4">
          <div className="grid gap-3">
            <ChainState check={getLastCheck(actor)} />
            <ChainCheck organization={organization} />
            <KeptHead organization={organization} head={head} />
          </div>
        </Card>
        <Card title={isFiltered ? "Matching entries" : counted(head.sequence, "entry", "entries")}>
          <AuditFilterBar organization={organization} filter={filter} subjectName={subjectNameOf(filter, names)} />
          {items.length === 0 ? (
            <p>{isFiltered ? "No entries match these filters." : "Nothing has been changed yet."}</p>
          ) : null}
          <EventList
            events={items}
            names={names}
            yearStartMonth={actor.yearStartMonth}
            organization={organization}
            open={Number(query.entry) || undefined}
            hrefOf={(open) => auditPath(organization, { ...filter, cursor, entry: open?.toString() })}
          />
          <Pagination
            nextHref={nextCursor ? auditPath(organization, { ...filter, cursor: nextCursor }) : null}
            firstHref={cursor === undefined ? null : auditPath(organization, filter)}
          />
        </Card>
      </>
    );
  });
}
