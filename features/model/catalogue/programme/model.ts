/** The programme around the maturity model, as one value. */
import { challenges } from "./challenges";
import { checklist } from "./checklist";
import { cloud } from "./cloud";
import { controls } from "./controls";
import { drivers } from "./drivers";
import { insights } from "./insights";
import { kpis } from "./kpis";
import { principles } from "./principles";
import { publishedFigures } from "./published-figures";
import { rollout } from "./rollout";
import type { Programme } from "./schema";
import { technologies } from "./technologies";

export const programme: Programme = {
  checklist,
  controls,
  cloudServices: cloud.services,
  cloudPractices: cloud.practices,
  cloudGuidance: cloud.guidance,
  cloudPrinciples: cloud.principles,
  principles: principles.principles,
  tenets: principles.tenets,
  accessFlow: principles.accessFlow,
  steps: rollout.steps,
  rolloutStages: rollout.stages,
  onRamps: rollout.onRamps,
  team: rollout.team,
  technologies,
  kpis,
  challenges,
  publishedFigures,
  insights,
  drivers,
};

/** What serves a function beyond its criteria: checklist items, controls, and what to know about it. */
export function servesFunction(key: string) {
  const serves = ({ functions }: { functions: readonly string[] }) => functions.includes(key);
  return {
    checklist: checklist.domains.flatMap(({ items }) => items).filter(serves),
    controls: controls.filter(serves),
    insights: insights.filter(serves),
  };
}
