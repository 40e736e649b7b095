import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { Breadcrumbs } from "@/components/shell/breadcrumbs";
import { TokenForm } from "@/components/token/token-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireAllowed } from "@/lib/access/rules";
import { requireActor } from "@/lib/auth/require-actor";
import { tokensPath } from "@/lib/base/addresses";
import { createTokenAction } from "@/lib/token/actions";

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
