"use client";

import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { askedOf, chooseStage, criteriaCount, figuresOf, withAnswer } from "@/features/assess/assessment/answers.rules";
import type { AnswerDocument, QuestionnaireDto, QuestionTexts } from "@/features/assess/assessment/answers.schema";
import type { Answer } from "@/features/assess/assessment/schema";
import { isToConfirm, latest, saveState } from "@/features/assess/queue/save-entry";
import { figureState } from "@/features/model/scoring/rules";
import type { StageNumber } from "@/features/model/scoring/schema";
import { CarriedForward } from "./carried-forward";
import { DecisionPanel } from "./decision-panel";
import { AMOUNTS, newsWords } from "./field-words";
import { FunctionFigures } from "./function-figures";
import { type ChangeDraft, FunctionForm, TYPING_MS } from "./function-form";
import { FunctionHead } from "./function-head";
import type { HistoryDialogProps } from "./history-dialog";
import { KeysDialog } from "./keys-dialog";
import { LastPeriodNote } from "./last-period";
import { NeighbourLinks } from "./neighbour-links";
import { PillarMap } from "./pillar-map";
import { useFollowing, useQuestionnaire, useSnapshot } from "./provider";
import { SaveBar } from "./save-bar";
import { StageCards } from "./stage-cards";
import { type StageChoice, StageHint } from "./stage-hint";
import { type SuggestedLine, Suggestions } from "./suggestions";
import { Tools } from "./tools";
import { useJourney } from "./use-journey";
import { useEscapeFromFields, useKeys } from "./use-keys";
import { useQuestionnairePalette } from "./use-questionnaire-palette";
import { useUndo } from "./use-undo";

export type QuestionnaireProps = {
  readonly data: QuestionnaireDto;
  readonly texts: QuestionTexts;
  readonly pillarName: string;
  readonly userName: string;
  readonly crumbs: ReactNode;
  /** Interview, evidence, crosswalk: rendered on the server. */
  readonly guidance: ReactNode;
  readonly suggestions: readonly SuggestedLine[];
  /** What the checklist says of criteria, in one word each, by their ids. */
  readonly checklist: ReadonlyMap<string, string>;
};

const NOTHING_SAID: ReadonlyMap<string, string> = new Map();

