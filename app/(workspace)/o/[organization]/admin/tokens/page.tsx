import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { Card } from "@/components/card";
import { EmptyState } from "@/components/empty-state";
import { parseDone } from "@/components/form/done";
import { DoneMessage } from "@/components/form/done-message";
import { PageHeader } from "@/components/page-header";
import { ScreenLink } from "@/components/screen-link";
import { revokeTokenAction } from "@/features/organization/token/actions";
import { listTokens } from "@/features/organization/token/queries";
import { TokenTable } from "@/features/organization/token/ui/token-table";
import { guarded } from "@/features/workspace/shell/ui/guarded";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { apiDocsPath, newTokenPath, tokensPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Tokens" };

export default async function TokensPage({ params, searchParams }: PageProps<"/o/[organization]/admin/tokens">) {
  const { organization } = await params;
  const { done: doneText } = await searchParams;
  const here = tokensPath(organization);
  const actor = await requireActor(organization);
  return guarded(async () => {
    const tokens = await listTokens(actor);
    const mayWrite = can(actor, "token.write");
    const done = parseDone(doneText);
    const make = (
      <ButtonLink href={newTokenPath(organization)} variant="primary">
        Make a token
      </ButtonLink>
    );
    return (
      <>
        <PageHeader
          title="Tokens"
          lead={
            <>
              With a token a script uses Tenet in your place.{" "}
              <ScreenLink className="link" href={apiDocsPath()}>
                What scripts can do
              </ScreenLink>
            </>
          }
          actions={mayWrite && tokens.length > 0 ? make : undefined}
        />
        {done?.verb === "revoked" ? <DoneMessage key={done.id}>The token is revoked.</DoneMessage> : null}
        {tokens.length > 0 ? (
          <Card>
            <TokenTable
              tokens={tokens}
              revoke={mayWrite ? revokeTokenAction.bind(null, organization) : null}
              listHref={here}
            />
          </Card>
        ) : (
          <EmptyState title="There are no tokens." action={mayWrite ? make : undefined}>
            Make one when a script is to read scores or to write answers. Each has its own rights and its own end.
          </EmptyState>
        )}
      </>
    );
  });
}
