import { Card } from "@/components/card";
import { programme } from "@/features/model/catalogue/programme/model";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";
import { ScoreNote } from "@/features/model/maturity/ui/score-note";
import { railState } from "@/features/model/maturity/ui/stage-rail";
import type { TenetView } from "@/features/programme/driver/schema";
import type { HeatHrefs } from "@/features/programme/driver/ui/heat-href";
import { MappingLabel } from "@/features/programme/driver/ui/mapping-label";
import { supportedThing } from "./supported-thing";
import { TenetRows } from "./tenet-rows";

/** The seven tenets of NIST SP 800-207 with how far the functions linked to each support it. */
export function TenetTable({
  tenets,
  heatHrefs,
}: {
  readonly tenets: readonly TenetView[];
  readonly heatHrefs: HeatHrefs;
}) {
  return (
    <Card
      id="tenets"
      title="The seven tenets"
      note="NIST SP 800-207, in Tenet’s words"
      actions={<MappingLabel mapping="unofficial" />}
    >
      <TenetRows
        rows={tenets.map(({ id, name, text, functions, support }) => ({
          ...{ id, name, text },
          rail: {
            claimed: support.score,
            possible: support.possible,
            state: railState(support.standing),
          },
          ...supportedThing(support, functions),
        }))}
        heatHrefs={heatHrefs}
      />
      <ScoreNote scores={tenets.flatMap(({ support }) => [support.score, support.possible])} />
      <SourceLine sources={programme.drivers.filter(({ key }) => key === "sp-800-207").map(({ source }) => source)} />
    </Card>
  );
}
