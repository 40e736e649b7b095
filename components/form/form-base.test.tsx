import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ActionResult } from "@/lib/form/result";
import { FormBase } from "./form-base";

type Stored = { version: number; name: string; status: string };
const valuesOf = ({ name, status }: Stored) => ({ name, status });
const initial = { name: "Skills", status: "open" };

/** The form as the server answers it where no script runs. */
const answer = (result: ActionResult<Stored> | null) =>
  renderToStaticMarkup(
    <FormBase result={result} initial={initial} version={1} valuesOf={valuesOf}>
      {(values, conflict) => JSON.stringify([values, conflict?.names ?? null, conflict?.others ?? null])}
    </FormBase>,
  ).replaceAll("&quot;", '"');

it("carries what it was filled from; after a conflict what is stored now, with what was typed over it, and what only others changed", () => {
  expect(answer(null)).toBe(
    '<input type="hidden" name="version" value="1"/>' +
      '<input type="hidden" name="base" value="{"name":"Skills","status":"open"}"/>' +
      '[{"name":"Skills","status":"open"},null,null]',
  );
  const stale: ActionResult<Stored> = {
    ok: false,
    code: "stale",
    message: "Somebody else saved.",
    fieldErrors: {},
    values: { name: "Mine", status: "open", version: "1", base: JSON.stringify(initial) },
    current: { version: 2, name: "Skills", status: "closed" },
    retryAfter: null,
  };
  expect(answer(stale)).toBe(
    '<input type="hidden" name="version" value="2"/>' +
      '<input type="hidden" name="base" value="{"name":"Skills","status":"closed"}"/>' +
      '[{"name":"Mine","status":"closed"},["name"],["status"]]',
  );
});
