import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { WorkspaceShell } from "@/app/_components/workspace-shell";
import { ChangePasswordForm } from "@/components/account/change-password-form";
import { SessionList } from "@/components/account/session-list";
import { ShortcutsForm } from "@/components/account/shortcuts-form";
import { setThemeAction } from "@/components/account/theme-action";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { ThemeSwitch } from "@/components/ui/theme-switch";
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
