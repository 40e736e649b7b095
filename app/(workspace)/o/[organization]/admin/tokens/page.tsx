import type { Metadata } from "next";
import { guarded } from "@/app/(workspace)/_components/guarded";
import { parseDone } from "@/components/action/done";
import { DoneMessage } from "@/components/action/done-message";
import { TokenTable } from "@/components/token/token-table";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { ScreenLink } from "@/components/ui/screen-link";
import { can } from "@/lib/access/policy";
import { requireActor } from "@/lib/auth/require-actor";
import { apiDocsPath, newTokenPath, tokensPath } from "@/lib/base/addresses";
import { revokeTokenAction } from "@/lib/token/actions";
import { listTokens } from "@/lib/token/queries";

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
