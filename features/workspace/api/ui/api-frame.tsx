import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { WorkspaceShell } from "@/features/workspace/shell/ui/workspace-shell";
import { listOrganizations } from "@/lib/auth/queries";
import { actorOfSession, requireSignedIn } from "@/lib/auth/require-actor";

export interface ApiFrameProps {
  /** The slug that the address asks for. */
  readonly asked: string | string[] | undefined;
  readonly children: (organization: string) => ReactNode;
}

/** The interface is the same in every organisation; the frame and the examples are those of one of one's own. */
export async function ApiFrame({ asked, children }: ApiFrameProps) {
  const who = await requireSignedIn();
  const organizations = await listOrganizations(who.userId);
  const frame = organizations.find(({ slug }) => slug === asked) ?? organizations[0];
  if (!frame) notFound();
  return (
    <WorkspaceShell who={who} actor={await actorOfSession(frame.slug)}>
      {children(frame.slug)}
    </WorkspaceShell>
  );
}
