import { getStanding } from "@/features/assess/standing/queries";
import type { FunctionStanding, StandingBasis, StandingDto, StandingQuery } from "@/features/assess/standing/schema";
import { programme } from "@/features/model/catalogue/programme/model";
import type { Driver } from "@/features/model/catalogue/programme/schema";
import { STAGES } from "@/features/model/catalogue/ztmm/schema";
import { todayOf } from "@/features/organization/settings/queries";
import type { Actor } from "@/lib/access/actor";
import { type CsvColumn, toCsv } from "@/lib/base/csv";
import { notFound } from "@/lib/base/errors";
import {
  byKey,
  findDriver,
  matches,
  principlesOf,
  requirementsOf,
  SUPPORT_WORDS,
  summarizeDriver,
  tenetsOf,
} from "./rules";
import type { DriverDto, DriverFilter, DriverList, DriverSummary, RequirementView, TenetList } from "./schema";

/** What a screen offers to choose from beside what it shows, and where answering can go on. */
type Choices = Pick<StandingDto, "periods" | "hasUnits" | "begun">;

const basisOf = ({ period, unit, coverage, asOf }: StandingDto): StandingBasis => ({ period, unit, coverage, asOf });
const choicesOf = ({ periods, hasUnits, begun }: StandingDto): Choices => ({ periods, hasUnits, begun });

/** Summaries of standings, for as long as these are kept: working them all out takes longer than the rest of a page. */
const summaries = new WeakMap<readonly FunctionStanding[], Map<string, DriverSummary>>();

function summaryOf(driver: Driver, functions: readonly FunctionStanding[], today: string): DriverSummary {
  const known = summaries.get(functions) ?? new Map<string, DriverSummary>();
  summaries.set(functions, known);
  const key = `${driver.key} ${today}`;
  const summary = known.get(key) ?? summarizeDriver(driver, byKey(functions), today);
  known.set(key, summary);
  return summary;
}

/** The drivers with what the answers support of each, in total and per pillar. Throws as `getStanding` does. */
export async function listDrivers(actor: Actor, query: StandingQuery): Promise<{ list: DriverList; choices: Choices }> {
  const standing = await getStanding(actor, query);
  const today = todayOf(actor);
  const drivers = programme.drivers.map((driver) => summaryOf(driver, standing.functions, today));
  return { list: { ...basisOf(standing), drivers }, choices: choicesOf(standing) };
}

/**
 * One driver, and those of its requirements that the filter asks for, each with its support; the totals are those of all
 * requirements. Throws `not_found` for an unknown key, else as `getStanding` does.
 */
export async function getDriver(
  actor: Actor,
  key: string,
  query: StandingQuery & DriverFilter,
): Promise<{ driver: DriverDto; choices: Choices }> {
  const found = findDriver(key);
  if (!found) throw notFound("This driver");
  const standing = await getStanding(actor, query);
  const standings = byKey(standing.functions);
  const today = todayOf(actor);
  return {
    driver: {
      ...basisOf(standing),
      ...summaryOf(found, standing.functions, today),
      groupNames: [...new Set(found.requirements.map(({ group }) => group))],
      items: requirementsOf(found, standings, { today, pillar: query.pillar }).filter((item) => matches(item, query)),
    },
    choices: choicesOf(standing),
  };
}

/** The names of those linked functions that have these keys. */
const namesOf = ({ functions }: RequirementView, keys: readonly string[]) =>
  functions
    .filter(({ key }) => keys.includes(key))
    .map(({ name }) => name)
    .join("; ");

/** The figures of a requirement's support, where anything is assessed. */
const figuresOf = ({ support }: RequirementView) => (support.standing === "assessed" ? support : null);

const atMost = ({ support: { reach } }: RequirementView) => (reach === null ? undefined : STAGES[reach - 1]);

type Row = RequirementView & { readonly of: DriverDto };

const COLUMNS: readonly CsvColumn<Row>[] = [
  { heading: "Driver", value: ({ of }) => of.name },
  { heading: "Mapping", value: ({ of }) => of.mapping },
  { heading: "Period", value: ({ of }) => of.period },
  { heading: "Unit", value: ({ of }) => of.unit?.name ?? "All units" },
  { heading: "Id", value: ({ id }) => id },
  { heading: "Requirement", value: ({ name }) => name },
  { heading: "Group", value: ({ group }) => group },
  { heading: "Level", value: ({ level }) => level },
  { heading: "Due", value: ({ due }) => due },
  { heading: "Deadline", value: ({ deadline }) => deadline },
  {
    heading: "Date passed",
    value: ({ deadline, datePassed }) => (deadline === null ? null : datePassed ? "yes" : "no"),
  },
  { heading: "Linked functions", value: ({ functions }) => functions.map(({ name }) => name).join("; ") },
  { heading: "Support", value: ({ support }) => SUPPORT_WORDS[support.key] },
  {
    heading: "At most",
    value: (row) => {
      const stage = atMost(row);
      return stage === undefined ? null : SUPPORT_WORDS[stage];
    },
  },
  { heading: "Mean", value: (row) => figuresOf(row)?.score ?? null },
  { heading: "Mean at most", value: (row) => figuresOf(row)?.possible ?? null },
  { heading: "Weakest", value: (row) => namesOf(row, row.support.weakest) },
  { heading: "Not answered", value: (row) => namesOf(row, row.support.open) },
];

/** What `getDriver` gives, as CSV: a row per requirement. Means are empty where nothing is assessed. */
export async function getDriverCsv(actor: Actor, key: string, query: StandingQuery & DriverFilter): Promise<string> {
  const { driver } = await getDriver(actor, key, query);
  return toCsv(
    COLUMNS,
    driver.items.map((item) => ({ ...item, of: driver })),
  );
}

/** The three principles and the seven tenets with what the answers support of each. Throws as `getStanding` does. */
export async function listTenets(actor: Actor, query: StandingQuery): Promise<{ list: TenetList; choices: Choices }> {
  const standing = await getStanding(actor, query);
  const standings = byKey(standing.functions);
  return {
    list: {
      ...basisOf(standing),
      mapping: "unofficial",
      principles: principlesOf(standings),
      tenets: tenetsOf(standings),
    },
    choices: choicesOf(standing),
  };
}
