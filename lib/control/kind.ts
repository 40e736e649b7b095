/** The register of controls: what each unit has in place, per platform where the control is about one. */
import { programme } from "@/lib/catalogue/programme/model";
import type { Kind } from "@/lib/register/rules";

export const PLATFORMS = [
  { value: "aws", label: "AWS" },
  { value: "azure", label: "Azure" },
  { value: "gcp", label: "Google Cloud" },
  { value: "on-premises", label: "On-premises" },
] as const;

export const controlKind: Kind = {
  key: "controls",
  title: "Controls",
  one: "control",
  lead: "Which controls each unit has in place, on its own premises and with each cloud provider.",
  empty: "Choose a unit on Controls and cloud, and say for each control what is in place.",
  nameLabel: "Control",
  statuses: [
    { value: "in_place", label: "In place", tone: "good", isClosed: true },
    { value: "partly", label: "Partly", tone: "warn", isClosed: false },
    { value: "planned", label: "Planned", tone: "accent", isClosed: false },
    { value: "absent", label: "Absent", tone: "bad", isClosed: false },
    { value: "not_applicable", label: "Not applicable", tone: "neutral", isClosed: true },
  ],
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
      hint: "Where it is in place. A control that has nothing to do with a platform is entered as on-premises.",
      type: "choice",
      options: PLATFORMS,
      isRequired: true,
      isColumn: true,
    },
    { name: "note", label: "Note", type: "long" },
  ],
  unique: ["unitId", "subject", "fields.platform"],
  tracked: ["status"],
  since: null,
  access: "control.write",
  max: 50_000,
};
