/**
 * Who may do what: pure, and denied unless listed. `policy.test.ts` holds the whole table.
 * Reviewers and assessors act on the units (and pillars) given to them; everybody else on the whole organisation.
 */
export const ROLES = ["owner", "admin", "lead", "reviewer", "assessor", "executive", "auditor"] as const;
export type Role = (typeof ROLES)[number];

const EVERYONE: readonly Role[] = ROLES;

const ALLOWED = {
  "catalogue.read": EVERYONE,
  "organization.read": EVERYONE,
  "overview.read": ["owner", "admin", "lead", "executive", "auditor"],
  "unit.read": EVERYONE,
  "unit.write": ["owner", "admin", "lead"],
  "assessment.create": ["owner", "lead"],
  /** The answers, notes and justifications themselves. */
  "answer.read": ["owner", "lead", "reviewer", "assessor", "auditor"],
  "answer.write": ["owner", "lead", "assessor"],
  "target.write": ["owner", "lead"],
  /** Scores, and how each was worked out. */
  "result.read": EVERYONE,
  "member.read": ["owner", "admin", "lead", "auditor"],
  "member.write": ["owner", "admin"],
  "token.read": ["owner", "admin", "auditor"],
  "token.write": ["owner", "admin"],
  "audit.read": ["owner", "admin", "lead", "auditor"],
  /** Names of colleagues: whoever sees a thing sees who owns it. */
  "person.read": EVERYONE,
  "settings.read": EVERYONE,
  "settings.write": ["owner", "admin", "lead"],
  "checklist.read": ["owner", "lead", "reviewer", "assessor", "executive", "auditor"],
  "checklist.write": ["owner", "lead", "assessor"],
  /** Saying that what somebody else implemented holds. */
  "checklist.verify": ["owner", "lead", "reviewer"],
  "programme.read": ["owner", "lead", "reviewer", "assessor", "executive", "auditor"],
  "programme.write": ["owner", "lead"],
  /** Changing what one owns, without having made it. */
  "programme.write_own": ["owner", "lead", "reviewer", "assessor"],
  "control.write": ["owner", "lead", "assessor"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof ALLOWED;
export const ACTIONS = Object.keys(ALLOWED) as Action[];

/**
 * Scopes of an API token, and the actions each one opens; a writing scope opens the reading that its answers show. A
 * token never exceeds its creator's present role.
 */
export const TOKEN_SCOPES = [
  "read",
  "answers:write",
  "kpi:write",
  "evidence:write",
  "programme:write",
  "admin",
] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

const TOKEN_ACTIONS: Record<TokenScope, readonly Action[]> = {
  read: [
    "overview.read",
    "unit.read",
    "answer.read",
    "result.read",
    "member.read",
    "token.read",
    "audit.read",
    "person.read",
    "settings.read",
    "checklist.read",
    "programme.read",
  ],
  "answers:write": ["answer.write", "answer.read", "result.read", "unit.read"],
  "kpi:write": [],
  "evidence:write": [],
  "programme:write": [
    "unit.write",
    "assessment.create",
    "target.write",
    "checklist.write",
    "checklist.verify",
    "programme.write",
    "programme.write_own",
    "control.write",
    "unit.read",
    "result.read",
    "person.read",
    "settings.read",
    "checklist.read",
    "programme.read",
  ],
  admin: ["member.write", "token.write", "settings.write", "member.read", "token.read", "settings.read"],
};

/** The actions that a scope opens beside what every token may read. */
export const actionsOfScope = (scope: TokenScope): readonly Action[] => TOKEN_ACTIONS[scope];

/** What every token may read, whatever its scopes: it shows nothing that somebody answered. */
const ANY_TOKEN: readonly Action[] = ["catalogue.read", "organization.read"];

/** What an actor is, as far as access goes. `tokenScopes` is null for somebody signed in. */
export type Rights = {
  role: Role;
  /** Assignments of reviewers and assessors; `pillar` null means all pillars of the unit. */
  scopes: readonly { unitId: string; pillar: string | null }[];
  tokenScopes: readonly TokenScope[] | null;
};

/** What is acted on; leave out what the question does not depend on. */
export type Target = { unitId?: string; pillar?: string };

/** Roles that see only the units, and of these the pillars, given to them. */
export const isScoped = (role: Role): role is "reviewer" | "assessor" => role === "reviewer" || role === "assessor";

/** True when the role alone, apart from units and pillars, has the action. */
export function roleAllows(role: Role, action: Action): boolean {
  const roles: readonly Role[] | undefined = ALLOWED[action];
  return roles?.includes(role) ?? false;
}

/** May `who` do `action` on `target`? */
export function can(who: Rights, action: Action, target: Target = {}): boolean {
  if (!roleAllows(who.role, action)) return false;
  const opens = (scope: TokenScope) => TOKEN_ACTIONS[scope].includes(action);
  if (who.tokenScopes && !ANY_TOKEN.includes(action) && !who.tokenScopes.some(opens)) return false;
  if (!isScoped(who.role) || target.unitId === undefined) return true;
  return who.scopes.some(
    (scope) =>
      scope.unitId === target.unitId &&
      (target.pillar === undefined || scope.pillar === null || scope.pillar === target.pillar),
  );
}

/** Ids of the units that `who` can see; null means all of the organisation. */
export function visibleUnitIds(who: Rights): string[] | null {
  return isScoped(who.role) ? [...new Set(who.scopes.map((scope) => scope.unitId))] : null;
}

/** Does changing `from` to `to` take anything away? Then sessions end at once. */
export function isLowered(from: Role, to: Role): boolean {
  return from !== to && (isScoped(to) || ACTIONS.some((action) => roleAllows(from, action) && !roleAllows(to, action)));
}

/**
 * Roles that somebody with `role` may give: those without a right that `role` lacks. A person who invites an account, or
 * makes a link for its password, could sign in with it: the table must hold there too.
 */
export function assignableRoles(role: Role): readonly Role[] {
  if (!roleAllows(role, "member.write")) return [];
  return ROLES.filter((other) => ACTIONS.every((action) => roleAllows(role, action) || !roleAllows(other, action)));
}

/**
 * May somebody with `role` close the access of a member who has `other`, change what they are responsible for, or revoke
 * their invitation or password link? Only owners touch owners.
 */
export function canManage(role: Role, other: Role): boolean {
  return roleAllows(role, "member.write") && (role === "owner" || other !== "owner");
}
