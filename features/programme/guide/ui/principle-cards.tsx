import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import type { PrincipleView } from "@/features/programme/driver/schema";
import type { HeatHref } from "@/features/programme/driver/ui/heat-href";
import { FunctionsOnHeatMap, SupportCell } from "@/features/programme/driver/ui/support-cell";

/** The three principles: what each says, what it looks like in practice, and what the answers support of it. */
export function PrincipleCards({
  principles,
  heatHref,
}: {
  readonly principles: readonly PrincipleView[];
  readonly heatHref: HeatHref;
}) {
  return (
    <div className="grid gap-4 xl:grid-cols-3">
      {principles.map(({ key, name, text, practices, functions, support }) => (
        <Card key={key} id={key} title={name}>
          <p className="text-ink-2">{text}</p>
          <h3 className="mt-3">In practice</h3>
          <ul className="mt-1 grid list-disc gap-1 ps-5">
            {practices.map((practice) => (
              <li key={practice}>{practice}</li>
            ))}
          </ul>
          <h3 className="mt-3">Support</h3>
          <SupportCell support={support} functions={functions} />
          <h3 className="mt-3">Linked functions</h3>
          <FunctionsOnHeatMap functions={functions} heatHref={heatHref} />
          <SourceLine sources={programme.principles.filter((one) => one.key === key).map(({ source }) => source)} />
        </Card>
      ))}
    </div>
  );
}
