import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { hashSecret } from "@/lib/auth/secrets";
import { AppError, notFound } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { NAME_MAX } from "@/lib/base/limits";
import { choiceTexts, oneMeant, wantedOf } from "@/lib/base/named-choice";
import { DEFAULT_LIMIT } from "@/lib/base/paging";
import { nameContains } from "@/lib/base/text";
import { type Db, database, databaseTime } from "@/lib/database/client";
import type { Prisma } from "@/prisma/generated/client";
import { canAssign, type NamedOn, whyNotNamed } from "./policy";
import type { InvitationDto, MemberDto, PersonDto, ScopeDto } from "./schema";

const MEMBER_SELECT = {
  role: true,
  disabledAt: true,
  version: true,
  user: {
    select: {
      id: true,
      name: true,
      email: true,
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
    },
  },
  scopes: { select: { unitId: true, pillar: true }, orderBy: { id: "asc" } },
} satisfies Prisma.MembershipSelect;

type Row = Prisma.MembershipGetPayload<{ select: typeof MEMBER_SELECT }>;

const toDto = (row: Row): MemberDto => ({
  userId: row.user.id,
  name: row.user.name,
  email: row.user.email,
  role: row.role,
  disabled: row.disabledAt !== null,
  scopes: row.scopes.map((scope) => ({ unitId: scope.unitId, pillar: scope.pillar as ScopeDto["pillar"] })),
  lastSeenAt: row.user.sessions[0]?.lastSeenAt.toISOString() ?? null,
  version: row.version,
});

/** Everybody in the organisation, by name. */
export async function listMembers(actor: Actor): Promise<MemberDto[]> {
  requireAllowed(actor, "member.read");
  const rows = await database().membership.findMany({
    where: { organizationId: actor.organizationId },
    select: MEMBER_SELECT,
    orderBy: { user: { orderName: "asc" } },
  });
  return rows.map(toDto);
}

export type MemberPage = {
  readonly members: readonly MemberDto[];
  /** Of all pages. */
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
};

/** A page of those in the organisation whose name contains `name`, by name. Two queries, and those for what is shown. */
export async function listMemberPage(
  actor: Actor,
  { name, page: asked }: { name: string; page: number },
): Promise<MemberPage> {
  requireAllowed(actor, "member.read");
  const { organizationId } = actor;
  const where = { organizationId, ...(name === "" ? {} : { user: nameContains(name) }) };
  const total = await database().membership.count({ where });
  const pages = Math.max(1, Math.ceil(total / DEFAULT_LIMIT));
  const page = Math.min(asked, pages);
  const rows = await database().membership.findMany({
    where,
    select: MEMBER_SELECT,
    orderBy: [{ user: { orderName: "asc" } }, { userId: "asc" }],
    skip: (page - 1) * DEFAULT_LIMIT,
    take: DEFAULT_LIMIT,
  });
  return { members: rows.map(toDto), total, page, pages };
}

async function listPeopleWhere(actor: Actor, where: Prisma.MembershipWhereInput, take?: number): Promise<PersonDto[]> {
  requireAllowed(actor, "person.read");
  const rows = await database().membership.findMany({
    where: { AND: [{ organizationId: actor.organizationId }, where] },
    select: { role: true, disabledAt: true, user: { select: { id: true, name: true } } },
    orderBy: { user: { orderName: "asc" } },
    ...(take === undefined ? {} : { take }),
  });
  return rows.map(({ role, disabledAt, user }) => ({
    id: user.id,
    name: user.name,
    role,
    isClosed: disabledAt !== null,
  }));
}

const WITH_ACCESS = { disabledAt: null } satisfies Prisma.MembershipWhereInput;

/** Who can own things: everybody with access, by name. */
export const listPeople = (actor: Actor): Promise<PersonDto[]> => listPeopleWhere(actor, WITH_ACCESS);

/** More people than this are found by name. */
const LISTED_MAX = 40;
/** People of similar names that are offered to choose from. */
const OFFERED_MAX = 20;

/** Whose things a list can be narrowed to. */
export type OwnerChoices = {
  /** By name; null where there are too many to list. */
  readonly listed: readonly PersonDto[] | null;
  /** Whom it is narrowed to already. */
  readonly chosen: PersonDto | null;
};

/**
 * Whose things a list can be narrowed to: everybody with access, and of those without whoever `isOwning` finds. `asked` is
 * whom it is narrowed to already: they stay on offer when nothing is theirs any more. Two queries at most.
 */
export async function getOwnerChoices(
  actor: Actor,
  isOwning: Prisma.MembershipWhereInput,
  asked: string | undefined,
): Promise<OwnerChoices> {
  const isAsked = asked !== undefined && isId(asked) ? [{ userId: asked }] : [];
  const people = await listPeopleWhere(actor, { OR: [WITH_ACCESS, isOwning, ...isAsked] }, LISTED_MAX + 1);
  const isListed = people.length <= LISTED_MAX;
  const known = people.find(({ id }) => id === asked);
  const [found] =
    known || isListed || isAsked.length === 0 ? [known] : await listPeopleWhere(actor, { OR: isAsked }, 1);
  return { listed: isListed ? people : null, chosen: found ?? null };
}

