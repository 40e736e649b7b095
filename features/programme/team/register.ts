/** The register of the programme's team: who fills which role, for which pillars. */
import { programme } from "@/features/model/catalogue/programme/model";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import { defineRegister } from "@/features/programme/register/definition.rules";
import { checkTeam, teamFigures } from "./rules";

/** The part of the screen that shows which responsibility has nobody. */
export const TEAM_PART = "responsibilities";

export const teamRegister = defineRegister({
  key: "team",
  title: "Programme team",
  one: "team member",
  lead: "Who carries which responsibility, pillar by pillar, so that nothing is left without somebody.",
  empty: "Start from the six roles, and name for each who fills it.",
  nameLabel: "Role or task",
  statuses: [
    { value: "open", label: "Open", tone: "warn", isClosed: false },
    { value: "filled", label: "Filled", tone: "good", isClosed: true },
  ],
  startStatus: "open",
  ownerLabel: "Filled by",
  ownerNeededFor: "a filled role, unless a person without account is named",
  dueLabel: "Fill by",
  unit: "none",
  subject: {
    label: "Team role",
    isRequired: true,
    options: programme.team.map(({ key, name, text, responsibilities }) => ({
      value: key,
      label: name,
      hint: text,
      start: { fields: { pillars: [...new Set(responsibilities.map(({ pillar }) => pillar))] } },
    })),
  },
  fields: [
    {
      name: "pillars",
      label: "Pillars",
      type: "choices",
      isRequired: true,
      isColumn: true,
      options: ztmm.pillars.map(({ key, name }) => ({ value: key, label: name })),
    },
    {
      name: "person",
      label: "Person without account",
      hint: "When whoever fills it has no account here.",
      type: "text",
      isColumn: true,
    },
    { name: "note", label: "Note", type: "long" },
  ],
  unique: [],
  tracked: [],
  since: null,
  toLookAt: {
    // The catalogue knows the responsibilities, also before anybody is entered.
    part: { id: TEAM_PART, needsEntries: true, count: ({ entries }) => teamFigures(entries).unowned },
    one: "responsibility with nobody",
    many: "responsibilities with nobody",
  },
  check: checkTeam,
  access: "programme.write",
  max: 500,
});
