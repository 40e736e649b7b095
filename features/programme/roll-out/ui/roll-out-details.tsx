import { Card } from "@/components/card";
import { Progress } from "@/components/progress";
import { Time } from "@/components/time";
import type { RegisterEntry } from "@/features/programme/register/rules";
import { modeLabel } from "@/features/programme/roll-out/mode.rules";
import { MOVES, type Observation, observationOf, type Stretch, stretchesOf } from "@/features/programme/roll-out/rules";
import { counted, formatCount } from "@/lib/base/format";
import { ModeChip } from "./mode-chip";

/** How the watching went, or goes: advice, which stops nobody. */
function Watching({ observation }: { readonly observation: Observation }) {
  const { days, watched, endsOn, isOver, isEnforcing } = observation;
  const window = counted(days, "day");
  if (!isEnforcing && !isOver)
    return (
      <>
        <Progress
          label="Observation window"
          value={watched}
          max={days}
          text={`${counted(watched, "day")} of ${window} watched`}
        />
        <p className="mt-2 text-sm">
          The window ends on <Time value={endsOn} day />. Until then it is better to watch on than to enforce.
        </p>
      </>
    );
  if (!isEnforcing)
    return (
      <p>
        The window of {window} ended on <Time value={endsOn} day />. What was observed decides whether the policy
        enforces.
      </p>
    );
  if (isOver)
    return (
      <p>
        It watched for {counted(watched, "day")} before it enforced, in a window of {window}.
      </p>
    );
  return (
    <p>
      <strong>It enforces before its window was over:</strong>{" "}
      {watched === 0 ? "no whole day of watching is recorded" : `it watched for ${counted(watched, "day")}`}, and{" "}
      {window} were planned. Look closely at whom it blocks, or let it watch again.
    </p>
  );
}

/** "180 resources", "180 resources at first, 5,200 at the end". */
function resourcesText({ resources: { first, last }, to }: Stretch): string {
  if (first === last) return counted(last, "resource");
  return `${counted(first, "resource")} at first, ${formatCount(last)} ${to === null ? "now" : "at the end"}`;
}

/** The way of a policy so far in words, and how far its watching is. */
export function RollOutDetails({ entry, today }: { readonly entry: RegisterEntry; readonly today: string }) {
  const stretches = stretchesOf(entry.log, today);
  const observation = observationOf(entry, today);
  const mode = stretches.at(-1)?.mode;
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="The way so far">
        <ol className="grid gap-3">
          {stretches.map((stretch, i) => (
            <li key={`${stretch.mode} ${stretch.from} ${stretch.to}`} className="grid gap-0.5">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <ModeChip mode={stretch.mode} />
                <span>
                  <Time value={stretch.from} day /> to {stretch.to === null ? "today" : <Time value={stretch.to} day />}
                  , {counted(stretch.days, "day")}
                </span>
              </p>
              <p className="text-ink-2 text-sm">{resourcesText(stretch)}</p>
              {i === 0 && stretch.mode === "enforcing" ? (
                <p className="text-ink-2 text-sm">
                  It was enforcing before Tenet knew it. How long it had watched, and what was observed, is not
                  recorded.
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      </Card>
      <Card title="What comes next">
        {observation === null ? null : <Watching observation={observation} />}
        {mode === undefined ? null : (
          <p className={observation === null ? undefined : "mt-2"}>
            From here it goes to {MOVES[mode].map((next) => modeLabel(next).toLowerCase()).join(" or to ")}.
          </p>
        )}
      </Card>
    </div>
  );
}
