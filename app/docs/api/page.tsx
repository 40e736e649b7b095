import type { Metadata } from "next";
import { DownloadLink } from "@/components/button";
import { PageHeader } from "@/components/page-header";
import { ApiFrame } from "@/features/workspace/api/ui/api-frame";
import { Basics } from "@/features/workspace/api/ui/basics";
import { Contents } from "@/features/workspace/api/ui/contents";
import { OperationList } from "@/features/workspace/api/ui/operation-list";
import { ProblemTable } from "@/features/workspace/api/ui/problem-table";
import { ShapeIndex } from "@/features/workspace/api/ui/shape-index";
import { Walkthrough } from "@/features/workspace/api/ui/walkthrough";
import { openapiPath } from "@/lib/base/data-addresses";

export const metadata: Metadata = { title: "Interface for scripts" };

export default async function ApiPage({ searchParams }: PageProps<"/docs/api">) {
  const { organization: asked } = await searchParams;
  return (
    <ApiFrame asked={asked}>
      {(organization) => (
        <>
          <PageHeader
            title="Scripts read and write Tenet over HTTP, with the rights of their token."
            lead="Every operation has a page with its fields and refusals. The same, for machines, is the OpenAPI document."
            actions={<DownloadLink href={openapiPath}>OpenAPI 3.1 document</DownloadLink>}
          />
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_15rem]">
            <div className="grid min-w-0 gap-4">
              <Walkthrough organization={organization} />
              <Basics />
              <OperationList organization={organization} />
              <ShapeIndex organization={organization} />
              <ProblemTable />
            </div>
            <Contents />
          </div>
        </>
      )}
    </ApiFrame>
  );
}
