"use client";

import { useRouter } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { FormMessage } from "@/components/form-message";
import { SubmitButton } from "@/components/submit-button";
import type { SetControlsResult } from "@/features/programme/control/commands";
import { counted } from "@/lib/base/format";
import type { FormAction } from "@/lib/form/result";
import { type ControlCell, type ControlRow, ControlTable, type ControlTableProps } from "./control-table";
import { withDone } from "./done-query";

export interface ControlGridFormProps extends Omit<ControlTableProps, "renderCell"> {
  readonly action: FormAction<SetControlsResult>;
  readonly unitId: string;
  readonly statuses: readonly { readonly value: string; readonly label: string }[];
  /** Where to go on after everything was saved: an address with a query, to which is added what was done. */
  readonly doneHref: string;
}

const nameOf = (row: ControlRow, cell: ControlCell) => `${row.id}@${cell.platform}`;
const spokenPlace = (row: ControlRow, cell: ControlCell) => `${row.text}, ${cell.platformLabel}`;

/**
 * What a cell starts from after a save that met somebody else's: what is stored now, and, where the two met, the choice that
 * was not stored yet.
 */
function latest(cell: ControlCell, row: ControlRow, result: SetControlsResult | null) {
  const touched = result?.stored.some(({ controlId }) => controlId === row.id) ?? false;
  const is = ({ controlId, platform }: { controlId: string; platform: string }) =>
    controlId === row.id && platform === cell.platform;
  const conflict = result?.conflicts.find(is);
  if (!result || (!touched && !conflict)) return { stored: cell, chosen: cell.status, conflict: undefined };
  const found = result.stored.find(is);
  const stored = { ...cell, status: found?.status ?? "", version: found?.version ?? null };
  return { stored, chosen: conflict ? (conflict.wanted ?? "") : stored.status, conflict };
}

/** The grid to fill: one native select per control and platform, and one button that saves what was changed. */
export function ControlGridForm(props: ControlGridFormProps) {
  const { action, unitId, statuses, doneHref, caption, platforms, rows } = props;
  const router = useRouter();
  const options = [{ value: "", label: "Not answered" }, ...statuses];
  const labelOf = (status: string) => options.find(({ value }) => value === status)?.label ?? status;
  return (
    <ActionForm
      action={action}
      doneText="The answers are saved."
      onSuccess={({ conflicts, changed }) => {
        if (conflicts.length === 0) router.push(withDone(doneHref, "saved", String(Date.now()), changed));
      }}
    >
      {({ result, unsaved }) => {
        const value = result?.ok ? result.value : null;
        return (
          <>
            {value && value.conflicts.length > 0 ? <Conflicts result={value} rows={rows} labelOf={labelOf} /> : null}
            <input type="hidden" name="unitId" value={unitId} />
            <ControlTable
              caption={caption}
              platforms={platforms}
              rows={rows}
              renderCell={(row, cell) => {
                const { stored, chosen, conflict } = latest(cell, row, value);
                const name = nameOf(row, cell);
                return (
                  <>
                    <input type="hidden" name={`base.${name}`} value={`${stored.version ?? ""}.${stored.status}`} />
                    <select
                      key={`${stored.version} ${chosen}`}
                      id={name}
                      name={`cell.${name}`}
                      aria-label={spokenPlace(row, cell)}
                      aria-invalid={conflict ? true : undefined}
                      defaultValue={chosen}
                      data-stored={stored.status}
                      className="control md:min-w-36"
                    >
                      {options.map((option) => (
                        <option key={option.value} value={option.value}>
                          {option.label}
                        </option>
                      ))}
                    </select>
                  </>
                );
              }}
            />
            <div className="sticky bottom-0 -mx-1 flex flex-wrap items-center gap-2 bg-card px-1 py-2 print:hidden">
              <SubmitButton pendingLabel="Saving…">Save the answers</SubmitButton>
              <span role="status" className="quiet">
                {unsaved > 0 ? `${unsaved} not saved yet` : ""}
              </span>
            </div>
          </>
        );
      }}
    </ActionForm>
  );
}

interface ConflictsProps {
  readonly result: SetControlsResult;
  readonly rows: readonly ControlRow[];
  readonly labelOf: (status: string) => string;
}

function Conflicts({ result, rows, labelOf }: ConflictsProps) {
  const { changed, conflicts } = result;
  const saved = changed.length;
  const others = saved === 0 ? "" : ` ${counted(saved, "other answer is", "other answers are")} saved.`;
  return (
    <FormMessage
      tone="error"
      title={`Somebody else changed ${conflicts.length === 1 ? "one answer" : `${conflicts.length} answers`} meanwhile.${others}`}
    >
      <ul className="list-disc pl-5">
        {conflicts.map(({ controlId, platform, wanted, stored }) => {
          const row = rows.find(({ id }) => id === controlId);
          const cell = row?.cells.find((each) => each.platform === platform);
          return row && cell ? (
            <li key={`${controlId}@${platform}`}>
              <a className="link" href={`#${nameOf(row, cell)}`}>
                {`${spokenPlace(row, cell)}: stored now ${labelOf(stored?.status ?? "")}, yours ${labelOf(wanted ?? "")}.`}
              </a>
            </li>
          ) : null;
        })}
      </ul>
      <p>Yours is still chosen below. Save again to put it over what is stored, or choose what is stored.</p>
    </FormMessage>
  );
}
