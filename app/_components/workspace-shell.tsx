import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { ROLE_LABELS } from "@/components/member/role-text";
import { AppShell } from "@/components/shell/app-shell";
import { Menu, MenuLink } from "@/components/ui/menu";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { homeOf, navigationOf } from "@/lib/access/navigation";
import type { Actor } from "@/lib/auth/actor";
import type { SignedIn } from "@/lib/auth/commands";
import { listOrganizations } from "@/lib/auth/queries";
import { env } from "@/lib/env";
import { DemoBanner } from "./demo-banner";

export interface WorkspaceShellProps {
  readonly who: SignedIn;
  readonly actor: Actor;
  readonly children: ReactNode;
}

/** The frame around the screens of one organisation, as its member sees it. */
export async function WorkspaceShell({ who, actor, children }: WorkspaceShellProps) {
  const [organizations, jar] = await Promise.all([listOrganizations(who.userId), cookies()]);
  const others = organizations.filter(({ slug }) => slug !== actor.organizationSlug);
  return (
    <AppShell
      organization={{ name: actor.organizationName, href: homeOf(actor.role, actor.organizationSlug) }}
      sections={navigationOf(actor, actor.organizationSlug)}
      switcher={
        others.length > 0 ? (
          <Menu label="Other organisation" buttonClassName="link quiet">
            {others.map(({ slug, name, role }) => (
              <MenuLink key={slug} href={homeOf(role, slug)}>
                {name}
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
            email={who.email}
            accountHref={`/account?organization=${actor.organizationSlug}`}
            theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
          />
        ),
      }}
      banner={env.DEMO ? <DemoBanner /> : undefined}
    >
      {children}
    </AppShell>
  );
}
