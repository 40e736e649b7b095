import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import { ApiFrame } from "@/features/workspace/api/ui/api-frame";
import { OperationLead } from "@/features/workspace/api/ui/operation-lead";
import { OperationScreen } from "@/features/workspace/api/ui/operation-screen";
import { apiDocsPath } from "@/lib/base/addresses";

type Props = PageProps<"/docs/api/[operation]">;

const find = (id: string) => OPERATIONS.find((operation) => operation.id === id);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { operation } = await params;
  return { title: find(operation)?.summary ?? "Interface for scripts" };
}

export default async function OperationPage({ params, searchParams }: Props) {
  const [{ operation: id }, { organization: asked }] = await Promise.all([params, searchParams]);
  const operation = find(id);
  if (!operation) notFound();
  return (
    <ApiFrame asked={asked}>
      {(organization) => (
        <>
          <PageHeader
            crumb={
              <Breadcrumbs
                items={[
                  { label: "Interface for scripts", href: apiDocsPath(organization) },
                  { label: operation.tag, href: `${apiDocsPath(organization)}#${operation.tag}` },
                ]}
              />
            }
            title={operation.summary}
            lead={<OperationLead operation={operation} />}
          />
          <OperationScreen operation={operation} />
        </>
      )}
    </ApiFrame>
  );
}
