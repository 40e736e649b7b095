/** The sample organisation of the demo, built through the same commands that people use. */

import { documentOf, EMPTY, isSameDocument } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument, StoredDocument } from "@/features/assess/assessment/answers.schema";
import { createAssessment, saveFunction } from "@/features/assess/assessment/commands";
import { listAssessments, listFunctions } from "@/features/assess/assessment/queries";
import type { FunctionDto } from "@/features/assess/assessment/schema";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { acceptInvitation, inviteMember, revokeInvitation } from "@/features/organization/people/invitation.commands";
import { listInvitations, listMembers } from "@/features/organization/people/queries";
import { currentPeriodOf } from "@/features/organization/settings/queries";
import { completeSetUp, markSampleComplete } from "@/features/organization/setup/commands";
import { prepareSetUp } from "@/features/organization/setup/queries";
import { createUnit } from "@/features/organization/unit/commands";
import { listAllUnits } from "@/features/organization/unit/queries";
import type { Actor } from "@/lib/access/actor";
import { can, type Role } from "@/lib/access/policy";
import { mintActor } from "@/lib/auth/mint-actor";
import { shiftPeriod } from "@/lib/base/period";
import { database } from "@/lib/database/client";
import { StartFailure } from "@/lib/installation/failure";
import { isSampleComplete } from "@/lib/installation/http/health";
import type { Actors } from "./actors";
import { buildBusiness } from "./business";
import { buildChecklist } from "./checklist";
import { buildControls } from "./controls";
import { buildDelivery } from "./delivery";
import { CURRENT, PEOPLE, QUARTERS, SAMPLE, type SampleUnit, UNITS } from "./organisation";
import { assessmentAt, isJudged, sampleDocuments, samplePeriods } from "./plan";
import { spreadOverQuarters } from "./times";

/** Units answered side by side: the machine's processors are busy, and the pool keeps connections to spare. */
const AT_ONCE = 4;

/**
 * Builds the sample organisation. Each step looks at what is there and makes what is missing, so that a build that was
 * cut off goes on at the next start; a complete one is left alone. `report` hears what is being done. Needs the demo's
 * settings (env.DEMO) and a database without anything else: throws StartFailure when there is another organisation.
 */
export async function buildSample(report: (step: string) => void): Promise<void> {
  if (await isSampleComplete()) return;
  const isBegun = !(await beginSample());
  report(`${isBegun ? "Going on with" : "Building"} the sample organisation (half a minute or so, only now)`);
  const owner = await actorFor("owner");
  const units = await buildUnits(owner);
  await buildPeople(owner, units);
  const lead = await actorFor("lead");
  const authors = { owner, lead, assessor: await actorFor("assessor") };
  const current = await currentPeriod(lead, units);
  for (const [quarter, period] of samplePeriods(current).entries()) {
    report(`Sample organisation: answers of ${period} (${quarter + 1} of ${QUARTERS})`);
    await eachUnit((unit) => buildAssessment(authors, idOf(units, unit.name), unit, quarter, current));
  }
  report("Sample organisation: checklist, controls and programme");
  for (const build of [buildChecklist, buildControls, buildDelivery, buildBusiness]) await build(authors, units);
  await spreadOverQuarters(owner.organizationId);
  await markSampleComplete(owner);
}

/** Sets the organisation up with its owner, or finds it set up. Returns whether it was made now. */
async function beginSample(): Promise<boolean> {
  const setUp = await prepareSetUp();
  const owner = PEOPLE.find((person) => person.role === "owner");
  if (!setUp || !owner) return false;
  const { name, email } = owner;
  const input = { token: setUp.token, organizationName: SAMPLE.name, name, email, password: SAMPLE.password };
  await completeSetUp(input, null, SAMPLE.slug);
  return true;
}

/** The member of the sample with this role, as if signed in. */
async function actorFor(role: Role): Promise<Actor> {
  const member = await database().membership.findFirst({
    where: { role, user: { email: `${role}@example.org` }, organization: { slug: SAMPLE.slug } },
    select: {
      user: { select: { id: true, name: true } },
      organization: { select: { id: true, slug: true, name: true, timeZone: true, yearStartMonth: true } },
      scopes: { select: { unitId: true, pillar: true } },
    },
  });
  if (!member)
    throw new StartFailure(
      "The demo's data folder holds something else than the sample organisation; move the folder away, or delete it, and start the demo again.",
    );
  const { user, organization, scopes } = member;
  return mintActor({
    kind: "user",
    userId: user.id,
    userName: user.name,
    organizationId: organization.id,
    organizationSlug: organization.slug,
    organizationName: organization.name,
    timeZone: organization.timeZone,
    yearStartMonth: organization.yearStartMonth,
    role,
    scopes,
    tokenId: null,
    tokenScopes: null,
    address: null,
  });
}

