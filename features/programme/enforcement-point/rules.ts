/** What the decision and enforcement points come to: pure. */
import { programme } from "@/features/model/catalogue/programme/model";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { enforcementPointRegister } from "./register";
import type { PointFigures } from "./schema";

/** A decision on one signal alone is what zero trust replaces. */
const ENOUGH_SIGNALS = 2;
/** Passes requests and decisions on, and weighs nothing itself. */
const MESSENGER = "policy-administrator";

const signalsOf = ({ fields: { signals } }: RegisterEntry): readonly unknown[] =>
  Array.isArray(signals) ? signals : [];

/** Points by role and status; of those in use or planned, what they look at and which look at too little. */
export function pointFigures(entries: readonly RegisterEntry[]): PointFigures {
  const weighing = entries.filter(({ status, fields }) => status !== "retired" && fields.role !== MESSENGER);
  const roles = programme.accessFlow.components.filter(({ key }) => key.startsWith("policy-"));
  return {
    roles: roles.map(({ key, name }) => ({
      key,
      name,
      modes: enforcementPointRegister.statuses.map(({ value }) => ({
        status: value,
        count: entries.filter(({ status, fields }) => fields.role === key && status === value).length,
      })),
    })),
    signals: programme.accessFlow.signals.map(({ key, name }) => ({
      key,
      name,
      count: weighing.filter((entry) => signalsOf(entry).includes(key)).length,
    })),
    weighing: weighing.length,
    narrow: weighing
      .map((entry) => ({ id: entry.id, name: entry.name, signals: signalsOf(entry).length }))
      .filter(({ signals }) => signals < ENOUGH_SIGNALS),
  };
}
