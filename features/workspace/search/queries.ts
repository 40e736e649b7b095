import { programme } from "@/features/model/catalogue/programme/model";
import { listUnits } from "@/features/organization/unit/queries";
import { controlRegister } from "@/features/programme/control/register";
import { visibleEntries } from "@/features/programme/register/queries";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import type { Actor } from "@/lib/access/actor";
import { requireAllowed } from "@/lib/access/require-allowed";
import { foldText, nameContains } from "@/lib/base/text";
import { database } from "@/lib/database/client";
import type { Found } from "./schema";

/** Controls are named alike in every unit: the screens of controls find them, and here they would hide the rest. */
const SEARCHED = REGISTERS.map(({ key }) => key).filter((key) => key !== controlRegister.key);

const items = programme.checklist.domains.flatMap((domain) => domain.items);

/**
 * Entries of registers and items of the checklist whose name contains `text`, upper and lower case alike, as far as the
 * actor sees them; of each at most `limit`. An item is that of the first unit that the actor sees.
 */
export async function search(actor: Actor, input: { text: string; limit: number }): Promise<Found[]> {
  requireAllowed(actor, "programme.read");
  const { text, limit } = input;
  const [entries, units] = await Promise.all([
    database().registerEntry.findMany({
      where: { AND: [visibleEntries(actor), { deletedAt: null, kind: { in: SEARCHED } }, nameContains(text)] },
      select: { id: true, kind: true, name: true, unitId: true, unit: { select: { name: true } } },
      orderBy: [{ orderName: "asc" }, { id: "asc" }],
      take: limit,
    }),
    listUnits(actor, { limit: 1 }),
  ]);
  const [unit] = units.items;
  const wanted = foldText(text);
  const named = unit ? items.filter((item) => foldText(item.text).includes(wanted)).slice(0, limit) : [];
  return [
    ...entries.map(({ id, kind, name, unitId, unit: of }) => ({
      type: "entry" as const,
      id,
      name,
      register: kind,
      unitId,
      unitName: of?.name ?? null,
    })),
    ...named.map((item) => ({
      type: "checklist-item" as const,
      id: item.id,
      name: item.text,
      register: null,
      unitId: unit?.id ?? null,
      unitName: unit?.name ?? null,
    })),
  ];
}
