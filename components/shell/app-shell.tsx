import type { ReactNode } from "react";
import { Menu } from "@/components/menu";
import { ScreenLink } from "@/components/screen-link";
import { NavList, type NavSection } from "./nav-list";

export type { NavSection } from "./nav-list";

export interface AppShellProps {
  readonly organization: { readonly name: string; readonly href: string };
  readonly sections: readonly NavSection[];
  readonly current?: string | undefined;
  readonly account: { readonly name: string; readonly role: string; readonly menu: ReactNode };
  /** Stands below the organisation's name, e.g. a menu of one's other organisations. */
  readonly switcher?: ReactNode;
  /** Opens the command palette. */
  readonly search?: ReactNode;
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

const NAV_ID = "navigation";

/** The frame of every signed-in screen: skip link, organisation, navigation, account, content. */
export function AppShell(props: AppShellProps) {
  const { organization, sections, current, account, switcher, search, banner, children } = props;
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <div className="shell">
        <header className="shell-side">
          <div className="shell-brand">
            <ScreenLink href={organization.href}>Tenet</ScreenLink>
            <div className="shell-organization">{organization.name}</div>
            {switcher}
          </div>
          {search}
          <button type="button" className="btn btn-quiet shell-toggle" popoverTarget={NAV_ID}>
            <svg width="16" height="16" aria-hidden="true">
              <path d="M1 3.5H15M1 8H15M1 12.5H15" stroke="currentColor" strokeWidth="1.6" />
            </svg>
            Menu
          </button>
          <nav id={NAV_ID} className="shell-nav" popover="auto" aria-label="Main">
            <NavList sections={sections} current={current} />
          </nav>
          <div className="shell-account">
            <Menu
              align="start"
              buttonClassName="account-button"
              label={
                <>
                  <span>
                    <span className="sr-only">Account: </span>
                    {account.name}
                  </span>
                  <span className="quiet">{account.role}</span>
                </>
              }
            >
              {account.menu}
            </Menu>
          </div>
        </header>
        <div className="shell-content">
          {banner == null ? null : <aside aria-label="Notice">{banner}</aside>}
          <main id="main" className="shell-main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
    </>
  );
}
