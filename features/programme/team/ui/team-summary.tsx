import { Card } from "@/components/card";
import { Chip } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { personText } from "@/features/organization/people/rules";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { TEAM_PART, teamRegister } from "@/features/programme/team/register";
import { teamFigures } from "@/features/programme/team/rules";
import type { Responsibility, TeamFigures } from "@/features/programme/team/schema";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/policy";
import { entryPath, newEntryPath } from "@/lib/base/addresses";
import { ResponsibilityList } from "./responsibility-list";

const isUnowned = ({ text, holders }: Responsibility) => text !== null && holders.length === 0;

function title({ total, unowned }: TeamFigures): string {
  if (unowned === 0) return `All ${total} responsibilities have somebody`;
  return `${unowned} of ${total} responsibilities ${unowned === 1 ? "has" : "have"} nobody`;
}

function Cell({ of, organization }: { readonly of: Responsibility | undefined; readonly organization: string }) {
  if (!of) return <span className="sr-only">no part of this role</span>;
  const named = [
    ...of.holders.map((holder) => ({ ...holder, isClosed: false })),
    ...of.closedHolders.map((holder) => ({ ...holder, isClosed: true })),
  ];
  return (
    <>
      {of.holders.length === 0 ? <Chip tone="warn">Nobody</Chip> : null}
      <ul>
        {named.map((holder) => (
          <li key={`${holder.id} ${holder.isClosed}`}>
            <ScreenLink className="link" href={entryPath(organization, teamRegister.key, holder.id)}>
              {personText(holder)}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Matrix({ figures, organization }: { readonly figures: TeamFigures; readonly organization: string }) {
  return (
    <Table caption="Who answers for which pillar, by role">
      <thead>
        <tr>
          <Th>Role</Th>
          {ztmm.pillars.map(({ key, name }) => (
            <Th key={key}>{name}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.roles.map((role) => (
          <tr key={role.key}>
            <Th scope="row">{role.name}</Th>
            {ztmm.pillars.map(({ key }) => (
              <Td key={key} className="text-sm">
                <Cell of={role.responsibilities.find(({ pillar }) => pillar === key)} organization={organization} />
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Who carries which responsibility, and what is left without anybody. */
export async function TeamSummary({ actor, read }: { readonly actor: Actor; readonly read: ReadEntries }) {
  const figures = await read(teamFigures);
  const organization = actor.organizationSlug;
  const mayAdd = can(actor, "programme.write");
  const nameSomebody = ({ key, name, responsibilities }: TeamFigures["roles"][number]) =>
    mayAdd && responsibilities.some(isUnowned) ? (
      <ScreenLink
        className="link font-normal text-sm"
        href={newEntryPath(organization, teamRegister.key, { subject: key })}
      >
        Name somebody<span className="sr-only"> for {name}</span>
      </ScreenLink>
    ) : null;
  const unowned = figures.roles
    .map((role) => ({ ...role, responsibilities: role.responsibilities.filter(isUnowned) }))
    .filter(({ responsibilities }) => responsibilities.length > 0);
  return (
    <Card id={TEAM_PART} title={title(figures)}>
      <Matrix figures={figures} organization={organization} />
      <div className="mt-3 grid gap-2">
        {unowned.length === 0 ? null : (
          <Disclosure summary="What has nobody, in words">
            <ResponsibilityList roles={unowned} marksUnowned={false} renderAction={nameSomebody} />
          </Disclosure>
        )}
        <Disclosure summary={`All ${figures.total} responsibilities, in words`}>
          <ResponsibilityList roles={figures.roles} marksUnowned renderAction={nameSomebody} />
        </Disclosure>
      </div>
    </Card>
  );
}
