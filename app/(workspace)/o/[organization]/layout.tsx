import { notFound } from "next/navigation";
import { WorkspaceShell } from "@/features/workspace/shell/ui/workspace-shell";
import { actorOfSession, currentUser } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/base/errors";

/**
 * The frame alone. A layout is not rendered again on navigation, so it decides nothing: each page asks for its Actor
 * itself, and sends whoever is not signed in to the sign-in page, which leads back to that page.
 */
export default async function WorkspaceLayout({ children, params }: LayoutProps<"/o/[organization]">) {
  const { organization } = await params;
  const who = await currentUser();
  if (!who) return children;
  const actor = await actorOfSession(organization).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  return (
    <WorkspaceShell who={who} actor={actor}>
      {children}
    </WorkspaceShell>
  );
}
