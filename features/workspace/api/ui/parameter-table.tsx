import { Table, Td, Th } from "@/components/table";
import type { Contract } from "@/lib/http/contract";
import { parametersOf } from "@/lib/http/parameters";
import { typeOf } from "@/lib/http/schema-fields";
import { Code } from "./prose";

/** What goes into the address and the headers; nothing when there is nothing. */
export function ParameterTable({ operation }: { readonly operation: Contract }) {
  const parameters = parametersOf(operation);
  if (parameters.length === 0) return null;
  return (
    <Table caption={`Parameters of ${operation.summary}`} phone="stack">
      <thead>
        <tr>
          <Th>Parameter</Th>
          <Th>Where</Th>
          <Th>Value</Th>
          <Th>Meaning</Th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr key={parameter.name}>
            <Th scope="row">
              <Code>{parameter.name}</Code>
            </Th>
            <Td label="Where">{parameter.in}</Td>
            <Td label="Value">
              {typeOf(parameter.schema)}
              {parameter.required ? "" : ", optional"}
            </Td>
            <Td label="Meaning">{parameter.description}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
