import { Chip } from "@/components/chip";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import { ACCESS_CLOSED } from "@/features/organization/people/rules";
import type { MemberDto } from "@/features/organization/people/schema";
import { isScoped } from "@/lib/access/policy";
import { memberPath } from "@/lib/base/addresses";
import { ROLE_LABELS } from "./role-text";
import { describeScopes, type Names } from "./scope-text";

export interface MemberTableProps {
  readonly members: readonly MemberDto[];
  readonly units: Names;
  readonly pillars: Names;
  /** The organisation whose members these are; null for somebody who may not change them. */
  readonly editIn: string | null;
}

/** Assignments shown in full; what is beyond is counted. */
const SHOWN = 3;

function Assignments({ member, units, pillars }: { member: MemberDto; units: Names; pillars: Names }) {
  if (!isScoped(member.role)) return <span className="quiet">the whole organisation</span>;
  const texts = describeScopes(member.scopes, units, pillars);
  if (texts.length === 0) return <Chip tone="warn">nothing assigned</Chip>;
  return (
    <span>
      {texts.slice(0, SHOWN).join("; ")}
      {texts.length > SHOWN ? <span className="quiet"> and {texts.length - SHOWN} more</span> : null}
    </span>
  );
}

/** Everybody in the organisation. */
export function MemberTable({ members, units, pillars, editIn }: MemberTableProps) {
  return (
    <Table caption="People" phone="stack">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Role</Th>
          <Th>Responsible for</Th>
          <Th>Last seen</Th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.userId}>
            <Th scope="row">
              <span className="flex flex-wrap items-center gap-x-2">
                {editIn ? (
                  <ScreenLink className="link" href={memberPath(editIn, member.userId)}>
                    {member.name}
                  </ScreenLink>
                ) : (
                  member.name
                )}
                {member.disabled ? <Chip tone="warn">{ACCESS_CLOSED}</Chip> : null}
              </span>
              <span className="quiet block font-normal break-words">{member.email}</span>
            </Th>
            <Td label="Role">{ROLE_LABELS[member.role]}</Td>
            <Td label="Responsible for">
              <Assignments member={member} units={units} pillars={pillars} />
            </Td>
            <Td label="Last seen">
              {member.lastSeenAt ? <Time value={member.lastSeenAt} /> : <span className="quiet">never</span>}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
