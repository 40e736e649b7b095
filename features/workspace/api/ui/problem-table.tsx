import { Card } from "@/components/card";
import { Table, Td, Th } from "@/components/table";
import { PROBLEMS } from "@/lib/http/problem";
import { REFUSALS } from "@/lib/http/refusals";
import { Code } from "./prose";

/** Every code of a problem document; `type` of the document leads here. */
export function ProblemTable() {
  return (
    <Card id="problems" title="Refusals by code" note="A refusal's type leads here">
      <Table caption="Codes of problem documents" phone="stack">
        <thead>
          <tr>
            <Th>Code</Th>
            <Th>Status</Th>
            <Th>Title</Th>
            <Th>Meaning</Th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(PROBLEMS).map(([code, { status, title }]) => (
            <tr key={code} id={`problem-${code}`}>
              <Th scope="row">
                <Code>{code}</Code>
              </Th>
              <Td label="Status">{status}</Td>
              <Td label="Title">{title}</Td>
              <Td label="Meaning">{REFUSALS[status]?.description}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
