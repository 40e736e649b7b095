import { Chip } from "@/components/chip";
import { Breadcrumbs, type Crumb } from "@/components/shell/breadcrumbs";
import { Time } from "@/components/time";
import type { ResultHead } from "@/features/assess/result/queries";

const STATES: Record<ResultHead["state"], string> = { draft: "Draft", submitted: "Submitted", approved: "Approved" };

/** Where the figures belong and what they rest on: unit, period, instant, method, model and state. */
export function ResultCrumbs({
  head,
  items,
}: {
  readonly head: Pick<ResultHead, "asOf" | "method" | "modelVersion" | "state">;
  readonly items: readonly Crumb[];
}) {
  return (
    <>
      <Breadcrumbs items={items} />
      <span>
        as of <Time value={head.asOf} day />
      </span>
      <Chip>method {head.method}</Chip>
      <Chip>CISA ZTMM {head.modelVersion}</Chip>
      <Chip>{STATES[head.state]}</Chip>
    </>
  );
}
