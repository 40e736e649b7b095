"use client";

import { useState } from "react";
import { Banner } from "@/components/banner";
import { Button } from "@/components/button";
import { Progress } from "@/components/progress";
import type { AuditCheck } from "@/lib/audit/schema";
import { auditPartPath } from "@/lib/base/data-addresses";
import { counted, formatCount } from "@/lib/base/format";
import { ChainBreak } from "./chain-break";

type Check = Pick<AuditCheck, "ok" | "events" | "checkedTo" | "head" | "firstBroken" | "reason">;

type State =
  | { readonly step: "idle" }
  | { readonly step: "checking"; readonly done: number; readonly all: number }
  | { readonly step: "failed" }
  | { readonly step: "done"; readonly check: Check };

async function readPart(organization: string, after: string | undefined): Promise<Check> {
  const response = await fetch(auditPartPath(organization, after));
  if (!response.ok) throw new Error(`The check was answered with ${response.status}`);
  return (await response.json()) as Check;
}

/** Checks every link of the log, a part at a time, and says in one sentence what it found. */
export function ChainCheck({ organization }: { readonly organization: string }) {
  const [state, setState] = useState<State>({ step: "idle" });

  const check = async () => {
    setState({ step: "checking", done: 0, all: 0 });
    let events = 0;
    let after: string | undefined;
    try {
      for (;;) {
        const part = await readPart(organization, after);
        events += part.events;
        const { sequence, hash } = part.checkedTo;
        if (!part.ok || sequence >= part.head.sequence) {
          setState({ step: "done", check: { ...part, events } });
          return;
        }
        setState({ step: "checking", done: sequence, all: part.head.sequence });
        after = `${sequence}:${hash}`;
      }
    } catch {
      setState({ step: "failed" });
    }
  };

  return (
    <div className="grid gap-2">
      <div>
        <Button onClick={() => void check()} disabled={state.step === "checking"}>
          Verify now
        </Button>
      </div>
      <div role="status">
        <Found state={state} />
      </div>
    </div>
  );
}

function Found({ state }: { readonly state: State }) {
  if (state.step === "idle") return null;
  if (state.step === "checking")
    return state.all === 0 ? (
      <p className="quiet">Verifying…</p>
    ) : (
      <Progress
        label="Verifying"
        value={state.done}
        max={state.all}
        text={`${formatCount(state.done)} of ${formatCount(state.all)} entries`}
      />
    );
  if (state.step === "failed")
    return <Banner tone="warn">The check could not be finished: the server did not answer. Try again.</Banner>;
  const { ok, events } = state.check;
  return ok ? (
    <p>{counted(events, "entry", "entries")} verified. Nothing was altered or removed.</p>
  ) : (
    <ChainBreak check={state.check} />
  );
}
