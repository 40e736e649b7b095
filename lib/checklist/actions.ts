"use server";

import { z } from "zod";
import { defineAction } from "@/lib/action/define-action";
import { chosenOrNull, formVersion } from "@/lib/action/schema";
import { saveChecklistItem } from "./commands";

/** Text of any kind: the command says what is wrong with it, by the names that the fields carry. */
const text = z.string().default("");

const itemForm = z.object({
  unitId: z.string(),
  itemId: z.string(),
  version: formVersion,
  status: text,
  reason: text,
  ownerId: chosenOrNull,
  dueOn: chosenOrNull,
  "evidence.url": text,
  "evidence.title": text,
  "evidence.seenOn": chosenOrNull,
  "evidence.seenById": chosenOrNull,
  note: text,
  reviewedOn: chosenOrNull,
  nextReviewOn: chosenOrNull,
});

/** Evidence of which nothing is filled in is none. */
function evidenceOf(form: z.output<typeof itemForm>) {
  const evidence = {
    url: form["evidence.url"].trim(),
    title: form["evidence.title"],
    seenOn: form["evidence.seenOn"],
    seenById: form["evidence.seenById"],
  };
  const isEmpty = evidence.url === "" && evidence.title.trim() === "" && !evidence.seenOn && !evidence.seenById;
  return isEmpty ? null : evidence;
}

export const saveChecklistItemAction = defineAction(itemForm, (actor, form) => {
  const { unitId, itemId, version, status, reason, ownerId, dueOn, note, reviewedOn, nextReviewOn } = form;
  const document = { status, reason, ownerId, dueOn, note, reviewedOn, nextReviewOn, evidence: evidenceOf(form) };
  return saveChecklistItem(actor, { unitId, itemId, version, document });
});
