import { describe, expect, it, vi } from "vitest";
import { createEntry } from "@/features/programme/register/commands";
import { type Db, database, transaction } from "@/lib/database/client";
import { controlChange } from "@/lib/test/control-change";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { markPlatformUnused, reopenPlatform, setControls } from "./commands";
import { listStoredControls } from "./queries";
import { controlRegister } from "./register";
import { CONTROLS_PER_PLATFORM } from "./rules";

await useTestDatabase();

const organization = await buildOrganization();
const owner = await buildMember(organization, "owner");
const lead = await buildMember(organization, "lead");

/** `work` looks at what was there before `change`, which is stored before it writes. */
async function overtakenBy<T>(change: (db: Db) => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  const isWaiting = () => database().$queryRaw<unknown[]>`SELECT FROM pg_locks
    JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()`;
  const running = await transaction(async (db) => {
    await change(db);
    const started = Promise.allSettled([work()]);
    await vi.waitFor(async () => expect(await isWaiting()).not.toEqual([]), { timeout: 10_000 });
    return { started };
  });
  const [result] = await running.started;
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

/** What somebody else's change leaves of an entry, with the version after it. */
const leaves = (id: string, data: { status?: string; deletedAt?: Date | null; fields?: object }) => (db: Db) =>
  db.registerEntry.update({
    where: { organizationId_id: { organizationId: organization.id, id } },
    data: { ...data, version: { increment: 1 } },
  });

/** A unit of which three controls on AWS are not applicable, with the ids of their entries in the order of the controls. */
async function buildHalfUnused() {
  const unit = await buildUnit(owner);
  const changes = ["identity.f1", "identity.f2", "identity.f3"].map((id) => controlChange(id, "aws", "not_applicable"));
  const { changed } = await setControls(owner, { unitId: unit.id, changes });
  return { unit, ids: changed.map(({ id }) => id) };
}

/** A unit with one answer that was taken back, and the id of its entry. */
async function buildCleared() {
  const unit = await buildUnit(owner);
  await setControls(owner, { unitId: unit.id, changes: [controlChange("data.f1", "aws", "absent")] });
  const { changed } = await setControls(owner, {
    unitId: unit.id,
    changes: [controlChange("data.f1", "aws", null, 1)],
  });
  return { unit, id: changed[0]?.id ?? "" };
}

describe("a platform that is used after all", () => {
  it("goes on past what somebody else opened meanwhile, and says what it opened itself", async () => {
    const { unit, ids } = await buildHalfUnused();
    const [first = "", second = "", third = ""] = ids;
    const opened = await overtakenBy(leaves(second, { deletedAt: new Date() }), () =>
      reopenPlatform(owner, { unitId: unit.id, platform: "aws" }),
    );
    expect(opened.map(({ id }) => id).sort()).toEqual([first, third].sort());
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
  });

  it("leaves what somebody else answered meanwhile", async () => {
    const { unit, ids } = await buildHalfUnused();
    const [first = "", second = "", third = ""] = ids;
    const opened = await overtakenBy(leaves(second, { status: "in_place" }), () =>
      reopenPlatform(owner, { unitId: unit.id, platform: "aws" }),
    );
    expect(opened.map(({ id }) => id).sort()).toEqual([first, third].sort());
    expect(await listStoredControls(owner, unit.id)).toMatchObject([{ controlId: "identity.f2", status: "in_place" }]);
  });

  it("is opened by two people at once, each control by one of them", async () => {
    const { unit, ids } = await buildHalfUnused();
    const at = { unitId: unit.id, platform: "aws" } as const;
    const opened = await Promise.all([owner, lead].map((actor) => reopenPlatform(actor, at)));
    expect(opened.flatMap((each) => each.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
  });
});

it("the answer that holds for every platform stays, whatever is said of the own premises", async () => {
  const unit = await buildUnit(owner);
  const changes = [controlChange("devices.a4", "on-premises", "in_place")];
  const { stored: once } = await setControls(owner, { unitId: unit.id, changes });
  const at = { unitId: unit.id, platform: "on-premises" } as const;
  expect(await markPlatformUnused(owner, at)).toHaveLength(CONTROLS_PER_PLATFORM);
  expect(await reopenPlatform(owner, at)).toHaveLength(CONTROLS_PER_PLATFORM);
  expect(await listStoredControls(owner, unit.id)).toEqual(once);
  // Nor is it said along with the others where nobody has answered it.
  const other = await buildUnit(owner);
  await markPlatformUnused(owner, { ...at, unitId: other.id });
  expect((await listStoredControls(owner, other.id)).some(({ controlId }) => controlId === "devices.a4")).toBe(false);
}, 120_000);

describe("an answer that is given again", () => {
  const again = (unitId: string) => () =>
    setControls(lead, { unitId, changes: [controlChange("data.f1", "aws", "in_place")] });

  it("gives way to the one that came back meanwhile", async () => {
    const { unit, id } = await buildCleared();
    const result = await overtakenBy(leaves(id, { deletedAt: null, status: "planned" }), again(unit.id));
    expect(result).toMatchObject({ changed: [], conflicts: [{ wanted: "in_place", stored: { status: "planned" } }] });
    expect(await listStoredControls(owner, unit.id)).toMatchObject([{ entryId: id, status: "planned" }]);
  });

  it("gives way to another entry that was made there meanwhile", async () => {
    const { unit } = await buildCleared();
    const entry = { unitId: unit.id, subject: "data.f1", name: "Data", status: "partly", fields: { platform: "aws" } };
    const result = await overtakenBy(
      (db) => createEntry(owner, controlRegister, entry, (work) => work(db)),
      again(unit.id),
    );
    expect(result).toMatchObject({ changed: [], conflicts: [{ wanted: "in_place", stored: { status: "partly" } }] });
  });

  it("does not bring back an entry that was given to another cell meanwhile", async () => {
    const { unit, id } = await buildCleared();
    const result = await overtakenBy(leaves(id, { fields: { platform: "gcp", note: "" } }), again(unit.id));
    expect(result).toMatchObject({ changed: [], conflicts: [{ wanted: "in_place", stored: null }] });
    expect(await listStoredControls(owner, unit.id)).toEqual([]);
  });
});
