/** What the navigation shows to whom: pure. It is a convenience; each page checks access itself. */
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
  path: string;
  below?: readonly string[];
  isShown: (subject: Subject) => boolean;
};

const MAIN: readonly Entry[] = [
  {
    key: "overview",
    label: "Overview",
    path: "",
    below: ["/derivation"],
    isShown: (subject) => can(subject, "overview.read"),
  },
  // Whoever reads the programme can be named as an owner in it.
  { key: "work", label: "My work", path: "/work", isShown: (subject) => can(subject, "programme.read") },
  { key: "assess", label: "Assess", path: "/assess", isShown: (subject) => can(subject, "result.read") },
  { key: "checklist", label: "Checklist", path: "/checklist", isShown: (subject) => can(subject, "checklist.read") },
  {
    key: "controls",
    label: "Controls and cloud",
    path: "/controls",
    isShown: (subject) => can(subject, "programme.read"),
  },
  { key: "programme", label: "Programme", path: "/programme", isShown: (subject) => can(subject, "programme.read") },
];

const ADMIN: readonly Entry[] = [
  // Everybody may read units, and meets them where they are assessed; this screen is for those who keep the tree and the
  // people in order, or check it.
  {
    key: "units",
    label: "Units",
    path: "/admin/units",
    isShown: (subject) => can(subject, "unit.read") && can(subject, "member.read"),
  },
  { key: "people", label: "People", path: "/admin/people", isShown: (subject) => can(subject, "member.read") },
  { key: "tokens", label: "Tokens", path: "/admin/tokens", isShown: (subject) => can(subject, "token.read") },
  { key: "settings", label: "Settings", path: "/admin/settings", isShown: (subject) => can(subject, "settings.write") },
  { key: "audit", label: "Audit log", path: "/admin/audit", isShown: (subject) => can(subject, "audit.read") },
];

/** The sections of the navigation for `subject` in the organisation with `slug`; empty sections are left out. */
export function navigationOf(subject: Subject, slug: string): NavigationSection[] {
  const itemsOf = (entries: readonly Entry[]) =>
    entries
      .filter((entry) => entry.isShown(subject))
      .map(({ key, label, path, below }) => ({
        key,
        label,
        href: `/o/${slug}${path}`,
        ...(below === undefined ? {} : { below: below.map((each) => `/o/${slug}${each}`) }),
      }));
  const sections: NavigationSection[] = [
    { key: "main", items: itemsOf(MAIN) },
    { key: "admin", label: "Admin", items: itemsOf(ADMIN) },
  ];
  return sections.filter((section) => section.items.length > 0);
}

/** Where somebody with `role` starts: assessors and reviewers at their work, everybody else at the Overview. */
export function homeOf(role: Role, slug: string): string {
  return isScoped(role) ? `/o/${slug}/work` : `/o/${slug}`;
}
