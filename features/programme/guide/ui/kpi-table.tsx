import { Card } from "@/components/card";
import { Table, Td, Th } from "@/components/table";
import { nameOf } from "@/features/assess/result/rules";
import type { Kpi } from "@/features/model/catalogue/programme/schema";
import { SourceLine } from "@/features/model/catalogue/ui/source-line";

/** The five KPIs: what each measures, how it is worked out, and which way is better. */
export function KpiTable({ kpis }: { readonly kpis: readonly Kpi[] }) {
  return (
    <Card id="kpis" title="Five KPIs" note="definitions; Tenet does not record values yet">
      <Table caption="Five KPIs with definition and formula" phone="stack">
        <thead>
          <tr>
            <Th>KPI</Th>
            <Th>What it says</Th>
            <Th>Formula</Th>
            <Th>Unit</Th>
            <Th>Better</Th>
          </tr>
        </thead>
        <tbody>
          {kpis.map(({ key, name, pillar, definition, formula, unit, better }) => (
            <tr key={key}>
              <Th scope="row" className="align-top md:min-w-44">
                {name}
                <p className="quiet font-normal">{nameOf(pillar)}</p>
              </Th>
              <Td className="align-top text-ink-2">{definition}</Td>
              <Td className="align-top text-ink-2">{formula}</Td>
              <Td label="Unit" className="align-top">
                {unit}
              </Td>
              <Td label="Better" className="align-top">
                {better}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <SourceLine sources={kpis.map(({ source }) => source)} />
    </Card>
  );
}
