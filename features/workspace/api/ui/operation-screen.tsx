import { Card } from "@/components/card";
import type { Contract } from "@/lib/http/contract";
import { parametersOf } from "@/lib/http/parameters";
import { AnswerTable } from "./answer-table";
import { JsonBlock } from "./code-block";
import { EventTable } from "./event-table";
import { ParameterTable } from "./parameter-table";
import { ShapeLink } from "./shape-link";
import { ShapeList } from "./shape-list";

/** What an operation takes and what it answers, with every shape of it. */
export function OperationScreen({ operation }: { readonly operation: Contract }) {
  const { summary, body, result } = operation;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {parametersOf(operation).length > 0 ? (
        <Card title="Parameters">
          <ParameterTable operation={operation} />
        </Card>
      ) : null}
      {body ? (
        <Card
          title={
            <>
              Body: <ShapeLink schema={body.schema} />
            </>
          }
        >
          <JsonBlock label={`Body of ${summary}, an example`} value={body.example} />
        </Card>
      ) : null}
      <Card title="Answers">
        <AnswerTable operation={operation} />
      </Card>
      {result.events ? (
        <Card title="Events">
          <EventTable operation={operation} />
        </Card>
      ) : null}
      {result.example ? (
        <Card title="An answer">
          <JsonBlock label={`Answer of ${summary}, an example`} value={result.example} />
        </Card>
      ) : null}
      <ShapeList operation={operation} />
    </div>
  );
}
