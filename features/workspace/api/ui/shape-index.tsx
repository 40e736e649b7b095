import { Card } from "@/components/card";
import { ScreenLink } from "@/components/screen-link";
import { OPERATIONS, openApi } from "@/features/workspace/api/list.api";
import { operationDocsPath } from "@/lib/base/addresses";
import { shapeNamesOf } from "@/lib/http/shapes";

/** Every shape by name, with the first operation that has it. */
function firstUses(): [string, string][] {
  const { schemas } = openApi().components;
  const uses = OPERATIONS.flatMap((operation) =>
    shapeNamesOf(operation, schemas).map((name) => [name, operation.id] as const),
  );
  return [...new Map(uses.toReversed())].toSorted(([a], [b]) => a.localeCompare(b, "en"));
}

/** Where the fields of a shape are: on the page of an operation that has it. */
export function ShapeIndex({ organization }: { readonly organization: string }) {
  return (
    <Card id="shapes" title="Shapes" note="Of bodies and answers">
      <ul className="columns-1 gap-6 sm:columns-2 lg:columns-3">
        {firstUses().map(([name, operation]) => (
          <li key={name} id={`shape-${name}`} className="scroll-mt-24 wrap-anywhere">
            <ScreenLink
              className="link inline-block py-0.5"
              href={`${operationDocsPath(operation, organization)}#shape-${name}`}
            >
              {name}
            </ScreenLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
