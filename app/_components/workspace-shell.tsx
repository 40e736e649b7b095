import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { LeaveGuard } from "@/components/action/leave-guard";
import { controlScreens } from "@/components/control/control-nav";
import { ROLE_LABELS } from "@/components/member/role-text";
import type { Offer } from "@/components/palette/offer";
import { PaletteLauncher } from "@/components/palette/palette-launcher";
import { Outbox } from "@/components/queue/outbox";
import { AppShell } from "@/components/shell/app-shell";
import { Menu, MenuLink } from "@/components/ui/menu";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { homeOf, navigationOf } from "@/lib/access/navigation";
import { can } from "@/lib/access/policy";
import type { Actor } from "@/lib/auth/actor";
import type { SignedIn } from "@/lib/auth/commands";
import { listOrganizations } from "@/lib/auth/queries";
import { accountPath, apiDocsPath, driverPath, programmePath, registerPath } from "@/lib/base/addresses";
import { programme } from "@/lib/catalogue/programme/model";
import { shortName, ztmm } from "@/lib/catalogue/ztmm/model";
import { env } from "@/lib/env";
import { REGISTERS } from "@/lib/registers/list.register";
import { PROGRAMME_PAGES } from "@/lib/registers/pages.rules";
import { DemoBanner } from "./demo-banner";

export interface WorkspaceShellProps {
  readonly who: SignedIn;
  readonly actor: Actor;
  readonly children: ReactNode;
}

const pillars = ztmm.pillars.map(({ key, name, functions }) => ({
  key,
  name,
  functions: functions.map((fn) => ({ key: fn.key, name: shortName(fn) })),
}));

/** Everywhere this person may go in this organisation, for the command palette. */
function offerTo(actor: Actor): Offer {
  const { organizationSlug: organization } = actor;
  return {
    organization,
    userId: actor.userId,
    screens: [
      ...navigationOf(actor, organization).flatMap(({ label: hint, items }) =>
        items.map(({ label, href }) => ({ label, href, hint })),
      ),
      { label: "Account", href: accountPath(organization), also: "password sessions keys theme" },
      { label: "Interface for scripts", href: apiDocsPath(organization), also: "API HTTP OpenAPI documentation" },
    ],
    programme: can(actor, "programme.read")
      ? [
          ...REGISTERS.map(({ key, title }) => ({
            label: title,
            href: registerPath(organization, key),
            hint: "Programme",
          })),
          ...PROGRAMME_PAGES.map(({ key, title }) => ({
            label: title,
            href: programmePath(organization, key),
            hint: "Programme",
          })),
          ...controlScreens(organization).map((screen) => ({ ...screen, hint: "Controls" })),
          ...programme.drivers.map(({ key, name, publisher }) => ({
            label: name,
            href: driverPath(organization, key),
            hint: "Drivers",
            also: publisher,
          })),
        ]
      : [],
    mayReadProgramme: can(actor, "programme.read"),
    pillars,
    mayReadAnswers: can(actor, "answer.read"),
    mayReadOverview: can(actor, "overview.read"),
    mayCreateAssessment: can(actor, "assessment.create"),
  };
}

/** The frame around the screens of one organisation, as its member sees it. */
export async function WorkspaceShell({ who, actor, children }: WorkspaceShellProps) {
  const [organizations, jar] = await Promise.all([listOrganizations(who.userId), cookies()]);
  const others = organizations.filter(({ slug }) => slug !== actor.organizationSlug);
  return (
    <AppShell
      organization={{ name: actor.organizationName, href: homeOf(actor.role, actor.organizationSlug) }}
      sections={navigationOf(actor, actor.organizationSlug)}
      search={<PaletteLauncher offer={offerTo(actor)} />}
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
            userId={who.userId}
            email={who.email}
            accountHref={accountPath(actor.organizationSlug)}
            theme={parseTheme(jar.get(THEME_COOKIE)?.value)}
          />
        ),
      }}
      banner={env.DEMO ? <DemoBanner /> : undefined}
    >
      <LeaveGuard />
      <Outbox userId={who.userId} organization={actor.organizationSlug} />
      {children}
    </AppShell>
  );
}
