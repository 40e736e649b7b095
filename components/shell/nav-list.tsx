"use client";

import { usePathname } from "next/navigation";
import { PopoverLink } from "@/components/popover-link";
import { currentHref } from "./current-href";

export interface NavItem {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  /** What lies below it; left out: every address that begins with its own. */
  readonly below?: readonly string[] | undefined;
  /** What waits there; nothing is shown for 0. */
  readonly count?: number | undefined;
  /** The words of the count, spoken: "assigned to you". */
  readonly countLabel?: string | undefined;
}

export interface NavSection {
  readonly key: string;
  readonly label?: string | undefined;
  readonly items: readonly NavItem[];
}

export interface NavListProps {
  readonly sections: readonly NavSection[];
  /** The key of the current item, when the path does not tell. */
  readonly current?: string | undefined;
}

function NavEntry({ item, isCurrent }: { readonly item: NavItem; readonly isCurrent: boolean }) {
  return (
    <li>
      <PopoverLink className="nav-item" href={item.href} aria-current={isCurrent ? "page" : undefined}>
        {item.label}
        {item.count ? (
          <span className="nav-count">
            {item.count}
            {item.countLabel ? <span className="sr-only"> {item.countLabel}</span> : null}
          </span>
        ) : null}
      </PopoverLink>
    </li>
  );
}

/** The items of the navigation. On the client because a layout is not rendered again when the path changes. */
export function NavList({ sections, current }: NavListProps) {
  const pathname = usePathname();
  const items = sections.flatMap((section) => section.items);
  const active =
    current === undefined ? currentHref(pathname, items) : items.find((item) => item.key === current)?.href;
  return sections.map((section) => (
    <div key={section.key}>
      {section.label ? <p className="shell-nav-label">{section.label}</p> : null}
      <ul>
        {section.items.map((item) => (
          <NavEntry key={item.key} item={item} isCurrent={item.href === active} />
        ))}
      </ul>
    </div>
  ));
}
