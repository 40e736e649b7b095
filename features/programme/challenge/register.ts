/** The register of challenges: what can hold the programme up, how likely and how badly, and what is done about it. */
import { programme } from "@/features/model/catalogue/programme/model";
import { defineRegister, type EntryCheck } from "@/features/programme/register/definition.rules";
import { isSeen } from "@/lib/base/text";

/** Five steps, lowest first, each with its name. */
const scale = (...names: readonly [string, string, string, string, string]) =>
  names.map((name, i) => ({ value: String(i + 1), label: `${i + 1}, ${name}` }));

const LIKELIHOODS = scale("rare", "unlikely", "possible", "likely", "almost certain");
const IMPACTS = scale("slight", "minor", "moderate", "major", "severe");

/** Who accepts a challenge says why. */
export const checkChallenge: EntryCheck = ({ status, fields: { reason } }) =>
  status !== "accepted" || (typeof reason === "string" && isSeen(reason))
    ? []
    : [{ path: "fields.reason", message: "is empty; say why the challenge is accepted, and who decided so" }];

export const challengeRegister = defineRegister({
  key: "challenges",
  title: "Challenges",
  one: "challenge",
  lead: "What can hold the programme up, how likely and how badly, who does what about it, and how success shows.",
  empty: "Start from the challenges that programmes like yours meet, and keep those that are yours.",
  nameLabel: "Challenge",
  statuses: [
    { value: "open", label: "Open", tone: "warn", isClosed: false },
    { value: "treated", label: "Being dealt with", tone: "accent", isClosed: false },
    { value: "accepted", label: "Accepted", tone: "neutral", isClosed: true },
    { value: "closed", label: "Closed", tone: "good", isClosed: true },
  ],
  startStatus: "open",
  ownerLabel: "Owner",
  dueLabel: "Due",
  unit: "optional",
  subject: {
    label: "Known challenge",
    isRequired: false,
    options: programme.challenges.map(({ key, name, answer, actions, indicator, kpis }) => ({
      value: key,
      label: name,
      hint: answer,
      start: { fields: { actions: actions.join("\n"), indicator, kpi: kpis[0] ?? null } },
    })),
  },
  fields: [
    {
      name: "likelihood",
      label: "Likelihood",
      type: "choice",
      options: LIKELIHOODS,
      isColumn: true,
    },
    { name: "impact", label: "Impact", type: "choice", options: IMPACTS, isColumn: true },
    { name: "actions", label: "Actions", hint: "One per line.", type: "long" },
    {
      name: "reason",
      label: "Reason for accepting",
      hint: "Why it is not dealt with, and who decided so.",
      neededFor: "accepting",
      type: "long",
    },
    { name: "indicator", label: "Success indicator", hint: "What shows that it is overcome.", type: "long" },
    {
      name: "kpi",
      label: "KPI that shows it",
      type: "choice",
      options: programme.kpis.map(({ key, name }) => ({ value: key, label: name })),
    },
  ],
  unique: [],
  tracked: ["status", "likelihood", "impact"],
  since: null,
  toLookAt: { allBut: ["closed"], one: "not closed" },
  check: checkChallenge,
  access: "programme.write",
  max: 2_000,
});
