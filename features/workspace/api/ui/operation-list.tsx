import { Card } from "@/components/card";
import { ScreenLink } from "@/components/screen-link";
import { OPERATIONS } from "@/features/workspace/api/list.api";
import { operationDocsPath } from "@/lib/base/addresses";
import { TAGS, type Tag } from "@/lib/http/contract";
import { OperationAddress } from "./operation-lead";

/** Every operation by what it is about, leading to its page. */
export function OperationList({ organization }: { readonly organization: string }) {
  return (Object.keys(TAGS) as Tag[]).map((tag) => (
    <Card key={tag} id={tag} title={tag} note={TAGS[tag]}>
      <ul className="grid">
        {OPERATIONS.filter((operation) => operation.tag === tag).map((operation) => (
          <li
            key={operation.id}
            id={operation.id}
            className="grid scroll-mt-24 items-baseline gap-x-4 gap-y-1 border-line-2 border-b py-2 last:border-0 lg:grid-cols-2"
          >
            <ScreenLink className="link" href={operationDocsPath(operation.id, organization)}>
              {operation.summary}
            </ScreenLink>
            <OperationAddress operation={operation} />
          </li>
        ))}
      </ul>
    </Card>
  ));
}
