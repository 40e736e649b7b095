import { Chip } from "@/components/chip";
import { Disclosure } from "@/components/disclosure";
import type { Contract } from "@/lib/http/contract";
import { whoMay } from "@/lib/http/who-may";
import { AnswerTable } from "./answer-table";
import { JsonBlock } from "./code-block";
import { EventTable } from "./event-table";
import { ParameterTable } from "./parameter-table";
import { Prose } from "./prose";
import { ShapeLink } from "./shape-link";

/** One operation: what it does, who may, what it takes and what it answers. */
export function OperationSection({ operation }: { readonly operation: Contract }) {
  const { id, method, path, summary, description, access, body, result } = operation;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t border-line py-4 first-of-type:border-t-0">
      <h3 id={`${id}-title`}>{summary}</h3>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Chip tone={method === "GET" ? "neutral" : "accent"}>{method}</Chip>
        <code className="min-w-0 font-mono text-xs break-all">{path}</code>
      </p>
      {description ? (
        <p className="mt-2 max-w-[44rem] text-ink-2">
          <Prose text={description} />
        </p>
      ) : null}
      <p className="quiet mt-2">{whoMay(access)}</p>
      <Disclosure summary="Parameters, body and answers">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-2">
          <ParameterTable operation={operation} />
          {body ? (
            <div>
              <h4 className="mb-1">
                Body: <ShapeLink schema={body.schema} />
              </h4>
              <JsonBlock label={`Body of ${summary}, an example`} value={body.example} />
            </div>
          ) : null}
          <AnswerTable operation={operation} />
          <EventTable operation={operation} />
          {result.example ? (
            <div>
              <h4 className="mb-1">An answer</h4>
              <JsonBlock label={`Answer of ${summary}, an example`} value={result.example} />
            </div>
          ) : null}
        </div>
      </Disclosure>
    </section>
  );
}
