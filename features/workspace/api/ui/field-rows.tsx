"use client";

import { Table, Td, Th } from "@/components/table";
import { Code } from "./prose";

export type FieldRow = {
  readonly path: string;
  readonly type: string;
  readonly isOptional?: true;
  readonly description?: string;
  /** The shape that the field's fields are listed under, if it has a place of its own. */
  readonly shape?: string;
};

/** The fields of a shape, drawn in the browser too: rows weigh less as data than as what is drawn of them. */
export function FieldRows({ name, fields }: { readonly name: string; readonly fields: readonly FieldRow[] }) {
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
        {fields.map(({ path, type, isOptional, description, shape }) => (
          <tr key={path}>
            <Th scope="row">
              <Code>{path}</Code>
            </Th>
            <Td label="Value">
              {shape === undefined ? (
                type
              ) : (
                <a className="link" href={`#shape-${shape}`}>
                  {type}
                </a>
              )}
              {isOptional ? ", optional" : null}
            </Td>
            <Td label="Meaning">{description}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
