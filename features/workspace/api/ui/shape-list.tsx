import { Card } from "@/components/card";
import { Disclosure } from "@/components/disclosure";
import { Table, Td, Th } from "@/components/table";
import { OPERATIONS, openApi } from "@/features/workspace/api/list.api";
import type { Contract } from "@/lib/http/contract";
import { type Field, fieldsOf } from "@/lib/http/schema-fields";
import { bodyNames, shapeNamesOf } from "@/lib/http/shapes";
import { Code } from "./prose";

function FieldTable({ name, fields }: { readonly name: string; readonly fields: readonly Field[] }) {
  return (
    <Table caption={`Fields of ${name}`} phone="stack">
      <thead>
        <tr>
          <Th>Field</Th>
          <Th>Value</Th>
          <Th>Meaning</Th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ path, type, isRequired, description, component }) => (
          <tr key={path}>
            <Th scope="row">
              <Code>{path}</Code>
            </Th>
            <Td label="Value">
              {component ? (
                <a className="link" href={`#shape-${component}`}>
                  {type}
                </a>
              ) : (
                type
              )}
              {isRequired ? "" : ", optional"}
            </Td>
            <Td label="Meaning">{description}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The fields of the bodies and answers of an operation. */
export function ShapeList({ operation }: { readonly operation: Contract }) {
  const { schemas } = openApi().components;
  const shapes = shapeNamesOf(operation, schemas).map((name) => [name, schemas[name] ?? {}] as const);
  const bodies = bodyNames(OPERATIONS);
  return (
    <Card id="shapes" title="Shapes" note="Of bodies and answers">
      {shapes.map(([name, schema]) => (
        <section key={name} className="border-t border-line py-2 first-of-type:border-t-0">
          <Disclosure
            summary={
              <h3 className="inline">
                {name} <span className="quiet font-normal">{bodies.has(name) ? "body" : "answer"}</span>
              </h3>
            }
          >
            {/* The target of links lies inside, so that following one opens the fields. */}
            <div id={`shape-${name}`} className="scroll-mt-24">
              <FieldTable name={name} fields={fieldsOf(schema)} />
            </div>
          </Disclosure>
        </section>
      ))}
    </Card>
  );
}
