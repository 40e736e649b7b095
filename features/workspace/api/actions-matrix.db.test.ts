/** Every server action, called past its form by every role, for another organisation and for its things. */
import fs from "node:fs";
import path from "node:path";
import { cookies } from "next/headers";
import { describe, expect, it, vi } from "vitest";
import { createAssessment } from "@/features/assess/assessment/commands";
import { programme } from "@/features/model/catalogue/programme/model";
import { inviteMember } from "@/features/organization/people/invitation.commands";
import { createPasswordReset } from "@/features/organization/people/password-reset.commands";
import { createToken } from "@/features/organization/token/commands";
import { challengeRegister } from "@/features/programme/challenge/register";
import { saveChecklistItem } from "@/features/programme/checklist/commands";
import { markPlatformUnused, setControls } from "@/features/programme/control/commands";
import { controlRegister } from "@/features/programme/control/register";
import { createEntry, deleteEntry } from "@/features/programme/register/commands";
import type { Actor } from "@/lib/access/actor";
import { ROLES } from "@/lib/access/policy";
import { sessionCookieName } from "@/lib/auth/options";
import { database } from "@/lib/database/client";
import type { ActionResult } from "@/lib/form/result";
import { buildSession } from "@/lib/test/api-client";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit, PASSWORD } from "@/lib/test/factories";

vi.mock("next/headers", () => ({ cookies: vi.fn(), headers: async () => new Headers() }));

await useTestDatabase();

const ROOT = path.resolve(import.meta.dirname, "../../..");
type Action = (organization: string, previous: null, input: object) => Promise<ActionResult<unknown>>;

