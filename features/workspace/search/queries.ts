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
 * Entries of registers whose name contains `text`, and items of the checklist whose name or definition does, upper and lower
 * case alike, of those that the actor sees; of each at most `limit`. An item is that of the first unit that the actor sees.
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
  const isIn = (words: string) => foldText(words).includes(wanted);
  const matching = unit ? items.filter((item) => isIn(item.name) || isIn(item.text)) : [];
  // Those that are called so come before those that are about it.
  const named = matching.toSorted((a, b) => Number(isIn(b.name)) - Number(isIn(a.name))).slice(0, limit);
  return [
    ...entries.map(({ id, kind, name, unitId, unit: of }) => ({
      type: "entry" as const,
      id,
      name,
      definition: null,
      register: kind,
      unitId,
      unitName: of?.name ?? null,
    })),
    ...named.map((item) => ({
      type: "checklist-item" as const,
      id: item.id,
      name: item.name,
      definition: item.text,
      register: null,
      unitId: unit?.id ?? null,
      unitName: unit?.name ?? null,
    })),
  ];
}
