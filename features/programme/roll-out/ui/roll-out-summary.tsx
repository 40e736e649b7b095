import { Card } from "@/components/card";
import type { StepsSeries } from "@/components/chart/steps-chart";
import { StepsWithTable } from "@/components/chart/steps-with-table";
import { Chip } from "@/components/chip";
import { AndMore, FIRST } from "@/components/first-of";
import { ScreenLink } from "@/components/screen-link";
import { Table, Td, Th } from "@/components/table";
import { Time } from "@/components/time";
import type { ReadEntries } from "@/features/programme/register/definition.rules";
import { seenNote } from "@/features/programme/register/ui/seen-note";
import { MODES, type Mode, modeLabel } from "@/features/programme/roll-out/mode.rules";
import { rollOutRegister } from "@/features/programme/roll-out/register";
import { rollOutFigures } from "@/features/programme/roll-out/rules";
import type { RollOutFigures } from "@/features/programme/roll-out/schema";
import type { Actor } from "@/lib/access/actor";
import { entryPath, filterQuery, registerPath } from "@/lib/base/addresses";
import { counted, formatCount } from "@/lib/base/format";
import { ModeChip } from "./mode-chip";

/** One series for each mode, in the order in which they lie on one another. */
export const MODE_SERIES: readonly StepsSeries[] = Object.values({
  enforcing: { key: "enforcing", label: modeLabel("enforcing"), color: "var(--accent)", opacity: 0.8 },
  monitoring: { key: "monitoring", label: modeLabel("monitoring"), color: "var(--accent)", opacity: 0.3 },
  draft: { key: "draft", label: modeLabel("draft"), color: "var(--ink-3)", opacity: 0.12, dash: "3 3" },
  rolled_back: {
    key: "rolled_back",
    label: modeLabel("rolled_back"),
    color: "var(--warn)",
    opacity: 0.25,
    dash: "7 3",
  },
} satisfies { readonly [M in Mode]: StepsSeries & { readonly key: M } });

/** "1,200 of 1,540 resources are under policies that enforce, 300 are only watched." */
function lead({ resources }: RollOutFigures): string {
  const all = MODES.reduce((sum, mode) => sum + resources[mode], 0);
  const watched = resources.monitoring === 0 ? "" : `, ${formatCount(resources.monitoring)} are only watched`;
  return `${formatCount(resources.enforcing)} of ${counted(all, "resource")} are under policies that enforce${watched}. A resource under two policies counts twice.`;
}

/** How many policies are in each mode, each number leading to them. */
function Policies(props: { readonly policies: RollOutFigures["policies"]; readonly organization: string }) {
  const present = MODES.filter((mode) => props.policies[mode] > 0);
  return (
    <ul className="mt-1 mb-2 flex flex-wrap gap-x-4 text-sm" aria-label="Policies by mode">
      {present.map((mode) => (
        <li key={mode}>
          <ScreenLink
            className="link inline-block py-1"
            href={registerPath(props.organization, rollOutRegister.key) + filterQuery({ status: mode })}
          >
            {`${modeLabel(mode)}: ${counted(props.policies[mode], "policy", "policies")}`}
          </ScreenLink>
        </li>
      ))}
    </ul>
  );
}

function Next({ next, organization }: { readonly next: RollOutFigures["next"]; readonly organization: string }) {
  if (next.length === 0)
    return (
      <p className="text-ink-2">
        No roll-out has a date ahead of it. Give each that does not enforce yet a date for its next step.
      </p>
    );
  return (
    <Table caption="Next steps of the roll-outs, soonest first" phone="stack">
      <thead>
        <tr>
          <Th>Policy</Th>
          <Th>Mode</Th>
          <Th>{rollOutRegister.dueLabel}</Th>
          <Th>Window ends</Th>
        </tr>
      </thead>
      <tbody>
        {next.slice(0, FIRST).map(({ id, name, status, dueOn, isOverdue, windowEndsOn }) => (
          <tr key={id}>
            <Th scope="row">
              <ScreenLink className="link" href={entryPath(organization, rollOutRegister.key, id)}>
                {name}
              </ScreenLink>
            </Th>
            <Td label="Mode">
              <ModeChip mode={status} />
            </Td>
            <Td label={rollOutRegister.dueLabel} className="text-sm">
              <span>
                {dueOn === null ? "no date" : <Time value={dueOn} day />}{" "}
                {isOverdue ? <Chip tone="bad">overdue</Chip> : null}
              </span>
            </Td>
            <Td label="Window ends" className="text-sm">
              {windowEndsOn === null ? "no window" : <Time value={windowEndsOn} day />}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** How many resources are under each mode, over time, and which step comes next. */
export async function RollOutSummary(props: {
  readonly actor: Actor;
  readonly read: ReadEntries;
  readonly today: string;
}) {
  const figures = await props.read((entries) => (entries.length === 0 ? null : rollOutFigures(entries, props.today)));
  if (figures === null) return null;
  const points = figures.points.map(({ on, resources }) => ({ on, values: resources }));
  return (
    <div className="grid gap-4 xl:grid-cols-2">
      <Card title="Resources by mode" note={seenNote(props.actor)}>
        <p className="max-w-3xl text-ink-2 text-sm">{lead(figures)}</p>
        <Policies policies={figures.policies} organization={props.actor.organizationSlug} />
        {points.length < 2 ? (
          <p className="text-ink-2 text-sm">The course over time begins on the day after the first change.</p>
        ) : (
          <StepsWithTable caption="Resources under each mode, over time" points={points} series={MODE_SERIES} />
        )}
      </Card>
      <Card title="What is next">
        <Next next={figures.next} organization={props.actor.organizationSlug} />
        <AndMore of={figures.next.length} />
      </Card>
    </div>
  );
}
