import { Breadcrumbs, type Crumb } from "@/components/shell/breadcrumbs";
import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import type { ResultHead } from "@/lib/result/queries";

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
