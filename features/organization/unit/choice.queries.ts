/** Choosing a unit where there may be thousands: a list while it is short, else the name. */
import type { Actor } from "@/lib/access/actor";
import { visibleUnitIds } from "@/lib/access/policy";
import { requireAllowed } from "@/lib/access/require-allowed";
import { AppError } from "@/lib/base/errors";
import { isId } from "@/lib/base/ids";
import { NAME_MAX } from "@/lib/base/limits";
import { choiceTexts, oneMeant, wantedOf } from "@/lib/base/named-choice";
import { nameContains } from "@/lib/base/text";
import { database } from "@/lib/database/client";
import { listAllUnits, unitScope } from "./queries";
import { makesCircle, treeOrder } from "./rules";
import type { UnitDto } from "./schema";

/** More units than this are found by name: a list of them would be longer than the page around it. */
const LISTED_MAX = 40;
/** Units of similar names that are offered to choose from. */
const OFFERED_MAX = 20;

type Named = { readonly id: string; readonly name: string };

/** What a form offers of units. */
export type UnitChoices = {
  /** All that the actor sees, in tree order; null where there are too many to list. */
  readonly listed: readonly (Named & { readonly depth: number })[] | null;
  /** The one that is chosen at first, if it is there. */
  readonly chosen: Named | null;
  /** Units for which rights can be asked: those given to somebody, else the first ones. Empty where there is none. */
  readonly some: readonly { readonly id: string }[];
};

const SELECT = { id: true, name: true, parentId: true } as const;

/** What a form offers of units. Two queries at most, whatever the number of units. */
export async function getUnitChoices(actor: Actor, chosen?: string | null): Promise<UnitChoices> {
  requireAllowed(actor, "unit.read");
  const scope = unitScope(actor);
  const first = await database().unit.findMany({
    where: scope,
    select: SELECT,
    orderBy: { id: "asc" },
    take: LISTED_MAX + 1,
  });
  const isListed = first.length <= LISTED_MAX;
  const known = first.find(({ id }) => id === chosen);
  const found =
    known || isListed || !chosen || !isId(chosen)
      ? known
      : await database().unit.findFirst({ where: { AND: [scope, { id: chosen }] }, select: SELECT });
  return {
    listed: isListed ? treeOrder(first).map(({ unit: { id, name }, depth }) => ({ id, name, depth })) : null,
    chosen: found ? { id: found.id, name: found.name } : null,
    some: first.length === 0 ? [] : (visibleUnitIds(actor)?.map((id) => ({ id })) ?? first.map(({ id }) => ({ id }))),
  };
}

/** The units that one may lie below: neither itself nor one below it, as far as they are listed. */
export async function getParentChoices(actor: Actor, unit: Pick<UnitDto, "id" | "parentId">): Promise<UnitChoices> {
  const choices = await getUnitChoices(actor, unit.parentId);
  if (choices.listed === null) return choices;
  const units = await listAllUnits(actor);
  return { ...choices, listed: choices.listed.filter(({ id }) => !makesCircle(units, unit.id, id)) };
}

/** What these units are called, those that the actor sees, by id and in the order of their names. */
export async function getUnitNames(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  requireAllowed(actor, "unit.read");
  const rows = await database().unit.findMany({
    where: { AND: [unitScope(actor), { id: { in: [...ids] } }] },
    select: { id: true, name: true },
    orderBy: { orderName: "asc" },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The id of the unit that lies below no other, where there is one alone; undefined where there are several. */
export async function findOnlyRoot(actor: Actor): Promise<string | undefined> {
  requireAllowed(actor, "unit.read");
  const roots = await database().unit.findMany({
    where: { AND: [unitScope(actor), { parentId: null }] },
    select: { id: true },
    take: 2,
  });
  return roots.length === 1 ? roots[0]?.id : undefined;
}

/** What was asked for as a unit: its id, nothing, or a text that means none of them or several. */
export type AskedUnit =
  | { readonly id: string | undefined; readonly unclear?: undefined }
  | { readonly id: undefined; readonly unclear: { readonly text: string; readonly offered: readonly Named[] } };

/**
 * The unit that an address or a form asks for: by id, which is not looked up, or by name. Where the name means none or
 * several, those whose names contain it. At most one query.
 */
export async function findUnit(actor: Actor, asked: unknown): Promise<AskedUnit> {
  const text = typeof asked === "string" ? asked.trim() : "";
  if (text === "" || isId(text)) return { id: text || undefined };
  requireAllowed(actor, "unit.read");
  // Postgres fails on both; no name has them.
  if (text.includes("\u0000") || !text.isWellFormed()) return { id: undefined, unclear: { text: "", offered: [] } };
  const { name } = wantedOf(text);
  const found = await database().unit.findMany({
    where: { AND: [unitScope(actor), nameContains(name.slice(0, NAME_MAX))] },
    select: { id: true, name: true },
    // A name that is the whole of what was typed stands before those that contain it.
    orderBy: [{ orderName: "asc" }, { id: "asc" }],
    take: OFFERED_MAX,
  });
  const meant = oneMeant(text, found);
  if (meant) return { id: meant.id };
  const texts = choiceTexts(found);
  return { id: undefined, unclear: { text, offered: found.map(({ id }, i) => ({ id, name: texts[i] ?? "" })) } };
}

/** The id of the unit that a form's field names, null for none. Throws `invalid` where its text is no unit's name. */
export async function unitIdOfField(actor: Actor, value: unknown, path: string): Promise<string | null> {
  const { id, unclear } = await findUnit(actor, value);
  if (!unclear) return id ?? null;
  const { offered, text } = unclear;
  const message =
    offered.length === 0
      ? `names no unit that you see: “${text}”`
      : `may mean several units; write one of: ${offered.map(({ name }) => name).join(", ")}`;
  throw new AppError("invalid", `The unit ${message}. Nothing was changed.`, { errors: [{ path, message }] });
}
