/** build* factories: rows and Actors for tests against a real database. Every call makes something of its own. */

import { figuresToStore } from "@/features/assess/assessment/figures.rules";
import type { Answer } from "@/features/assess/assessment/schema";
import { criteriaOf, ztmm, ztmmFunctions } from "@/features/model/catalogue/ztmm/model";
import { createUnit } from "@/features/organization/unit/commands";
import { createUnitSchema, type UnitDto } from "@/features/organization/unit/schema";
import type { Actor } from "@/lib/access/actor";
import type { Role, TokenScope } from "@/lib/access/policy";
import { mintActor } from "@/lib/auth/mint-actor";
import { hashPassword } from "@/lib/auth/password";
import { database } from "@/lib/database/client";

let count = 0;
const next = () => ++count;

/** The password of every account that `buildMember` makes. */
export const PASSWORD = "seven quiet rivers";
let passwordHash: Promise<string> | undefined;

type Calendar = Pick<Actor, "timeZone" | "yearStartMonth">;
export type TestOrganization = Calendar & { id: string; slug: string; name: string };

export function buildOrganization(
  name = `Organisation ${next()}`,
  calendar: Partial<Calendar> = {},
): Promise<TestOrganization> {
  return database().organization.create({
    data: { name, slug: `org-${next()}`, ...calendar },
    select: { id: true, slug: true, name: true, timeZone: true, yearStartMonth: true },
  });
}

type Scopes = Actor["scopes"];

/** An account with a membership, and the Actor that stands for it. */
export async function buildMember(
  organization: TestOrganization,
  role: Role,
  more: { scopes?: Scopes; tokenScopes?: readonly TokenScope[]; name?: string } = {},
): Promise<Actor> {
  passwordHash ??= hashPassword(PASSWORD);
  const name = more.name ?? `${role} ${next()}`;
  const email = `${name.replaceAll(" ", ".").toLowerCase()}@example.org`;
  const user = await database().user.create({ data: { name, email, passwordHash: await passwordHash } });
  const key = { organizationId: organization.id, userId: user.id };
  await database().membership.create({ data: { ...key, role } });
  const scopes = more.scopes ?? [];
  await database().memberScope.createMany({ data: scopes.map((scope) => ({ ...key, ...scope })) });
  return mintActor({
    kind: more.tokenScopes ? "token" : "user",
    userId: user.id,
    userName: name,
    organizationId: organization.id,
    organizationSlug: organization.slug,
    organizationName: organization.name,
    timeZone: organization.timeZone,
    yearStartMonth: organization.yearStartMonth,
    role,
    scopes,
    tokenId: null,
    tokenScopes: more.tokenScopes ?? null,
    address: "192.0.2.1",
  });
}

export const emailOf = async (actor: Actor): Promise<string> =>
  (await database().user.findUniqueOrThrow({ where: { id: actor.userId } })).email;

/** A unit made by the real command; `actor` needs the right to. */
export function buildUnit(actor: Actor, more: Partial<UnitDto> = {}): Promise<UnitDto> {
  return createUnit(actor, createUnitSchema.parse({ name: `Unit ${next()}`, kind: "system", ...more }));
}

/** Stores the same answer for every criterion of an assessment, past the commands. */
export async function buildAnswers(
  actor: Actor,
  assessmentId: string,
  answer: Answer,
  more: { note?: string } = {},
): Promise<void> {
  await database().functionAnswer.createMany({
    data: [...ztmmFunctions.values()].map((fn) => {
      const answers = Object.fromEntries(criteriaOf(fn).map(({ id }) => [id, answer]));
      const document = { key: fn.key, answers, notApplicable: false, evidenced: [], carriedForward: false };
      return {
        organizationId: actor.organizationId,
        assessmentId,
        functionKey: fn.key,
        answers,
        ...figuresToStore(ztmm.version, document),
        updatedById: actor.userId,
        updatedByName: actor.userName,
        ...more,
      };
    }),
  });
}
