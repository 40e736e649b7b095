import { Chip } from "@/components/chip";
import { Breadcrumbs, type Crumb } from "@/components/shell/breadcrumbs";
import { Time } from "@/components/time";
import type { ResultHead } from "@/features/assess/result/queries";
import { versionName } from "@/features/model/catalogue/ztmm/version";
import { dayIn } from "@/lib/base/time-zone";

const STATES: Record<ResultHead["state"], string> = { draft: "Draft", submitted: "Submitted", approved: "Approved" };

/** Where the figures belong and what they rest on: unit, period, instant, method, model and state. */
export function ResultCrumbs({
  head,
  timeZone,
  items,
}: {
  readonly head: Pick<ResultHead, "asOf" | "method" | "modelVersion" | "state">;
  /** The organisation's. */
  readonly timeZone: string;
  readonly items: readonly Crumb[];
}) {
  return (
    <>
      <Breadcrumbs items={items} />
      <span>
        as of <Time value={dayIn(timeZone, new Date(head.asOf))} day />
      </span>
      <Chip>method {head.method}</Chip>
      <Chip>{versionName(head.modelVersion)}</Chip>
      <Chip>{STATES[head.state]}</Chip>
    </>
  );
}
