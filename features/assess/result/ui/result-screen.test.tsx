import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { assembleResult } from "@/features/assess/result/rules";
import { criteriaOf, ztmm } from "@/features/model/catalogue/ztmm/model";
import { newestModel } from "@/features/model/scoring/model-of";
import { EVEN } from "@/features/model/scoring/weights";
import { ResultScreen } from "./result-screen";

/** The screen of an assessment in which every question of the first `count` pillars is answered, and no other. */
function drawn(count: number): string {
  const documents = ztmm.pillars.slice(0, count).flatMap(({ functions }) =>
    functions.map((fn) => ({
      key: fn.key,
      answers: Object.fromEntries(criteriaOf(fn).map(({ id }) => [id, "met" as const])),
      notApplicable: false,
      target: null,
      evidenced: [],
      carriedForward: false,
    })),
  );
  const view = assembleResult({ model: newestModel, documents }, null, { weights: EVEN, yearStartMonth: 1 });
  return renderToStaticMarkup(
    <ResultScreen
      view={view}
      previousPeriod={null}
      yearStartMonth={1}
      derivationHref={(key) => `/derivation?of=${key}`}
      of={{ organization: "acme", assessment: "1", mayReadAnswers: true }}
      maySetTargets
    />,
  );
}

/** The pillars of the profile's table; null where there is no profile. */
function profileOf(count: number): string[] | null {
  const [table] = /<caption[^>]*>Claimed and possible score of each pillar.*?<\/table>/.exec(drawn(count)) ?? [];
  return table === undefined ? null : ztmm.pillars.map(({ name }) => name).filter((name) => table.includes(name));
}

it("draws a profile of three judged pillars or more, and none of fewer, which would say nothing", () => {
  expect([profileOf(1), profileOf(2)]).toEqual([null, null]);
  expect(profileOf(3)).toEqual(ztmm.pillars.slice(0, 3).map(({ name }) => name));
  expect(profileOf(5)).toEqual(ztmm.pillars.map(({ name }) => name));
});
