import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { Card } from "@/components/card";
import { PageHeader } from "@/components/page-header";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import { ThemeSwitch } from "@/components/theme-switch";
import { ChangePasswordForm } from "@/features/organization/account/ui/change-password-form";
import { ShortcutsForm } from "@/features/organization/account/ui/shortcuts-form";
import { setThemeAction } from "@/features/organization/account/ui/theme-action";
import { SessionList } from "@/features/workspace/shell/ui/session-list";
import { WorkspaceShell } from "@/features/workspace/shell/ui/workspace-shell";
import { listSessions } from "@/lib/auth/queries";
import { actorOfSession, requireSignedIn } from "@/lib/auth/require-actor";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const who = await requireSignedIn();
  const { organization } = await searchParams;
  const [sessions, jar] = await Promise.all([listSessions(who.userId), cookies()]);
  // The account is the same in every organisation; the frame around it is the one that one came from.
  const frame = who.memberships.find(({ organizationSlug }) => organizationSlug === organization) ?? who.memberships[0];
  if (!frame) notFound();
  return (
    <WorkspaceShell who={who} actor={await actorOfSession(frame.organizationSlug)}>
      <PageHeader title="Your account" lead={`${who.userName}, ${who.email}`} />
      <div className="grid max-w-[60rem] items-start gap-4 md:grid-cols-2">
        <Card title="Password" note="Changing it ends your other sessions">
          <ChangePasswordForm email={who.email} />
        </Card>
        <div className="grid gap-4">
          <Card title="Keys">
            <ShortcutsForm enabled={who.shortcutsEnabled} />
          </Card>
          <Card title="Theme" note="In this browser">
            <ThemeSwitch value={parseTheme(jar.get(THEME_COOKIE)?.value)} action={setThemeAction} />
          </Card>
        </div>
        <SessionList userId={who.userId} sessions={sessions} currentId={who.sessionId} className="md:col-span-2" />
      </div>
    </WorkspaceShell>
  );
}
