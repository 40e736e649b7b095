import { beforeAll, describe, expect, it, vi } from "vitest";
import { listUnits } from "@/features/organization/unit/queries";
import type { Actor } from "@/lib/access/actor";
import { queriesOf } from "@/lib/test/count-queries";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { remembered } from "./memory.queries";

await useTestDatabase();

describe("what is worked out of an organisation's data", () => {
  let owner: Actor;
  let assessor: Actor;
  beforeAll(async () => {
    const organization = await buildOrganization();
    owner = await buildMember(organization, "owner");
    const unit = await buildUnit(owner);
    assessor = await buildMember(organization, "assessor", { scopes: [{ unitId: unit.id, pillar: null }] });
  });
  const countUnits = (actor: Actor) => async () => (await listUnits(actor, { limit: 200 })).items.length;

  it("is worked out once until something changes", async () => {
    const work = vi.fn(countUnits(owner));
    expect([await remembered(owner, "a", work), await remembered(owner, "a", work)]).toEqual([1, 1]);
    expect(work).toHaveBeenCalledTimes(1);
    expect(await queriesOf(() => remembered(owner, "a", work))).toBe(1);
    await buildUnit(owner);
    expect(await remembered(owner, "a", work)).toBe(2);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("is of what was asked, and of the units that somebody sees", async () => {
    expect(await remembered(owner, "b", countUnits(owner))).toBe(2);
    expect(await remembered(assessor, "b", countUnits(assessor))).toBe(1);
    expect(await remembered(owner, "c", async () => "other")).toBe("other");
  });

  it("is tried again after it failed", async () => {
    await expect(remembered(owner, "d", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await remembered(owner, "d", async () => "yes")).toBe("yes");
  });
});
