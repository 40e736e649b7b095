/** The news of the organisation in one sentence. */

import { type HeadlinePart, joined } from "@/features/assess/result/ui/headline";
import type { Overview } from "@/features/assess/standing/overview.rules";
import { formatScore } from "@/features/model/maturity/ui/score-text";
import { stageName } from "@/features/model/maturity/ui/stages";

type TitleInput = Pick<Overview, "overall"> & { readonly heldBackBy: Pick<Overview["heldBackBy"], "pillars"> };

const plain = (text: string): HeadlinePart => ({ text, isFigure: false });
const figure = (text: string): HeadlinePart => ({ text, isFigure: true });

/** "Initial on average, floor Traditional": never one alone where they differ. */
function stagesText({ average, floor }: TitleInput["overall"]): string {
  if (average === null) return "";
  const word = stageName(average);
  return floor === null || floor === average ? word : `${word} on average, floor ${stageName(floor)}`;
}

/** "Networks (1.5) and Data (1.4) hold us back."; the highest pillar of all holds nothing back. */
function heldParts(lowest: TitleInput["heldBackBy"]["pillars"], score: number): HeadlinePart[] {
  const named = lowest.filter((pillar) => pillar.score < score);
  if (named.length === 0) return [];
  const parts = named.flatMap((pillar, i) => [
    plain(`${i > 0 ? " and " : " "}${pillar.name} (`),
    figure(formatScore(pillar.score)),
    plain(")"),
  ]);
  return [...parts, plain(named.length > 1 ? " hold us back." : " holds us back.")];
}

/** "Initial on average, floor Traditional: 2.1 of 4. Networks (1.5) and Data (1.4) hold us back." */
export function overviewTitle({ overall, heldBackBy }: TitleInput): HeadlinePart[] {
  const { standing, score, settled, slots } = overall;
  if (standing === "not assessed") return [plain("Not assessed yet.")];
  if (standing === "too early")
    return joined([plain("Too early to score: "), figure(`${settled} of ${slots}`), plain(" functions judged.")]);
  if (standing === "not applicable" || score === null)
    return [plain("Not applicable: nothing of the model applies here.")];
  return joined([
    plain(`${stagesText(overall)}: `),
    figure(`${formatScore(score)} of 4`),
    plain("."),
    ...heldParts(heldBackBy.pillars, score),
  ]);
}
