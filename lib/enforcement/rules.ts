/** What the decision and enforcement points come to: pure. */
import { programme } from "@/lib/catalogue/programme/model";
import type { RegisterEntry } from "@/lib/register/rules";
import { enforcementPointKind } from "./kind";

/** A decision on one signal alone is what zero trust replaces. */
const ENOUGH_SIGNALS = 2;
/** Passes requests and decisions on, and weighs nothing itself. */
const MESSENGER = "policy-administrator";

export type PointFigures = {
  /** Rows: roles; per role the number of points by status, in the order of the register's statuses. */
  readonly roles: readonly { readonly key: string; readonly name: string; readonly counts: readonly number[] }[];
  /** How many of the points in use or planned look at each signal. */
  readonly signals: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** Points in use or planned that weigh signals. */
  readonly weighing: number;
  /** Those of them that look at fewer than two. */
  readonly narrow: readonly { readonly entry: RegisterEntry; readonly count: number }[];
};

const signalsOf = ({ fields: { signals } }: RegisterEntry): readonly unknown[] =>
  Array.isArray(signals) ? signals : [];

export function pointFigures(entries: readonly RegisterEntry[]): PointFigures {
  const weighing = entries.filter(({ status, fields }) => status !== "retired" && fields.role !== MESSENGER);
  const roles = programme.accessFlow.components.filter(({ key }) => key.startsWith("policy-"));
  return {
    roles: roles.map(({ key, name }) => ({
      key,
      name,
      counts: enforcementPointKind.statuses.map(
        ({ value }) => entries.filter(({ status, fields }) => fields.role === key && status === value).length,
      ),
    })),
    signals: programme.accessFlow.signals.map(({ key, name }) => ({
      key,
      name,
      count: weighing.filter((entry) => signalsOf(entry).includes(key)).length,
    })),
    weighing: weighing.length,
    narrow: weighing
      .map((entry) => ({ entry, count: signalsOf(entry).length }))
      .filter(({ count }) => count < ENOUGH_SIGNALS),
  };
}
