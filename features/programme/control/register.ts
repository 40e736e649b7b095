/** The register of controls: what each unit has in place, per platform where the control is about one. */
import { programme } from "@/features/model/catalogue/programme/model";
import { defineRegister } from "@/features/programme/register/definition.rules";
import { CONTROL_STATES, checkControl, ON_EVERY_PLATFORM, PLATFORMS } from "./rules";

export const controlRegister = defineRegister({
  key: "controls",
  title: "Controls",
  one: "control",
  lead: "Which controls each unit has in place, on its own premises and with each cloud provider.",
  empty: "Choose a unit on Controls and cloud, and say for each control what is in place.",
  nameLabel: "Name",
  statuses: CONTROL_STATES,
  startStatus: "planned",
  ownerLabel: "Owner",
  dueLabel: "Due",
  unit: "required",
  subject: {
    label: "Control",
    isRequired: true,
    options: programme.controls.map(({ id, text, detail, pillar }) => ({
      value: id,
      label: text,
      hint: detail,
      pillar,
    })),
  },
  fields: [
    {
      name: "platform",
      label: "Platform",
      hint: "The one that this entry is about: a control has one entry for each platform. One that has nothing to do with a provider has a single entry, as On-premises.",
      type: "choice",
      options: PLATFORMS,
      bySubject: Object.fromEntries(
        programme.controls
          .filter(({ responsibility }) => responsibility === null)
          .map(({ id }) => [id, ON_EVERY_PLATFORM]),
      ),
      isRequired: true,
      isColumn: true,
    },
    { name: "note", label: "Note", type: "long" },
  ],
  unique: ["unitId", "subject", "fields.platform"],
  tracked: ["status"],
  since: null,
  toLookAt: { statuses: "open", one: "not fully in place" },
  check: checkControl,
  access: "control.write",
  max: 50_000,
});
