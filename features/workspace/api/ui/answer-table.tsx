import { Table, Td, Th } from "@/components/table";
import { type Contract, refusals } from "@/lib/http/contract";
import { REFUSALS } from "@/lib/http/refusals";
import { ShapeLink } from "./shape-link";

/** Every status that an operation can answer with. */
export function AnswerTable({ operation }: { readonly operation: Contract }) {
  const { summary, result, conflict, more = [], hasVersion } = operation;
  const others = refusals(operation).map((status) => ({
    status,
    description: (status === 409 ? conflict : undefined) ?? REFUSALS[status]?.description ?? "",
    schema: null,
  }));
  return (
    <Table caption={`Answers of ${summary}`} phone="stack">
      <thead>
        <tr>
          <Th>Status</Th>
          <Th>Meaning</Th>
          <Th>Shape</Th>
        </tr>
      </thead>
      <tbody>
        {[result, ...others, ...more].map(({ status, description, schema }) => (
          <tr key={status}>
            <Th scope="row">{status}</Th>
            <Td label="Meaning">
              {description}
              {status === result.status && hasVersion ? " With its ETag." : ""}
            </Td>
            <Td label="Shape">
              {schema ? <ShapeLink schema={schema} /> : null}
              {status >= 400 && !schema ? (
                <a className="link" href="#shape-Problem">
                  Problem
                </a>
              ) : null}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