/** One function of the CISA model: read it, answer it, go on. */
export function Questionnaire(props: QuestionnaireProps) {
  const { data, texts, pillarName, userName, crumbs, guidance, suggestions, checklist } = props;
  const { key } = texts;
  const { store, functions, shortcuts } = useQuestionnaire();
  const { entries, link, isOpen: isLive } = useSnapshot();
  const presence = useFollowing(key, data.stored);
  const entry = latest(entries.get(key), data.document);
  const { draft } = entry;
  const news = newsWords(entry);
  const isReadOnly = data.readOnly !== null;

  const stages = useRef<HTMLFieldSetElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [choice, setChoice] = useState<StageChoice | null>(null);
  const [isKeysOpen, setKeysOpen] = useState(false);
  const [History, setHistory] = useState<ComponentType<HistoryDialogProps> | null>(null);
  const { canUndo, canRedo, run, said, say } = useUndo(key, isReadOnly);
  const openHistory = useCallback(async () => {
    // The page goes on without connection; what it has not loaded by then cannot be had.
    const loaded = await import("./history-dialog").catch(() => null);
    if (loaded) setHistory(() => loaded.HistoryDialog);
    else say("The history cannot be loaded without connection.");
  }, [say]);

  const criteria = functions.find((fn) => fn.key === key)?.criteria;
  if (!criteria) throw new Error(`${key} is not in the model`);
  const figures = useMemo(() => figuresOf(key, criteria, draft), [key, criteria, draft]);
  const canChoose = !isReadOnly && figures.score !== null;
  const isAssessed = figureState(figures, criteriaCount(criteria)) === "assessed";

  const change = useCallback<ChangeDraft>(
    (make, delay) => {
      say(null);
      store.edit(key, data.document, make, delay);
    },
    [store, key, data.document, say],
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
        setChoice({ stage, criteria, before: before.answers, after: answers });
        return { ...before, answers };
      }),
    [change, criteria],
  );

  const toStages = () => stages.current?.focus();
  const isWaiting = isToConfirm(entry);
  const confirm = useCallback(() => change((draft) => draft), [change]);

  // Before the journey's effect, which may already choose a stage: what is stored has to be known by then.
  useEffect(() => store.know(key, data.document), [store, key, data.document]);

  const { goBy, guardLeaving, notice, holdStage, neighbour } = useJourney({
    functionKey: key,
    focus: () => stages.current?.focus({ preventScroll: true }),
    onHeldStage: (stage) => canChoose && chooseFor(stage),
  });

  const pressStage = (stage: StageNumber) => () => {
    if (!holdStage(stage) && canChoose) chooseFor(stage);
  };
  /** A version of the history as a new change; targets only by those who set them. */
  const restore = ({ answers, notApplicable, justification, note, target }: AnswerDocument) =>
    change((now) => ({
      answers: askedOf(criteria, answers),
      notApplicable,
      justification,
      note,
      target: data.mayTarget ? target : now.target,
    }));

  useKeys(
    {
      "1": pressStage(1),
      "2": pressStage(2),
      "3": pressStage(3),
      "4": pressStage(4),
      c: () => isWaiting && !isReadOnly && confirm(),
      j: () => goBy(1),
      k: () => goBy(-1),
      n: () => note.current?.focus(),
      t: () => document.getElementById("target")?.focus(),
      e: () => document.getElementById("evidence")?.focus(),
      h: openHistory,
      "?": () => setKeysOpen(true),
    },
    shortcuts && isLive,
  );

  useQuestionnairePalette({
    isReadOnly,
    confirm: isWaiting ? confirm : null,
    run,
    openHistory,
    goBy,
    toNote: useCallback(() => note.current?.focus(), []),
    openKeys: useCallback(() => setKeysOpen(true), []),
  });

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
        done={said}
        onLeave={guardLeaving}
        onDone={toStages}
        crumbs={crumbs}
        tools={
          <Tools
            isReadOnly={isReadOnly}
            canUndo={canUndo}
            canRedo={canRedo}
            shortcuts={shortcuts}
            onUndo={() => run("undo")}
            onRedo={() => run("redo")}
            onHistory={openHistory}
            onKeys={() => setKeysOpen(true)}
          />
        }
      >
        <NeighbourLinks previous={neighbour(-1)} next={neighbour(1)} shortcuts={shortcuts} onLeave={guardLeaving} />
      </SaveBar>

      <FunctionHead texts={texts} pillarName={pillarName} readOnly={data.readOnly} presence={presence} />

      <div className="q-grid">
        <div className="q-map">
          <button type="button" className="btn q-map-toggle" popoverTarget="pillar-map">
            All functions of {pillarName} and the other pillars
          </button>
          <nav id="pillar-map" className="q-map-panel" popover="auto" aria-label="Functions">
            <PillarMap current={key} stored={data.stored} presence={presence} onLeave={guardLeaving} />
          </nav>
        </div>

        <div className="q-centre">
          {saveState(entry, link) === "undecided" ? (
            <DecisionPanel
              entry={entry}
              texts={texts}
              userName={userName}
              onDecide={(field, taken) => store.decide(key, field, taken)}
              onEdit={(field, text) => change((now) => ({ ...now, [field]: text }), TYPING_MS)}
              onDone={toStages}
            />
          ) : null}
          <p role="status" className={news ? "q-merged" : undefined}>
            {news}
          </p>
          {isWaiting ? (
            <CarriedForward onConfirm={isReadOnly ? null : confirm} shortcuts={shortcuts} onDone={toStages} />
          ) : null}
          <Suggestions suggestions={suggestions} draft={draft} isReadOnly={isReadOnly} />
          <StageCards
            ref={stages}
            texts={texts}
            answers={draft.answers}
            checklist={draft.notApplicable ? NOTHING_SAID : checklist}
            canChoose={canChoose}
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
              onUndo={() => {
                run("undo");
                stages.current?.focus();
              }}
            />
          )}
          <p className="quiet">{AMOUNTS}</p>
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
      {History ? (
        <History
          onClose={() => setHistory(null)}
          texts={texts}
          version={entry.stored.version}
          onRestore={isReadOnly ? null : restore}
        />
      ) : null}
    </div>
  );
}
