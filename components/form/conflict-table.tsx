import { FormMessage } from "@/components/form-message";
import { Table, Td, Th } from "@/components/table";

/** A field that differs: what is stored, and what was typed, in the words of the screen. */
export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly stored: string;
  readonly typed: string;
}

export interface ConflictTableProps {
  readonly differences: readonly Difference[];
  /** The labels of the fields that only somebody else changed; where the form writes only what was changed in it, see FormBase. */
  readonly others?: readonly string[];
}

const SAME_NOW = "Whatever you changed is stored like that already. The fields below show what is stored now.";

/** What was swapped into the fields, and that everything else on the screen is from before. */
function AlsoChanged({ labels }: { readonly labels: readonly string[] }) {
  return (
    <p>
      {labels.length > 0 ? `Also changed: ${labels.join(", ")}. ` : null}
      The rest of this page is as of when you opened it.
    </p>
  );
}

/** Somebody else saved meanwhile: what differs, side by side. What was typed is still in the fields below. */
export function ConflictTable({ differences, others }: ConflictTableProps) {
  const also = others ? <AlsoChanged labels={others} /> : null;
  if (differences.length === 0)
    return (
      <FormMessage
        tone="info"
        title={others ? SAME_NOW : "What is stored now is what you typed. There is nothing left to save."}
      >
        {also}
      </FormMessage>
    );
  return (
    <div className="grid gap-2">
      <Table caption="What is stored now, and what you typed" showCaption>
        <thead>
          <tr>
            <Th>Field</Th>
            <Th>Stored now</Th>
            <Th>Yours</Th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, label, stored, typed }) => (
            <tr key={field}>
              <Th scope="row">{label}</Th>
              <Td className="whitespace-pre-wrap break-words">{stored}</Td>
              <Td className="whitespace-pre-wrap break-words">{typed}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {also}
      <p className="text-ink-2">
        Yours is still in the fields below{others ? "; those that you did not change show what is stored now" : ""}:
        change what you like and save it over the stored version. To drop it and start from what is stored, load this
        page anew.
      </p>
    </div>
  );
}
