import { expect, it } from "vitest";
import { allErrors, fieldErrors } from "@/lib/base/validation";
import { checkItem } from "./check.rules";
import { readDraft } from "./check.schema";
import { type StoredItem, settle, UNTOUCHED } from "./rules";
import { checklistDocumentSchema } from "./schema";

const clock = { today: "2026-11-22", months: 6 };
const by = { ...clock, actorId: "ben", actorName: "Ben" };
const implemented: StoredItem = {
  ...UNTOUCHED,
  status: "implemented",
  implementedById: "ada",
  implementedByName: "Ada",
  implementedOn: "2026-10-01",
};

/** The fields that are wrong with what is sent, as saving names them. */
function wrongOf(before: StoredItem, sent: unknown): string[] {
  const { error } = checklistDocumentSchema.strict().safeParse(sent);
  const draft = settle(before, readDraft(sent, { ...before, today: clock.today }), by);
  return allErrors(error ? fieldErrors(error) : [], checkItem(before, draft, clock)).map(({ path }) => path);
}

const document = (more: object) => ({ status: "in_progress", ...more });

it("names at once what is wrong in itself and what it takes beyond that", () => {
  const evidence = { url: "no link", title: "", seenOn: "2027-12-31", seenById: null };
  const sent = { status: "verified", dueOn: "soon", evidence, reviewedOn: "2027-12-31" };
  expect(wrongOf(UNTOUCHED, sent).sort()).toEqual([
    "dueOn",
    "evidence.seenById",
    "evidence.seenOn",
    "evidence.title",
    "evidence.url",
    "ownerId",
    "reviewedOn",
    "status",
  ]);
});

it("calls no field wrong because another one cannot be read", () => {
  const seen = { url: "https://example.org", title: "Report", seenOn: "2026-11-01", seenById: "ben" };
  const alone: [object, string][] = [
    [document({ evidence: { ...seen, seenOn: "31.12.2027" } }), "evidence.seenOn"],
    [document({ evidence: { ...seen, seenById: 7 } }), "evidence.seenById"],
    [document({ evidence: 7 }), "evidence"],
    [document({ reviewedOn: "31.12.2027", nextReviewOn: "2026-01-01" }), "reviewedOn"],
    [document({ reviewedOn: "2026-01-31", nextReviewOn: "soon" }), "nextReviewOn"],
    [{ status: "not_applicable", reason: "x".repeat(2_001) }, "reason"],
    [{ status: "verified", ownerId: 7, evidence: seen }, "ownerId"],
    [{ status: "verified", ownerId: "eve", evidence: { ...seen, url: "no link" } }, "evidence.url"],
    [{ status: "nonsense" }, "status"],
  ];
  for (const [sent, path] of alone) expect([sent, wrongOf(implemented, sent)]).toEqual([sent, [path]]);
  expect(wrongOf(implemented, null)).toEqual([""]);
});

it("is the document itself where nothing is wrong", () => {
  const sent = { ...UNTOUCHED, status: "in_progress", note: "Begun" };
  expect(readDraft(sent, { ...UNTOUCHED, today: clock.today })).toEqual(
    checklistDocumentSchema.parse(document({ note: "Begun" })),
  );
});
