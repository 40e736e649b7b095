import { UndoBox, type UndoBoxProps } from "@/components/form/undo-box";

export interface UndoMessageProps extends Omit<UndoBoxProps, "children"> {
  /** The register, where the action is for all of them. */
  readonly kind?: string;
  /** "{id}.{version}" of what was changed: the version that the change left. */
  readonly entries: readonly string[];
}

/** Says what was just done to entries of a register, and takes it back. */
export function UndoMessage({ kind, entries, ...box }: UndoMessageProps) {
  return (
    <UndoBox {...box}>
      {kind === undefined ? null : <input type="hidden" name="kind" value={kind} />}
      {entries.map((entry) => (
        <input key={entry} type="hidden" name="entries" value={entry} />
      ))}
    </UndoBox>
  );
}