/** All functions that browsers may call, by name. */
async function findActions(): Promise<Map<string, Action>> {
  const files = ["app", "components", "features", "lib"]
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .map((file) => path.join(ROOT, folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && /^["']use server["']/m.test(fs.readFileSync(file, "utf8")));
  const modules: object[] = await Promise.all(files.map((file) => import(file)));
  return new Map(modules.flatMap((module) => Object.entries(module) as [string, Action][]));
}

/** Actions on one's own account, and those of people without one: they take no organisation. */
const OF_NO_ORGANIZATION = [
  "acceptInvitationAction",
  "changePasswordAction",
  "completeSetUpAction",
  "confirmPasswordLinksAction",
  "resetPasswordAction",
  "setShortcutsAction",
  "setThemeAction",
  "signOutAction",
  "signOutEverywhereAction",
];

const organization = await buildOrganization();
const other = await buildOrganization();
const stranger = await buildMember(other, "owner");
const colleague = await buildMember(other, "lead");

const kind = challengeRegister.key;
const [control] = programme.controls;
const controlId = control?.id ?? "";
const cell = `cell.${controlId}@on-premises`;
const newUnit = { name: "Named by a stranger", kind: "system", criticality: "3", impactLevel: "low" };
const buildEntry = () => createEntry(stranger, challengeRegister, { name: "Theirs" });
const unitIdOf = async () => (await buildUnit(stranger)).id;

/**
 * By action: what its owner may send, naming things of their organisation. Every call makes the thing first.
 */
const THEIRS: Readonly<Record<string, () => Promise<object>>> = {
  createAssessmentAction: async () => ({ unitId: await unitIdOf(), period: "2026-Q4", start: "empty" }),
  discardAssessmentAction: async () => ({
    id: (await createAssessment(stranger, { unitId: await unitIdOf(), period: "2026-Q4" })).id,
  }),
  updateMemberAction: async () => ({ userId: colleague.userId, version: "1", role: "lead" }),
  setAccessAction: async () => ({ userId: (await buildMember(other, "lead")).userId, version: "1", access: "closed" }),
  inviteMemberAction: async () => ({
    email: `a${Math.random()}@example.org`,
    name: "Ann",
    role: "assessor",
    scopes: [`${await unitIdOf()}:*`],
  }),
  revokeInvitationAction: async () => {
    const invitation = { email: `b${Math.random()}@example.org`, name: "Bea", role: "lead", scopes: [] } as const;
    return { id: (await inviteMember(stranger, { ...invitation, scopes: [] })).id };
  },
  createPasswordResetAction: async () => ({ userId: (await buildMember(other, "lead")).userId }),
  revokePasswordLinkAction: async () => {
    const { userId } = await buildMember(other, "lead");
    await createPasswordReset(stranger, userId);
    return { id: (await database().passwordReset.findFirstOrThrow({ where: { userId } })).id };
  },
  revokeTokenAction: async () => ({
    id: (await createToken(stranger, { name: "Theirs", scopes: ["read"], expiresInDays: 1, password: PASSWORD })).id,
  }),
  createUnitAction: async () => ({ ...newUnit, name: `Unit ${Math.random()}`, parentId: await unitIdOf() }),
  updateUnitAction: async () => ({ ...newUnit, id: await unitIdOf(), version: "1", name: `Unit ${Math.random()}` }),
  retireUnitAction: async () => ({ id: await unitIdOf(), version: "1", retiredFrom: "2027-Q1" }),
  deleteUnitAction: async () => ({ id: await unitIdOf(), version: "1" }),
  saveChecklistItemAction: async () => ({
    unitId: await unitIdOf(),
    itemId: "identity-access.f2",
    version: "0",
    status: "in_progress",
  }),
  undoChecklistItemAction: async () => {
    const item = { unitId: await unitIdOf(), itemId: "identity-access.f2" };
    await saveChecklistItem(stranger, { ...item, version: 0, document: { status: "in_progress" } });
    return { ...item, version: "1" };
  },
  setControlsAction: async () => ({ unitId: await unitIdOf(), [cell]: "in_place" }),
  markPlatformUnusedAction: async () => ({ unitId: await unitIdOf(), platform: "aws" }),
  reopenPlatformAction: async () => {
    const grid = { unitId: await unitIdOf(), platform: "aws" } as const;
    await markPlatformUnused(stranger, grid);
    return grid;
  },
  undoControlsAction: async () => {
    const change = { controlId, platform: "on-premises", status: "in_place", version: null } as const;
    const unitId = await unitIdOf();
    await setControls(stranger, { unitId, changes: [change] });
    const entry = await database().registerEntry.findFirstOrThrow({ where: { unitId, kind: controlRegister.key } });
    return { entries: [`${entry.id}.1`] };
  },
  createEntryAction: async () => ({
    kind: controlRegister.key,
    unitId: await unitIdOf(),
    name: "x",
    subject: controlId,
    "fields.platform": "on-premises",
    status: "in_place",
  }),
  updateEntryAction: async () => ({ kind, id: (await buildEntry()).id, version: "1", name: "Changed" }),
  deleteEntryAction: async () => ({ kind, id: (await buildEntry()).id, version: "1" }),
  undoEntriesAction: async () => {
    const { id } = await buildEntry();
    await deleteEntry(stranger, challengeRegister, id, 1);
    return { kind, entries: [`${id}.2`] };
  },
};

/** Actions that name nothing but the organisation. */
const ITS_OWN: Readonly<Record<string, object>> = {
  updateSettingsAction: { version: "1", currency: "CHF" },
  evenWeightsAction: { version: "1" },
  createTokenAction: { name: "Mine", scopes: ["read"], expiresInDays: "1", password: PASSWORD },
  takeOverGuidanceAction: { key: programme.cloudGuidance[0]?.key ?? "" },
  addFromCatalogueAction: { kind, subjects: ["skills"] },
};

const sessions = new Map<Actor, string>();
/** From here on `as` is signed in. */
async function signIn(as: Actor): Promise<void> {
  const { cookie = "" } = sessions.has(as) ? { cookie: sessions.get(as) } : await buildSession(as);
  sessions.set(as, cookie);
  const value = cookie.slice(cookie.lastIndexOf("=") + 1);
  const get = (name: string) => (name === sessionCookieName() ? { name, value } : undefined);
  vi.mocked(cookies).mockResolvedValue({ get } as unknown as Awaited<ReturnType<typeof cookies>>);
}

/** What an organisation has in all tables, as a hash. */
async function fingerprintOf({ id }: { id: string }): Promise<unknown> {
  const tables = await database().$queryRawUnsafe<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'organizationId' ORDER BY 1`,
  );
  const all = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS of, md5(string_agg(t::text, '' ORDER BY t::text)) FROM "${name}" t WHERE "organizationId" = '${id}'`,
  );
  return database().$queryRawUnsafe(all.join(" UNION ALL "));
}

const actions = await findActions();
const actionOf = (name: string): Action => actions.get(name) ?? expect.fail(`There is no action ${name}`);
const members = await Promise.all(ROLES.map((role) => buildMember(organization, role)));
const codeOf = (result: ActionResult<unknown>) => (result.ok ? "ok" : result.code);

it("has a row for every action", () => {
  const rows = [...Object.keys(THEIRS), ...Object.keys(ITS_OWN), ...OF_NO_ORGANIZATION];
  expect(rows.sort(), "Add what the action takes to THEIRS or ITS_OWN of this test").toEqual(
    [...actions.keys()].sort(),
  );
});

describe("another organisation's", () => {
  it.each(Object.keys({ ...THEIRS, ...ITS_OWN }))("%s is not found, whoever asks", async (name) => {
    const input = (await THEIRS[name]?.()) ?? ITS_OWN[name] ?? {};
    const before = await fingerprintOf(other);
    for (const member of members) {
      await signIn(member);
      expect([member.role, codeOf(await actionOf(name)(other.slug, null, input))]).toEqual([member.role, "not_found"]);
    }
    expect(await fingerprintOf(other)).toEqual(before);
  });

  it.each(Object.keys(THEIRS))("things are out of reach of %s under one's own", async (name) => {
    const input = (await THEIRS[name]?.()) ?? {};
    const before = await fingerprintOf(other);
    for (const member of members) {
      await signIn(member);
      const code = codeOf(await actionOf(name)(organization.slug, null, input));
      expect(["not_found", "invalid", ...(member.role === "owner" ? [] : ["forbidden"])], member.role).toContain(code);
    }
    expect(await fingerprintOf(other)).toEqual(before);
    // With the same input its own owner gets through: nothing else was wrong with it.
    await signIn(stranger);
    const own = actionOf(name)(other.slug, null, input).then(codeOf, (error: { digest?: string }) => error.digest);
    expect(await own).toMatch(/^ok$|^NEXT_REDIRECT/);
    expect(await fingerprintOf(other)).not.toEqual(before);
  });
});
