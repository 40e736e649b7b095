import type { Metadata } from "next";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { createTokenAction } from "@/features/organization/token/actions";
import { TokenForm } from "@/features/organization/token/ui/token-form";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { requireAllowed } from "@/lib/access/require-allowed";
import { requireActor } from "@/lib/auth/require-actor";
import { tokensPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Make a token" };

export default async function NewTokenPage({ params }: PageProps<"/o/[organization]/admin/tokens/new">) {
  const { organization } = await params;
  const listHref = tokensPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    requireAllowed(actor, "token.write");
    return (
      <>
        <PageHeader crumb={<Breadcrumbs items={[{ label: "Tokens", href: listHref }]} />} title="Make a token" />
        <Card className="max-w-[42rem]">
          <TokenForm action={createTokenAction.bind(null, organization)} listHref={listHref} />
        </Card>
      </>
    );
  });
}
