import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import type { PrincipleView } from "@/features/programme/driver/schema";
import type { HeatHrefs } from "@/features/programme/driver/ui/heat-href";
import { supportedThing } from "./supported-thing";
import { PrincipleSupport } from "./tenet-rows";

/** The three principles: what each says, what it looks like in practice, and what the answers support of it. */
export function PrincipleCards({
  principles,
  heatHrefs,
}: {
  readonly principles: readonly PrincipleView[];
  readonly heatHrefs: HeatHrefs;
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
          <PrincipleSupport thing={supportedThing(support, functions)} heatHrefs={heatHrefs} />
          <SourceLine sources={programme.principles.filter((one) => one.key === key).map(({ source }) => source)} />
        </Card>
      ))}
    </div>
  );
}
