import type { ReactNode } from "react";
import { Chip } from "@/components/chip";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { pillarName } from "@/features/model/catalogue/ztmm/model";
import { personText } from "@/features/organization/people/rules";
import type { TeamFigures } from "@/features/programme/team/schema";

export interface ResponsibilityListProps {
  readonly roles: TeamFigures["roles"];
  /** Marks what has nobody: of no use where nothing else is listed. */
  readonly marksUnowned: boolean;
  /** What stands after a role's name; null for nothing. */
  readonly renderAction: (role: TeamFigures["roles"][number]) => ReactNode;
}

/** "Was filled by Kim Vale (access closed)." */
const closedText = (holders: readonly { readonly name: string }[]): string =>
  `Was filled by ${holders.map(({ name }) => personText({ name, isClosed: true })).join(" and ")}.`;

/** What each role answers for, pillar by pillar. */
export function ResponsibilityList({ roles, marksUnowned, renderAction }: ResponsibilityListProps) {
  return (
    <>
      <ul className="grid gap-3 md:grid-cols-2">
        {roles.map((role) => (
          <li key={role.key}>
            <p className="font-semibold">
              {role.name} {renderAction(role)}
            </p>
            <ul className="text-sm">
              {role.responsibilities.map(({ pillar, name, text, holders, closedHolders }) => (
                <li key={pillar}>
                  {pillarName(pillar)}: {name ?? "added by the organisation"}{" "}
                  {marksUnowned && holders.length === 0 ? <Chip tone="warn">Nobody</Chip> : null}
                  {text === null ? null : <span className="quiet block">{text}</span>}
                  {closedHolders.length === 0 ? null : <span className="quiet"> {closedText(closedHolders)}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <SourceLine sources={programme.team.map(({ source }) => source)} />
    </>
  );
}
