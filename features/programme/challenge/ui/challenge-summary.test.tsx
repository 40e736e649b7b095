import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { challengeRegister } from "@/features/programme/challenge/register";
import { RATINGS } from "@/features/programme/challenge/rules";
import { buildLead } from "@/lib/test/actors";
import { buildEntryOf } from "@/lib/test/register-entries";
import { ChallengeSummary } from "./challenge-summary";

const actor = buildLead();
const challenge = (id: string, status: string, likelihood: string, impact: string) =>
  buildEntryOf(challengeRegister, { id, name: id, status, fields: { likelihood, impact } });

it("says each rating with its product, each step by its name, and nothing where there is nothing", async () => {
  const entries = [
    challenge("accepted", "accepted", "4", "5"),
    challenge("lower", "open", "5", "4"),
    challenge("higher", "open", "4", "5"),
  ];
  const html = renderToStaticMarkup(
    await ChallengeSummary({ actor, today: "2026-11-22", read: async (work) => work(entries) }),
  );
  const text = html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
  expect(text).toContain("20 (4 × 5)");
  for (const name of ["rare", "unlikely", "possible", "likely", "almost certain"]) expect(text).toContain(name);
  for (const name of ["slight", "minor", "moderate", "major", "severe"]) expect(text).toContain(name);
  // Two cells have challenges, and no challenge has a KPI.
  const emptyCells = RATINGS.length ** 2 - 2;
  expect(html.match(/>none</g)).toHaveLength(emptyCells + entries.length);
  // One of 4 × 5 stands apart from the other, being accepted: the number still leads to one place.
  expect(html.match(/id="rated-4-5"/g)).toHaveLength(1);
  expect(html.match(/id="rated-5-4"/g)).toHaveLength(1);
});
