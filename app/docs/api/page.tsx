import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DownloadLink } from "@/components/button";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import { Basics } from "@/features/workspace/api/ui/basics";
import { Contents } from "@/features/workspace/api/ui/contents";
import { OperationSection } from "@/features/workspace/api/ui/operation-section";
import { ProblemTable } from "@/features/workspace/api/ui/problem-table";
import { ShapeList } from "@/features/workspace/api/ui/shape-list";
import { Walkthrough } from "@/features/workspace/api/ui/walkthrough";
import { WorkspaceShell } from "@/features/workspace/shell/ui/workspace-shell";
import { listOrganizations } from "@/lib/auth/queries";
import { actorOfSession, requireSignedIn } from "@/lib/auth/require-actor";
import { openapiPath } from "@/lib/base/data-addresses";
import { TAGS, type Tag } from "@/lib/http/contract";

export const metadata: Metadata = { title: "Interface for scripts" };

export default async function ApiPage({ searchParams }: PageProps<"/docs/api">) {
  const who = await requireSignedIn();
  const { organization } = await searchParams;
  const organizations = await listOrganizations(who.userId);
  // The interface is the same in every organisation; the frame and the examples are those of one of one's own.
  const frame = organizations.find(({ slug }) => slug === organization) ?? organizations[0];
  if (!frame) notFound();
  return (
    <WorkspaceShell who={who} actor={await actorOfSession(frame.slug)}>
      <PageHeader
        title="Scripts read and write Tenet over HTTP, with the rights of whoever made their token."
        lead="Every operation, field and refusal. The same, for machines, is the OpenAPI document."
        actions={<DownloadLink href={openapiPath}>OpenAPI 3.1 document</DownloadLink>}
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="grid min-w-0 gap-4">
          <Walkthrough organization={frame.slug} />
          <Basics />
          {(Object.keys(TAGS) as Tag[]).map((tag) => (
            <Card key={tag} id={tag} title={tag} note={TAGS[tag]}>
              {OPERATIONS.filter((operation) => operation.tag === tag).map((operation) => (
                <OperationSection key={operation.id} operation={operation} />
              ))}
            </Card>
          ))}
          <ShapeList />
          <ProblemTable />
        </div>
        <Contents />
      </div>
    </WorkspaceShell>
  );
}
