/** Addresses of the screens of drivers, and of the same as data. `organization` is the slug. */
import { overviewPath } from "@/components/assessment/paths";
import { queryText } from "@/components/ui/query-text";
import { can, type Subject } from "@/lib/access/policy";
import type { DriverFilter } from "@/lib/driver/schema";
import type { StandingQuery } from "@/lib/standing/schema";

type Query = StandingQuery & DriverFilter;

/** What is chosen, as an address writes it; what is not chosen is left out. */
export function givenOf(query: Query): Record<string, string> {
  const { period, unit, pillar, group, level, support, text } = query;
  const all = { period, unit, pillar, group, level, support, text };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

const search = (query: Query) => queryText(givenOf(query));

/** Where the units of a pillar's functions stand side by side; null for who has no Overview. */
export type HeatHref = ((pillar: string) => string) | null;

export const heatHrefOf = (actor: Subject & { readonly organizationSlug: string }, period: string): HeatHref =>
  can(actor, "overview.read") ? (pillar) => `${overviewPath(actor.organizationSlug, { period, pillar })}#heat` : null;

export const programmePath = (organization: string, page = ""): string =>
  `/o/${organization}/programme${page && `/${page}`}`;

export const driversPath = (organization: string, query: Query = {}): string =>
  programmePath(organization, "drivers") + search(query);

export const driverPath = (organization: string, key: string, query: Query = {}): string =>
  `${driversPath(organization)}/${key}${search(query)}`;

export const driverCsvPath = (organization: string, key: string, query: Query): string =>
  `/api/v1${driverPath(organization, key)}/csv${search(query)}`;
