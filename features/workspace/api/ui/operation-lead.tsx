import { Chip } from "@/components/chip";
import type { Contract } from "@/lib/http/contract";
import { whoMay } from "@/lib/http/who-may";
import { Prose } from "./prose";

/** Method and address. */
export function OperationAddress({ operation: { method, path } }: { readonly operation: Contract }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Chip tone={method === "GET" ? "neutral" : "accent"}>{method}</Chip>
      <code className="min-w-0 font-mono text-xs break-all">{path}</code>
    </span>
  );
}

/** What an operation does, where, and who may. */
export function OperationLead({ operation }: { readonly operation: Contract }) {
  return (
    <>
      <OperationAddress operation={operation} />
      {operation.description ? (
        <p className="mt-2">
          <Prose text={operation.description} />
        </p>
      ) : null}
      <p className="quiet mt-2">{whoMay(operation.access)}</p>
    </>
  );
}
