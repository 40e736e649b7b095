"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { Answer } from "@/lib/assessment/schema";
import { chooseStage, criteriaCount, figuresOf, withAnswer } from "@/lib/questionnaire/rules";
import type { QuestionnaireDto, QuestionTexts } from "@/lib/questionnaire/schema";
import { standing } from "@/lib/scoring/rules";
import type { StageNumber } from "@/lib/scoring/schema";
import { DecisionPanel } from "./decision-panel";
import { fieldsInShort } from "./field-words";
import { FunctionFigures } from "./function-figures";
import { type Change, FunctionForm } from "./function-form";
import { KeysDialog } from "./keys-dialog";
import { LastPeriodNote } from "./last-period";
import { PillarMap } from "./pillar-map";
import { useEntries, useIsLive, useQuestionnaire } from "./provider";
import { SaveBar } from "./save-bar";
import { latest, saveState } from "./save-entry";
import { StageCards } from "./stage-cards";
import { type StageChoice, StageHint } from "./stage-hint";
import { useJourney } from "./use-journey";
import { useEscapeFromFields, useKeys } from "./use-keys";

export type QuestionnaireProps = {
  readonly data: QuestionnaireDto;
  readonly texts: QuestionTexts;
  readonly pillarName: string;
  readonly userName: string;
  readonly crumbs: ReactNode;
  /** Interview, evidence, crosswalk: rendered on the server. */
  readonly guidance: ReactNode;
};

