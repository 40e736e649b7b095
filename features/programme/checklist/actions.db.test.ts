import { expect, it, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { actorOfSession } from "@/lib/auth/require-actor";
import { useTestDatabase } from "@/lib/test/database";
import { buildMember, buildOrganization, buildUnit } from "@/lib/test/factories";
import { saveChecklistItemAction } from "./actions";
import { saveChecklistItem } from "./commands";
import { formValuesOf } from "./form.rules";
import { getChecklistItem } from "./queries";

vi.mock("@/lib/auth/require-actor", () => ({ actorOfSession: vi.fn(), currentUser: vi.fn(), requestAddress: vi.fn() }));

await useTestDatabase();

const lead: Actor = await buildMember(await buildOrganization(), "lead");
const unit = await buildUnit(lead);
const itemId = "identity-access.f2";
vi.mocked(actorOfSession).mockResolvedValue(lead);

const itemNow = async () => (await getChecklistItem(lead, unit.id, itemId)).item;
function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ unitId: unit.id, itemId, ...values })) form.append(name, value);
  return form;
}

it("a form changes what was changed in it, and nothing that others changed meanwhile", async () => {
  const seen = formValuesOf(await itemNow());
  const base = JSON.stringify(seen);
  const theirs = { status: "in_progress", dueOn: "2027-06-30" };
  await saveChecklistItem(lead, { unitId: unit.id, itemId, version: 0, document: theirs });
  const mine = { ...seen, note: "Mine", base };
  expect(await saveChecklistItemAction("acme", null, formOf({ ...mine, version: "0" }))).toMatchObject({
    ok: false,
    code: "stale",
    current: { version: 1, status: "in_progress" },
  });
  expect(await saveChecklistItemAction("acme", null, formOf({ ...mine, version: "1" }))).toMatchObject({ ok: true });
  expect(await itemNow()).toMatchObject({ ...theirs, note: "Mine", version: 2 });
  const whole = formOf({ ...seen, note: "Alone", version: "2" });
  expect(await saveChecklistItemAction("acme", null, whole)).toMatchObject({ ok: true });
  expect(await itemNow()).toMatchObject({ status: "not_started", dueOn: null, note: "Alone" });
});
