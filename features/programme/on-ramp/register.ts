/** The register of on-ramps: where the organisation begins, one of three ways. */
import { programme } from "@/features/model/catalogue/programme/model";
import { defineRegister } from "@/features/programme/register/definition.rules";

export const onRampRegister = defineRegister({
  key: "on-ramps",
  title: "On-ramp",
  one: "on-ramp",
  lead: "Where to begin: identity, network or data. One at a time gets further than all at once.",
  empty: "Choose one on-ramp. The recommendation starts from where you are strongest already.",
  nameLabel: "Name",
  statuses: [
    { value: "considered", label: "Considered", tone: "neutral", isClosed: true },
    { value: "pursued", label: "Pursued now", tone: "accent", isClosed: false },
    { value: "done", label: "Done", tone: "good", isClosed: true },
    { value: "dropped", label: "Dropped", tone: "neutral", isClosed: true },
  ],
  startStatus: "considered",
  ownerLabel: "Owner",
  dueLabel: "Due",
  unit: "none",
  subject: {
    label: "On-ramp",
    isRequired: true,
    options: programme.onRamps.map(({ key, name, text }) => ({ value: key, label: name, hint: text })),
  },
  fields: [{ name: "reason", label: "Why this one", type: "long" }],
  unique: ["subject"],
  tracked: ["status"],
  since: null,
  toLookAt: { statuses: ["pursued"], one: "pursued now" },
  access: "programme.write",
  max: 20,
});
