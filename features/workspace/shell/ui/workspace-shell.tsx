import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { LeaveGuard } from "@/components/form/leave-guard";
import { Menu, MenuLink } from "@/components/menu";
import { YearStartProvider } from "@/components/period";
import { AppShell } from "@/components/shell/app-shell";
import { parseTheme, THEME_COOKIE } from "@/components/theme";
import { Outbox } from "@/features/assess/queue/ui/outbox";
import { PasswordLinkNotice } from "@/features/organization/people/ui/password-link-notice";
import { ROLE_LABELS } from "@/features/organization/people/ui/role-text";
import { PaletteLauncher } from "@/features/workspace/palette/ui/palette-launcher";
import { homeOf, navigationOf } from "@/features/workspace/shell/navigation.rules";
import type { Actor } from "@/lib/access/actor";
import type { Account } from "@/lib/auth/require-actor";
import { accountPath } from "@/lib/base/addresses";
import { env } from "@/lib/base/env";
import { AccountMenu } from "./account-menu";
import { DemoBanner } from "./demo-banner";

export interface WorkspaceShellProps {
  readonly who: Account;
  readonly actor: Actor;
  readonly children: ReactNode;
}

/** The frame around the screens of one organisation, as its member sees it. */
export async function WorkspaceShell({ who, actor, children }: WorkspaceShellProps) {
  const jar = await cookies();
  const others = who.memberships.filter(({ organizationId }) => organizationId !== actor.organizationId);
  return (
    <AppShell
      organization={{ name: actor.organizationName, href: homeOf(actor.role, actor.organizationSlug) }}
      sections={navigationOf(actor, actor.organizationSlug)}
      search={<PaletteLauncher userId={who.userId} organization={actor.organizationSlug} />}
      switcher={
        others.length > 0 ? (
          <Menu label="Other organisation" buttonClassName="link quiet">
            {others.map(({ organizationSlug: slug, organizationName, role }) => (
              <MenuLink key={slug} href={homeOf(role, slug)}>
                {organizationName}
              </MenuLink>
            ))}
          </Menu>
        ) : undefined
      }
      account={{
        name: who.userName,
        role: ROLE_LABELS[actor.role],
        menu: (
          <AccountMenu
            userId={who.userId}
            email={who.email}
            accountHref={accountPath(actor.organizationSlug)}
            theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
          />
        ),
      }}
      banner={
        env.DEMO || who.untoldLinks.length > 0 ? (
          <>
            {env.DEMO ? <DemoBanner /> : null}
            {who.untoldLinks.length > 0 ? (
              <PasswordLinkNotice links={who.untoldLinks} accountHref={accountPath(actor.organizationSlug)} />
            ) : null}
          </>
        ) : undefined
      }
    >
      <LeaveGuard />
      <Outbox userId={who.userId} organization={actor.organizationSlug} />
      <YearStartProvider month={actor.yearStartMonth}>{children}</YearStartProvider>
    </AppShell>
  );
}
