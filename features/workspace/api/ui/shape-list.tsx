import { Card } from "@/components/card";
import { Disclosure } from "@/components/disclosure";
import { OPERATIONS, openApi } from "@/features/workspace/api/list.api";
import type { Contract } from "@/lib/http/contract";
import { type Field, fieldsOf } from "@/lib/http/schema-fields";
import { bodyNames, shapeNamesOf } from "@/lib/http/shapes";
import { type FieldRow, FieldRows } from "./field-rows";

const rowOf = ({ path, type, isRequired, description, component }: Field): FieldRow => ({
  ...{ path, type },
  ...(isRequired ? {} : { isOptional: true }),
  ...(description === "" ? {} : { description }),
  ...(component === null ? {} : { shape: component }),
});

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
              <FieldRows name={name} fields={fieldsOf(schema).map(rowOf)} />
            </div>
          </Disclosure>
        </section>
      ))}
    </Card>
  );
}
