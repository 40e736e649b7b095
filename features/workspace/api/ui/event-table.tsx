import { Table, Td, Th } from "@/components/table";
import type { Contract } from "@/lib/http/contract";
import { JsonBlock } from "./code-block";
import { ShapeLink } from "./shape-link";

/** What an answer that goes on carries, with an example of each event; nothing for other answers. */
export function EventTable({ operation }: { readonly operation: Contract }) {
  const { summary, result } = operation;
  if (!result.events) return null;
  return (
    <>
      <Table caption={`Events of ${summary}`} phone="stack">
        <thead>
          <tr>
            <Th>Event</Th>
            <Th>When, and what</Th>
            <Th>Shape of its data</Th>
          </tr>
        </thead>
        <tbody>
          {result.events.map(({ name, description, schema }) => (
            <tr key={name}>
              <Th scope="row">{name}</Th>
              <Td label="When, and what">{description}</Td>
              <Td label="Shape of its data">
                <ShapeLink schema={schema} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {result.events.map(({ name, example }) => (
        <div key={name}>
          <h3 className="mb-1">Data of {name}</h3>
          <JsonBlock label={`Data of the event ${name}, an example`} value={example} />
        </div>
      ))}
    </>
  );
}
