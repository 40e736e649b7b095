/** What the navigation shows to whom: pure. It is a convenience; each page checks access itself. */

import { can, isScoped, type Rights, type Role } from "@/lib/access/policy";
import {
  assessPath,
  auditPath,
  checklistPath,
  controlsPath,
  organizationDerivationPath,
  overviewPath,
  peoplePath,
  programmePath,
  settingsPath,
  tokensPath,
  unitsPath,
  workPath,
} from "@/lib/base/addresses";

export type NavigationItem = {
  key: string;
  label: string;
  href: string;
  /** What lies below it; left out: every address that begins with its own. */
  below?: readonly string[];
};
export type NavigationSection = { key: string; label?: string; items: NavigationItem[] };

type Entry = {
  key: string;
  label: string;
  path: (organization: string) => string;
  below?: readonly ((organization: string) => string)[];
  isShown: (who: Rights) => boolean;
};

const MAIN: readonly Entry[] = [
  {
    key: "overview",
    label: "Overview",
    path: overviewPath,
    below: [(organization) => organizationDerivationPath(organization)],
    isShown: (who) => can(who, "overview.read"),
  },
  // Whoever reads the programme can be named as an owner in it.
  { key: "work", label: "My work", path: workPath, isShown: (who) => can(who, "programme.read") },
  { key: "assess", label: "Assess", path: assessPath, isShown: (who) => can(who, "result.read") },
  { key: "checklist", label: "Checklist", path: checklistPath, isShown: (who) => can(who, "checklist.read") },
  {
    key: "controls",
    label: "Controls and cloud",
    path: controlsPath,
    isShown: (who) => can(who, "programme.read"),
  },
  { key: "programme", label: "Programme", path: programmePath, isShown: (who) => can(who, "programme.read") },
];

const ADMIN: readonly Entry[] = [
  // Everybody may read units, and meets them where they are assessed; this screen is for those who keep the tree and the
  // people in order, or check it.
  {
    key: "units",
    label: "Units",
    path: unitsPath,
    isShown: (who) => can(who, "unit.read") && can(who, "member.read"),
  },
  { key: "people", label: "People", path: peoplePath, isShown: (who) => can(who, "member.read") },
  { key: "tokens", label: "Tokens", path: tokensPath, isShown: (who) => can(who, "token.read") },
  { key: "settings", label: "Settings", path: settingsPath, isShown: (who) => can(who, "settings.write") },
  { key: "audit", label: "Audit log", path: auditPath, isShown: (who) => can(who, "audit.read") },
];

/** The sections of the navigation for `who` in the organisation with `slug`; empty sections are left out. */
export function navigationOf(who: Rights, slug: string): NavigationSection[] {
  const itemsOf = (entries: readonly Entry[]) =>
    entries
      .filter((entry) => entry.isShown(who))
      .map(({ key, label, path, below }) => ({
        key,
        label,
        href: path(slug),
        ...(below === undefined ? {} : { below: below.map((each) => each(slug)) }),
      }));
  const sections: NavigationSection[] = [
    { key: "main", items: itemsOf(MAIN) },
    { key: "admin", label: "Admin", items: itemsOf(ADMIN) },
  ];
  return sections.filter((section) => section.items.length > 0);
}

/** Where somebody with `role` starts: assessors and reviewers at their work, everybody else at the Overview. */
export function homeOf(role: Role, slug: string): string {
  return (isScoped(role) ? workPath : overviewPath)(slug);
}