/** One function of the CISA model: read it, answer it, go on. */
export function Questionnaire({ data, texts, pillarName, userName, crumbs, guidance }: QuestionnaireProps) {
  const { key } = texts;
  const { store, functions, shortcuts } = useQuestionnaire();
  const entries = useEntries();
  const isLive = useIsLive();
  const entry = latest(entries.get(key), data.document);
  const { draft } = entry;
  const isReadOnly = data.readOnly !== null;

  const stages = useRef<HTMLFieldSetElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [choice, setChoice] = useState<StageChoice | null>(null);
  const [isKeysOpen, setKeysOpen] = useState(false);

  const criteria = functions.find((fn) => fn.key === key)?.criteria;
  if (!criteria) throw new Error(`${key} is not in the model`);
  const figures = useMemo(() => figuresOf(key, criteria, draft), [key, criteria, draft]);
  const isAssessed = standing(figures, criteriaCount(criteria)) === "assessed";

  const change = useCallback<Change>(
    (make, delay) => store.edit(key, data.document, make, delay),
    [store, key, data.document],
  );
  const answer = useCallback(
    (id: string, value: Answer | null) =>
      change((before) => ({ ...before, answers: withAnswer(before.answers, id, value) })),
    [change],
  );
  const chooseFor = useCallback(
    (stage: StageNumber) =>
      change((before) => {
        const answers = chooseStage(criteria, before.answers, stage);
        setChoice({ stage, before: before.answers, after: answers });
        return { ...before, answers };
      }),
    [change, criteria],
  );

  const { goBy, guardLeaving, notice, holdStage, neighbour } = useJourney({
    functionKey: key,
    focus: () => stages.current?.focus({ preventScroll: true }),
    onHeldStage: (stage) => !isReadOnly && chooseFor(stage),
  });
  const [previous, next] = [neighbour(-1), neighbour(1)];

  const pressStage = (stage: StageNumber) => () => {
    if (!holdStage(stage) && !isReadOnly) chooseFor(stage);
  };
  useKeys(
    {
      "1": pressStage(1),
      "2": pressStage(2),
      "3": pressStage(3),
      "4": pressStage(4),
      j: () => goBy(1),
      k: () => goBy(-1),
      n: () => note.current?.focus(),
      t: () => document.getElementById("target")?.focus(),
      "?": () => setKeysOpen(true),
    },
    shortcuts && isLive,
  );

  // Typed text waits for a pause; whoever goes on does not wait.
  useEffect(() => () => store.flush(key), [store, key]);

  useEscapeFromFields(stages);

  return (
    <div className="q">
      <div className="q-crumbs-phone">{crumbs}</div>
      <SaveBar
        functionKey={key}
        entry={entry}
        isReadOnly={isReadOnly}
        notice={notice}
        onLeave={guardLeaving}
        crumbs={crumbs}
      >
        <Button variant="quiet" className="q-keys-button" aria-haspopup="dialog" onClick={() => setKeysOpen(true)}>
          Keys {shortcuts ? <Kbd>?</Kbd> : null}
        </Button>
        {previous ? (
          <ButtonLink href={previous.href} prefetch={false} onNavigate={guardLeaving(previous.key)}>
            <span aria-hidden="true">←</span>
            <span className="sr-only">Previous function: {previous.name}</span>
            {shortcuts ? <Kbd>k</Kbd> : null}
          </ButtonLink>
        ) : null}
        {next ? (
          <ButtonLink variant="primary" href={next.href} prefetch={true} onNavigate={guardLeaving(next.key)}>
            Next<span className="sr-only"> function: {next.name}</span>
            {shortcuts ? <Kbd>j</Kbd> : null}
          </ButtonLink>
        ) : null}
      </SaveBar>

      <header className="q-head">
        <h1>{texts.name}</h1>
        <p className="page-lead">{texts.purpose}</p>
        {data.readOnly ? <p className="q-readonly">{data.readOnly}</p> : null}
      </header>

      <div className="q-grid">
        <div className="q-map">
          <button type="button" className="btn q-map-toggle" popoverTarget="pillar-map">
            All functions of {pillarName} and the other pillars
          </button>
          <nav id="pillar-map" className="q-map-panel" popover="auto" aria-label="Functions">
            <PillarMap current={key} stored={data.stored} onLeave={guardLeaving} />
          </nav>
        </div>

        <div className="q-centre">
          {saveState(entry) === "undecided" ? (
            <DecisionPanel
              entry={entry}
              texts={texts}
              userName={userName}
              onDecide={(field, taken) => store.decide(key, field, taken)}
              onDone={() => stages.current?.focus()}
            />
          ) : null}
          <p role="status" className={entry.merged ? "q-merged" : undefined}>
            {entry.merged
              ? `Merged with ${entry.merged.by}’s change to ${fieldsInShort(entry.merged.fields)}; yours is kept as well.`
              : null}
          </p>
          <StageCards
            ref={stages}
            texts={texts}
            answers={draft.answers}
            reached={isAssessed ? figures.stage : null}
            isReadOnly={isReadOnly}
            isLive={isLive}
            shortcuts={shortcuts}
            onStage={chooseFor}
            onAnswer={answer}
          />
          {isReadOnly ? null : (
            <StageHint
              choice={choice?.after === draft.answers ? choice : null}
              isLeftOut={draft.notApplicable}
              onUndo={(before) => {
                change((now) => ({ ...now, answers: before }));
                setChoice(null);
                stages.current?.focus();
              }}
            />
          )}
          <FunctionFigures
            name={texts.name}
            figures={figures}
            isAssessed={isAssessed}
            target={draft.target}
            last={data.last}
          />
          <FunctionForm
            draft={draft}
            onChange={change}
            onBlur={() => store.flush(key)}
            noteRef={note}
            unitName={data.assessment.unitName}
            period={data.assessment.period}
            isReadOnly={isReadOnly}
            mayTarget={data.mayTarget}
            isLive={isLive}
            shortcuts={shortcuts}
          />
        </div>

        <aside className="q-aside" aria-label="Guidance">
          <section>
            <h2>Last period</h2>
            <LastPeriodNote last={data.last} draft={draft} texts={texts} />
          </section>
          {guidance}
        </aside>
      </div>
      <KeysDialog open={isKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}
