"use client";

import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { CheckboxField } from "@/components/field";
import { Kbd } from "@/components/kbd";
import { setShortcutsAction } from "@/features/organization/account/actions";
import { useQuestionnaire } from "./provider";

const KEYS = [
  { keys: ["1", "2", "3", "4"], what: "choose a stage: Traditional, Initial, Advanced, Optimal" },
  { keys: ["c"], what: "confirm what was carried forward" },
  { keys: ["j"], what: "next function" },
  { keys: ["k"], what: "previous function" },
  { keys: ["n"], what: "write the note" },
  { keys: ["t"], what: "set the target" },
  { keys: ["e"], what: "read what is good evidence" },
  { keys: ["h"], what: "open the history" },
  { keys: ["?"], what: "show these keys" },
] as const;

const CRITERION_KEYS = [
  { keys: ["m"], what: "met" },
  { keys: ["p"], what: "partly met" },
  { keys: ["x"], what: "not met" },
  { keys: ["a"], what: "not applicable" },
] as const;

const ALWAYS = [
  { keys: ["Ctrl", "Z"], what: "undo, also in the note; ⌘ Z on a Mac" },
  { keys: ["Ctrl", "Shift", "Z"], what: "redo; Ctrl Y does the same" },
  { keys: ["Ctrl", "K"], what: "search: units, functions, screens, actions" },
  { keys: ["Tab"], what: "from criterion to criterion" },
  { keys: ["←", "→"], what: "on a criterion: choose an answer; on a stage: go to the next one" },
  { keys: ["Backspace"], what: "on a criterion: clear the answer" },
  { keys: ["Esc"], what: "leave a field, back to the stages" },
] as const;

type Row = { readonly keys: readonly string[]; readonly what: string };

function KeyList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="q-keys">
      {rows.map(({ keys, what }) => (
        <div key={what}>
          <dt>
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Which keys there are, and the switch that turns the single ones off. */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { shortcuts, setShortcuts } = useQuestionnaire();
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const change = async (enabled: boolean) => {
    setShortcuts(enabled);
    setProblem(undefined);
    const result = await setShortcutsAction(null, enabled ? { enabled: "on" } : {}).catch(() => null);
    if (!result?.ok) setProblem("This holds on this page, but it could not be stored for next time. Try again later.");
  };
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <CheckboxField
        label="Single keys work"
        name="shortcuts"
        hint="They do nothing inside a text field. Switch them off if speech input or other software presses keys for you."
        error={problem}
        checked={shortcuts}
        onChange={({ target: { checked } }) => void change(checked)}
      />
      <h3 className="mt-3">On the whole screen</h3>
      <KeyList rows={KEYS} />
      <h3 className="mt-3">On a criterion</h3>
      <KeyList rows={CRITERION_KEYS} />
      <h3 className="mt-3">Always</h3>
      <KeyList rows={ALWAYS} />
    </Dialog>
  );
}
