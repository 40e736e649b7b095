/** What the navigation shows to whom: pure. It is a convenience; each page checks access itself. */
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
import { can, isScoped, type Role, type Subject } from "./policy";

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
  isShown: (subject: Subject) => boolean;
};

const MAIN: readonly Entry[] = [
  {
    key: "overview",
    label: "Overview",
    path: overviewPath,
    below: [(organization) => organizationDerivationPath(organization)],
    isShown: (subject) => can(subject, "overview.read"),
  },
  // Whoever reads the programme can be named as an owner in it.
  { key: "work", label: "My work", path: workPath, isShown: (subject) => can(subject, "programme.read") },
  { key: "assess", label: "Assess", path: assessPath, isShown: (subject) => can(subject, "result.read") },
  { key: "checklist", label: "Checklist", path: checklistPath, isShown: (subject) => can(subject, "checklist.read") },
  {
    key: "controls",
    label: "Controls and cloud",
    path: controlsPath,
    isShown: (subject) => can(subject, "programme.read"),
  },
  { key: "programme", label: "Programme", path: programmePath, isShown: (subject) => can(subject, "programme.read") },
];

const ADMIN: readonly Entry[] = [
  // Everybody may read units, and meets them where they are assessed; this screen is for those who keep the tree and the
  // people in order, or check it.
  {
    key: "units",
    label: "Units",
    path: unitsPath,
    isShown: (subject) => can(subject, "unit.read") && can(subject, "member.read"),
  },
  { key: "people", label: "People", path: peoplePath, isShown: (subject) => can(subject, "member.read") },
  { key: "tokens", label: "Tokens", path: tokensPath, isShown: (subject) => can(subject, "token.read") },
  { key: "settings", label: "Settings", path: settingsPath, isShown: (subject) => can(subject, "settings.write") },
  { key: "audit", label: "Audit log", path: auditPath, isShown: (subject) => can(subject, "audit.read") },
];

/** The sections of the navigation for `subject` in the organisation with `slug`; empty sections are left out. */
export function navigationOf(subject: Subject, slug: string): NavigationSection[] {
  const itemsOf = (entries: readonly Entry[]) =>
    entries
      .filter((entry) => entry.isShown(subject))
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
