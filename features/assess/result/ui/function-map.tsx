import { ScreenLink } from "@/components/screen-link";
import type { FunctionView, PillarView } from "@/features/assess/result/rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";

export interface FunctionMapProps {
  readonly pillars: readonly PillarView[];
  /** Where a function's figure is worked out. */
  readonly derivationHref: (key: string) => string;
  /** Where a function is answered or read; null for those who see results alone. */
  readonly questionHref: ((key: string) => string) | null;
}

function words(fn: FunctionView): string {
  if (fn.standing === "too early" && fn.score !== null && fn.possible !== null)
    return `not judged yet, ${formatScore(fn.score)} to ${formatScore(fn.possible)}`;
  if (fn.standing !== "assessed" || fn.stage === null || fn.score === null) return fn.standing;
  const target = fn.target ? `, target ${stageName(fn.target.stage)} by ${fn.target.period}` : "";
  return `${stageName(fn.stage)}, ${formatScore(fn.score)} claimed${target}`;
}

function Cell({ fn, href }: { readonly fn: FunctionView; readonly href: string }) {
  const hasStage = fn.standing === "assessed" && fn.stage !== null;
  const isOpen = fn.standing === "not assessed" || fn.standing === "too early";
  const depth = hasStage ? fn.stage : isOpen ? "unknown" : "none";
  const sign = hasStage ? fn.stage : isOpen ? "?" : "n/a";
  return (
    <ScreenLink
      className={`heat-cell heat-${depth} w-8 flex-none`}
      href={href}
      title={`${fn.name}: ${words(fn)}`}
      aria-label={`${fn.name}: ${words(fn)}`}
    >
      {sign}
    </ScreenLink>
  );
}

/** The functions of the model at a glance, one column per pillar: the number says the stage, the depth repeats it. */
export function FunctionMap({ pillars, derivationHref, questionHref }: FunctionMapProps) {
  return (
    <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
      {pillars.map((pillar) => (
        <div key={pillar.key}>
          <h3 className="mb-1.5 text-sm">{pillar.name}</h3>
          <ul className="grid gap-1">
            {pillar.functions.map((fn) => (
              <li key={fn.key} className="flex items-center gap-2.5 text-sm leading-snug">
                <Cell fn={fn} href={derivationHref(fn.key)} />
                {questionHref ? (
                  <ScreenLink className="hover:underline" href={questionHref(fn.key)}>
                    {fn.name}
                  </ScreenLink>
                ) : (
                  fn.name
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
