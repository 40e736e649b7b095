import { Fragment, type ReactNode } from "react";
import { Period } from "@/components/period";
import { ScreenLink } from "@/components/screen-link";
import type { Since, TargetOf } from "@/features/assess/explain/schema";
import { nameOf } from "@/features/assess/result/rules";
import { pillarKeyOf } from "@/features/model/catalogue/keys";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { stageName } from "@/features/model/maturity/ui/stages";
import { STAGE_NUMBERS } from "@/features/model/scoring/schema";
import { counted, dayText } from "@/lib/base/format";
import { changeWorking } from "./working-text";

export interface ContextWorkingProps {
  readonly result: { readonly score: number | null; readonly possible: number | null };
  readonly since: Since | null;
  /** Where the figure of the earlier period is worked out. */
  readonly sinceHref: string | null;
  readonly targets?: readonly TargetOf[] | undefined;
  /** Where a function is worked out. */
  readonly targetHref?: ((key: string) => string) | undefined;
  /** The version of the model by which the result was worked out. */
  readonly modelVersion?: string | undefined;
  /** More terms with what they say. */
  readonly children?: ReactNode;
}

/** The targets that say the same in one line: a programme sets the same one for many functions. */
function targetGroups(targets: readonly TargetOf[]) {
  const groups = new Map<string, TargetOf[]>();
  for (const target of targets) {
    const words = `${stageName(STAGE_NUMBERS[target.stage])} by ${dayText(target.date)}`;
    groups.set(words, [...(groups.get(words) ?? []), target]);
  }
  return [...groups];
}

function Targets({ targets, href }: { readonly targets: readonly TargetOf[]; readonly href: (key: string) => string }) {
  return targetGroups(targets).map(([words, list]) => (
    <div key={words}>
      <span className="text-ink-2">
        {words}, {counted(list.length, "function")}:{" "}
      </span>
      {list.map(({ key }, index) => (
        <Fragment key={key}>
          {index > 0 ? ", " : null}
          <ScreenLink className="link" href={href(key)}>
            {nameOf(pillarKeyOf(key))}: {nameOf(key)}
          </ScreenLink>
        </Fragment>
      ))}
    </div>
  ));
}

/** What a figure is compared with: the earlier period, and the targets below it. */
export function ContextWorking(props: ContextWorkingProps) {
  const { result, since, sinceHref, targets = [], targetHref, modelVersion, children } = props;
  const { score, possible } = result;
  const hasSince = since !== null && score !== null && possible !== null;
  if (!hasSince && targets.length === 0 && children == null) return null;
  return (
    <dl className="mt-1 grid grid-cols-[6rem_minmax(0,1fr)] gap-x-4 gap-y-1">
      {hasSince ? (
        <>
          <dt className="text-ink-2">Change</dt>
          <dd>
            since{" "}
            {sinceHref === null ? (
              <Period value={since.period} />
            ) : (
              <ScreenLink className="link" href={sinceHref}>
                <Period value={since.period} />
              </ScreenLink>
            )}
            : claimed {changeWorking(score, since.last, since.from)}
            {possible === score ? null : `; possible ${changeWorking(possible, since.last, since.to)}`}
            {modelVersion === undefined || modelVersion === since.modelVersion ? null : (
              <p className="text-ink-2">
                <Period value={since.period} /> was scored by {versionName(since.modelVersion)}. Its questions differ,
                so part of the change can come from them.
              </p>
            )}
          </dd>
        </>
      ) : null}
      {targets.length > 0 && targetHref ? (
        <>
          <dt className="text-ink-2">Targets</dt>
          <dd>
            <Targets targets={targets} href={targetHref} />
          </dd>
        </>
      ) : null}
      {children}
    </dl>
  );
}
