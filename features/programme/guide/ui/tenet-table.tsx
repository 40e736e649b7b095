import { Card } from "@/components/card";
import { Table, Td, Th } from "@/components/table";
import { ScoreNote } from "@/features/model/maturity/ui/score-note";
import { StageRail } from "@/features/model/maturity/ui/stage-rail";
import { StageScale } from "@/features/model/maturity/ui/stage-scale";
import type { TenetView } from "@/features/programme/driver/schema";
import type { HeatHref } from "@/features/programme/driver/ui/heat-href";
import { MappingLabel } from "@/features/programme/driver/ui/mapping-label";
import { FunctionsOnHeatMap, SupportCell } from "@/features/programme/driver/ui/support-cell";

/** The seven tenets of NIST SP 800-207 with how far the functions linked to each support it. */
export function TenetTable({
  tenets,
  heatHref,
}: {
  readonly tenets: readonly TenetView[];
  readonly heatHref: HeatHref;
}) {
  return (
    <Card
      id="tenets"
      title="The seven tenets"
      note="NIST SP 800-207, in Tenet’s words"
      actions={<MappingLabel mapping="unofficial" />}
    >
      <Table caption="Seven tenets with their support" phone="stack">
        <thead>
          <tr>
            <Th className="md:w-[30%]">Tenet</Th>
            <Th className="md:w-[22%]">Support</Th>
            <Th className="min-w-36 md:w-[14%]">Mean support</Th>
            <Th>Linked functions</Th>
          </tr>
        </thead>
        <tbody>
          {tenets.map(({ id, name, text, functions, support }) => (
            <tr key={id}>
              <Th scope="row" className="max-w-md">
                {id.slice(1)}. {name}
                <p className="quiet font-normal">{text}</p>
              </Th>
              <Td label="Support">
                <SupportCell support={support} functions={functions} />
              </Td>
              <Td label="Mean support">
                <div className="w-full">
                  <StageRail
                    claimed={support.score}
                    possible={support.possible}
                    state={support.standing === "not assessed" ? "not-assessed" : "assessed"}
                    label={`${name}, mean support`}
                  />
                  <StageScale />
                </div>
              </Td>
              <Td label="Linked functions">
                <FunctionsOnHeatMap functions={functions} heatHref={heatHref} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <ScoreNote scores={tenets.flatMap(({ support }) => [support.score, support.possible])} />
    </Card>
  );
}