/** Ids of the units by their names. */
type UnitIds = ReadonlyMap<string, string>;

function idOf(units: UnitIds, name: string): string {
  const id = units.get(name);
  if (id === undefined) throw new Error(`The sample has no unit ${name}`);
  return id;
}

async function buildUnits(owner: Actor): Promise<UnitIds> {
  const units = new Map((await listAllUnits(owner)).map((unit) => [unit.name, unit.id]));
  for (const { name, kind, parent, criticality, impactLevel, highValueAsset } of UNITS) {
    if (units.has(name)) continue;
    const parentId = parent === null ? null : idOf(units, parent);
    const unit = await createUnit(owner, { name, kind, parentId, criticality, impactLevel, highValueAsset });
    units.set(name, unit.id);
  }
  return units;
}

async function buildPeople(owner: Actor, units: UnitIds): Promise<void> {
  const members = new Set((await listMembers(owner)).map((member) => member.email));
  // Nobody has the link any more of an invitation that was written before the build was cut off.
  for (const invitation of await listInvitations(owner)) await revokeInvitation(owner, invitation.id);
  for (const { email, name, role, scopes } of PEOPLE) {
    if (members.has(email)) continue;
    const assigned = scopes.map(({ unit, pillar }) => ({ unitId: idOf(units, unit), pillar }));
    const { token } = await inviteMember(owner, { email, name, role, scopes: assigned });
    await acceptInvitation(token, { name, password: SAMPLE.password }, null);
  }
}

/** The quarter of today, or, for a build that was begun in an earlier one, the quarter of that day. */
async function currentPeriod(lead: Actor, units: UnitIds): Promise<string> {
  const oldest = UNITS.find((unit) => unit.from === 0);
  const { items } = await listAssessments(lead, { unit: idOf(units, oldest?.name ?? ""), limit: QUARTERS });
  const first = items.at(-1);
  return first ? shiftPeriod(first.period, CURRENT) : currentPeriodOf(lead);
}

/** Runs `work` for every unit, a few at a time. */
async function eachUnit(work: (unit: SampleUnit) => Promise<void>): Promise<void> {
  const waiting = [...UNITS];
  const worker = async () => {
    for (let unit = waiting.shift(); unit; unit = waiting.shift()) await work(unit);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

type Authors = Pick<Actors, "lead" | "assessor">;

/** Makes a unit's assessment of one quarter and saves what differs from what the quarter before left. */
async function buildAssessment(
  authors: Authors,
  unitId: string,
  unit: SampleUnit,
  quarter: number,
  current: string,
): Promise<void> {
  const how = assessmentAt(unit, quarter);
  if (how === "none") return;
  const period = shiftPeriod(current, quarter - CURRENT);
  const { items } = await listAssessments(authors.lead, { unit: unitId, limit: QUARTERS });
  const before = how === "carried" ? items.find((item) => item.period === shiftPeriod(period, -1)) : undefined;
  const { id } =
    items.find((item) => item.period === period) ??
    (await createAssessment(authors.lead, { unitId, period, carryForwardFrom: before?.id ?? null }));
  const stored = new Map((await listFunctions(authors.lead, id)).map((document) => [document.key, document]));
  for (const [key, document] of sampleDocuments(unit, quarter, current))
    await saveAs(
      authors,
      { assessmentId: id, unitId, functionKey: key },
      stored.get(key),
      document,
      isJudged(unit, key, quarter),
    );
}

/**
 * Saves a document if it differs, and confirms it if it `isJudged` and was only carried forward: targets are the lead's,
 * and answers the assessor's where they are assigned.
 */
async function saveAs(
  { lead, assessor }: Authors,
  where: { assessmentId: string; unitId: string; functionKey: string },
  before: FunctionDto | undefined,
  document: AnswerDocument,
  isJudged: boolean,
): Promise<void> {
  const { assessmentId, unitId, functionKey } = where;
  let stored: StoredDocument = before ?? EMPTY;
  const save = async (actor: Actor, content: AnswerDocument) => {
    stored = await saveFunction(actor, { assessmentId, functionKey, version: stored.version, document: content });
  };
  const isAssigned = can(assessor, "answer.write", { unitId, pillar: pillarKeyOf(functionKey) });
  const author = isAssigned ? assessor : lead;
  const withTarget = { ...documentOf(stored), target: document.target };
  if (!isSameDocument(stored, withTarget)) await save(lead, isAssigned ? withTarget : document);
  if (!isSameDocument(stored, document)) await save(author, document);
  if (isJudged && stored.carriedForward) await save(author, document);
}
