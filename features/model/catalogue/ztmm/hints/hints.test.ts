import { describe, expect, it } from "vitest";
import { ztmm } from "../model";
import { STAGES } from "../schema";
import { applicationsHints } from "./applications";
import { dataHints } from "./data";
import { devicesHints } from "./devices";
import { identityHints } from "./identity";
import { networksHints } from "./networks";
import type { HintRow } from "./schema";

const TABLES: Readonly<Record<string, readonly HintRow[]>> = {
  identity: identityHints,
  devices: devicesHints,
  networks: networksHints,
  applications: applicationsHints,
  data: dataHints,
};

const stagesIn = (text: string): string[] =>
  (text.match(/\b(Traditional|Initial|Advanced|Optimal)\b/g) ?? []).map((word) => word.toLowerCase());

/** Everything that is wrong with a row by itself. */
function faultsOf(row: HintRow, hint: string, ids: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (!hint.includes(row.says)) faults.push("the hint does not say this");
  if (stagesIn(row.says).join() !== row.stage) faults.push("the passage does not name this one stage");
  if (
    (row.stage === "traditional" && row.reading !== "at most") ||
    (row.stage === "optimal" && row.reading !== "reached")
  ) {
    faults.push("Traditional is a bound, and Optimal has none");
  }
  if (/\bat most\b/.test(row.says) !== (row.reading === "at most" && row.stage !== "traditional")) {
    faults.push("“at most” belongs to a bound above Traditional, and to nothing else");
  }
  const stage = row.reading === "reached" ? row.stage : STAGES[STAGES.indexOf(row.stage) + 1];
  if (row.criteria.length === 0) faults.push("no criterion");
  faults.push(
    ...row.criteria
      .filter((id) => !ids.has(id) || !id.startsWith(`${row.function}.${stage}.`))
      .map((id) => `${id} is no criterion of this function at ${stage}`),
  );
  return faults;
}

describe.each(ztmm.pillars.map((pillar) => [pillar.key, pillar] as const))("the hints of %s", (key, pillar) => {
  const rows = TABLES[key] ?? [];

  it("rest on criteria of the stage that they name", () => {
    for (const row of rows) {
      const fn = pillar.functions.find((each) => each.key === row.function);
      const ids = new Set(
        [fn?.stages.initial, fn?.stages.advanced, fn?.stages.optimal].flatMap(
          (stage) => stage?.criteria.map(({ id }) => id) ?? [],
        ),
      );
      const hint = fn?.interview[row.question - 1]?.listenFor ?? "";
      expect(faultsOf(row, hint, ids), `${row.function}, question ${row.question}: ${row.says}`).toEqual([]);
    }
  });

  it("have a row for every stage that they name", () => {
    for (const fn of pillar.functions) {
      for (const [index, { listenFor }] of fn.interview.entries()) {
        const named = rows.filter((row) => row.function === fn.key && row.question === index + 1);
        expect(named.map((row) => row.stage).sort(), `${fn.key}, question ${index + 1}`).toEqual(
          stagesIn(listenFor).sort(),
        );
      }
    }
  });
});