/**
 * The owner that an address asks for: by id or "none", which are not looked up, or by name. Where the name means none or
 * several, those whose names contain it. At most one query.
 */
export async function findOwner(
  actor: Actor,
  asked: unknown,
): Promise<{ id: string | undefined; unclear?: undefined } | { id: undefined; unclear: Unclear }> {
  const text = typeof asked === "string" ? asked.trim() : "";
  if (text === "" || text === "none" || isId(text)) return { id: text || undefined };
  // Postgres fails on both; no name has them.
  const isName = !text.includes("\u0000") && text.isWellFormed() && text.length <= NAME_MAX;
  const people = isName ? await listPeopleWhere(actor, { user: nameContains(wantedOf(text).name) }, OFFERED_MAX) : [];
  const meant = oneMeant(text, people);
  if (meant) return { id: meant.id };
  const texts = choiceTexts(people);
  const offered = people.map(({ id }, i) => ({ id, name: texts[i] ?? "" }));
  return { id: undefined, unclear: { text: isName ? text : "", offered } };
}

/** The id of the person that a form's field names, "" for nobody. Throws `invalid` where its text is nobody's name. */
export async function personIdOfField(actor: Actor, value: unknown, path: string): Promise<string> {
  const { id, unclear } = await findOwner(actor, value);
  if (!unclear) return id ?? "";
  const message =
    unclear.offered.length === 0
      ? `names nobody: “${unclear.text}”`
      : `may mean several people; write one of: ${unclear.offered.map(({ name }) => name).join(", ")}`;
  throw new AppError("invalid", `The person ${message}. Nothing was changed.`, { errors: [{ path, message }] });
}

type Unclear = { readonly text: string; readonly offered: readonly { readonly id: string; readonly name: string }[] };

/** Why each of these people cannot be named on a thing (see `whyNotNamed`), by id; those who can are not in it. One query. */
export async function listUnnameable(
  db: Db,
  actor: Actor,
  ids: readonly string[],
  on: NamedOn,
): Promise<Map<string, string>> {
  const rows = await db.membership.findMany({
    where: { organizationId: actor.organizationId, userId: { in: ids.filter(isId) }, disabledAt: null },
    select: { userId: true, role: true, scopes: { select: { unitId: true, pillar: true } } },
  });
  return new Map(
    ids.flatMap((id) => {
      const reason = whyNotNamed(rows.find(({ userId }) => userId === id) ?? null, on);
      return reason === null ? [] : [[id, reason] as const];
    }),
  );
}

/** One member. Throws `not_found`. */
export async function getMember(actor: Actor, userId: string, db: Db = database()): Promise<MemberDto> {
  requireAllowed(actor, "member.read");
  const row = isId(userId)
    ? await db.membership.findFirst({ where: { organizationId: actor.organizationId, userId }, select: MEMBER_SELECT })
    : null;
  if (!row) throw notFound("This person");
  return toDto(row);
}

/** Invitations that can still be accepted or have run out, newest first, at most 200. */
export async function listInvitations(actor: Actor): Promise<InvitationDto[]> {
  requireAllowed(actor, "member.read");
  const rows = await database().invitation.findMany({
    where: { organizationId: actor.organizationId, acceptedAt: null, revokedAt: null },
    select: { id: true, email: true, name: true, role: true, expiresAt: true },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  const now = await databaseTime();
  return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString(), expired: row.expiresAt <= now }));
}

/** What is said of a one-time link that does not work, whatever the reason. */
export const linkGone = () =>
  new AppError("not_found", "This link is not valid: it was used, withdrawn or has run out. Ask for a new one.");

/** Does the maker of a link still have access, and a role that may give `role`? A link is worth what its maker may do now. */
export async function mayMakerAssign(
  db: Db,
  { organizationId, createdById }: { readonly organizationId: string; readonly createdById: string },
  role: Role,
): Promise<boolean> {
  const maker = await db.membership.findFirst({
    where: { organizationId, userId: createdById, disabledAt: null },
    select: { role: true },
  });
  return maker !== null && canAssign(maker.role, role);
}

/** The open invitation behind a link's token. Throws `not_found`, also when its maker may not invite like this any more. */
export async function getInvitation(token: string, db: Db = database()) {
  const row = await db.invitation.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: {
      id: true,
      organizationId: true,
      email: true,
      name: true,
      role: true,
      scopes: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      createdById: true,
      organization: { select: { name: true, slug: true } },
    },
  });
  if (!row || row.acceptedAt || row.revokedAt || row.expiresAt <= (await databaseTime(db))) throw linkGone();
  if (!(await mayMakerAssign(db, row, row.role))) throw linkGone();
  const hasAccount = (await db.user.count({ where: { email: row.email } })) > 0;
  return { ...row, hasAccount };
}
