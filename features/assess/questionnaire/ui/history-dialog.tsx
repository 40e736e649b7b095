"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { Disclosure } from "@/components/disclosure";
import { useYearStart } from "@/components/period";
import type { AnswerDocument, QuestionTexts } from "@/features/assess/assessment/answers.schema";
import type { VersionDto } from "@/features/assess/assessment/history.schema";
import { versionsDataPath } from "@/lib/base/data-addresses";
import { localText } from "@/lib/base/format";
import { fieldName, fieldsInShort, fieldValueWords } from "./field-words";
import { useQuestionnaire } from "./provider";

type Page = { readonly items: readonly VersionDto[]; readonly nextCursor: string | null };

type Loaded = { readonly items: readonly VersionDto[]; readonly next: string | null; readonly problem: string | null };

const NOTHING: Loaded = { items: [], next: null, problem: null };

/** What is loaded of a function's history, newest first; read anew when `version` changes. */
function useHistory(functionKey: string, version: number) {
  const { organization, assessment, userId } = useQuestionnaire();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  const load = async (cursor: string | null, before: readonly VersionDto[], signal: AbortSignal | null) => {
    const address = versionsDataPath(organization, assessment, functionKey, { cursor: cursor ?? undefined });
    const page = await fetch(address, {
      headers: { "tenet-user": userId },
      signal,
    })
      .then(async (response) => (response.ok ? ((await response.json()) as Page) : null))
      .catch(() => null);
    if (signal?.aborted) return;
    if (page) setLoaded({ items: [...before, ...page.items], next: page.nextCursor, problem: null });
    else
      setLoaded({
        items: before,
        next: cursor,
        problem: "The history cannot be loaded now. Nothing is lost: close this, and open it again in a moment.",
      });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is made anew at every rendering; these are what it reads.
  useEffect(() => {
    const aborting = new AbortController();
    void load(null, [], aborting.signal);
    return () => aborting.abort();
  }, [organization, assessment, userId, functionKey, version]);

  const { items, next, problem } = loaded ?? NOTHING;
  return { isLoading: loaded === null, items, problem, more: next ? () => void load(next, items, null) : null };
}

const REGISTERS = {
  saved: "saved",
  set_aside: "set aside: it met another change, or was given up",
  carried_forward: "carried forward from an earlier assessment",
  moved: "moved to a newer version of the model, which no longer asks this",
} as const;

function Changes({ version, texts }: { readonly version: VersionDto; readonly texts: QuestionTexts }) {
  const yearStart = useYearStart();
  const fields = version.changed;
  // What is stored already is stored again only to confirm what was carried forward.
  if (fields.length === 0 && version.kind === "saved")
    return <p className="quiet">Confirmed as it was carried forward.</p>;
  if (fields.length === 0) return <p className="quiet">No field differs from the version before.</p>;
  return (
    <Disclosure summary={<span className="link">What changed: {fieldsInShort(fields)}</span>}>
      <dl className="q-history-changes">
        {fields.map((field) => (
          <div key={field}>
            <dt>{fieldName(field, texts)}</dt>
            <dd>{fieldValueWords(field, version.document, yearStart)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

export type HistoryDialogProps = {
  readonly onClose: () => void;
  readonly texts: QuestionTexts;
  /** The stored version: another one means that there is something new to show. */
  readonly version: number;
  /** Null where nothing can be changed. */
  readonly onRestore: ((document: AnswerDocument) => void) | null;
};

function History({ texts, version, onRestore, onClose }: HistoryDialogProps) {
  const { isLoading, items, problem, more } = useHistory(texts.key, version);
  return (
    <div className="q-history">
      {isLoading ? <p className="quiet">Loading…</p> : null}
      {problem ? <p role="alert">{problem}</p> : null}
      {!isLoading && !problem && items.length === 0 ? (
        <p className="text-ink-2">Nothing was stored of this function yet. The first answer begins its history.</p>
      ) : null}
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <div className="q-history-head">
              <p>
                <strong>{item.by ?? "Unknown"}</strong>
                <br />
                <span className="quiet">
                  {item.version === null ? "" : `Version ${item.version}, `}
                  <time dateTime={item.at}>{localText(item.at)}</time>, {REGISTERS[item.kind]}
                </span>
              </p>
              {item.version === version ? (
                <span className="quiet">Current</span>
              ) : onRestore ? (
                <Button
                  size="small"
                  onClick={() => {
                    onRestore(item.document);
                    onClose();
                  }}
                >
                  Restore<span className="sr-only"> what {item.by ?? "somebody"} had then</span>
                </Button>
              ) : null}
            </div>
            <Changes version={item} texts={texts} />
          </li>
        ))}
      </ol>
      {more ? (
        <Button size="small" onClick={more}>
          Show older versions
        </Button>
      ) : null}
    </div>
  );
}

/** Who changed what when, newest first; any version can be taken back as a new change. */
export function HistoryDialog(props: HistoryDialogProps) {
  return (
    <Dialog open onClose={props.onClose} title={`History of ${props.texts.name}`} wide>
      <p className="text-ink-2">
        Every stored version, and what was set aside in a conflict. Restoring is a change like any other: it can be
        undone, and nothing here goes away.
      </p>
      <History {...props} />
    </Dialog>
  );
}
