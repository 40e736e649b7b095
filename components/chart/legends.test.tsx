import fs from "node:fs";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { HeatLegend } from "@/features/model/maturity/ui/heat-legend";
import { RadarWithTable } from "@/features/model/maturity/ui/radar-with-table";
import { RailLegend } from "@/features/model/maturity/ui/rail-legend";
import { INPUTS, resultOf, USUAL_EFFECT } from "@/features/programme/business-case/rules";
import { CaseHistogram } from "@/features/programme/business-case/ui/case-histogram";
import { CaseTornado } from "@/features/programme/business-case/ui/case-tornado";
import { MODE_SERIES } from "@/features/programme/roll-out/ui/roll-out-summary";
import { StepsWithTable } from "./steps-with-table";

const range = { low: 1, likely: 2, high: 3 };
const ranges = Object.fromEntries(INPUTS.map((input) => [input, range])) as Record<
  (typeof INPUTS)[number],
  typeof range
>;
const result = resultOf({ ranges, effect: USUAL_EFFECT, discountRate: null });
const points = ["2026-01-01", "2026-02-01"].map((on) => ({ on, values: {} }));
const pillars = [{ key: "data", label: "Data", claimed: 2, possible: 3, target: 4 }];

/** By file, with all that each can show. */
const LEGENDS: Readonly<Record<string, ReactElement>> = {
  "components/chart/steps-with-table.tsx": <StepsWithTable caption="Steps" points={points} series={MODE_SERIES} />,
  "features/model/maturity/ui/heat-legend.tsx": <HeatLegend mark="target" notAssessed notApplicable />,
  "features/model/maturity/ui/radar-with-table.tsx": <RadarWithTable caption="Radar" data={pillars} />,
  "features/model/maturity/ui/rail-legend.tsx": (
    <RailLegend marks={["claimed", "proven", "possible", "target", "last"]} />
  ),
  "features/programme/business-case/ui/case-histogram.tsx": (
    <CaseHistogram simulation={result.simulation} currency="EUR" />
  ),
  "features/programme/business-case/ui/case-tornado.tsx": <CaseTornado result={result} currency="EUR" />,
};

it.each(Object.entries(LEGENDS))(
  "the legend of %s has no two marks alike, and a mark for two things at least",
  (_file, drawn) => {
    const [legend = ""] = /<ul class="legend.*?<\/ul>/.exec(renderToStaticMarkup(drawn)) ?? [];
    const marks = [...legend.matchAll(/<(svg|span)[^>]*aria-hidden="true".*?<\/\1>/g)].map(([mark]) => mark);
    expect(marks.length).toBeGreaterThan(1);
    expect(new Set(marks).size).toBe(marks.length);
  },
);

it("every legend is among these", () => {
  const files = ["app", "components", "features"].flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  );
  const isLegend = (file: string) => fs.readFileSync(file, "utf8").includes('aria-label="Legend"');
  expect(files.filter((file) => /(?<!\.test)\.tsx$/.test(file) && isLegend(file)).sort()).toEqual(Object.keys(LEGENDS));
});
