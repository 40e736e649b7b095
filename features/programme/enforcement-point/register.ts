/** The register of policy decision and enforcement points. */
import { programme } from "@/features/model/catalogue/programme/model";
import { defineRegister } from "@/features/programme/register/definition.rules";

export const enforcementPointRegister = defineRegister({
  key: "enforcement-points",
  title: "Decision and enforcement points",
  one: "point",
  lead: "Where access is decided and enforced: what each point protects, which signals it uses, and in which mode it runs.",
  empty: "Begin with the sign-in of your identity provider or the gateway that most requests pass through.",
  nameLabel: "Name",
  statuses: [
    { value: "planned", label: "Planned", tone: "neutral", isClosed: false },
    { value: "monitoring", label: "Monitoring only", tone: "accent", isClosed: false },
    { value: "enforcing", label: "Enforcing", tone: "good", isClosed: true },
    { value: "retired", label: "Retired", tone: "neutral", isClosed: true },
  ],
  startStatus: "planned",
  ownerLabel: "Owner",
  dueLabel: "Enforcing by",
  unit: "optional",
  subject: null,
  fields: [
    {
      name: "role",
      label: "Role",
      type: "choice",
      isRequired: true,
      isColumn: true,
      options: programme.accessFlow.components
        .filter(({ key }) => key.startsWith("policy-"))
        .map(({ key, name, text }) => ({ value: key, label: name, hint: text })),
    },
    {
      name: "protects",
      label: "Protects",
      hint: "Applications, services or data behind it.",
      type: "long",
      isRequired: true,
      isColumn: true,
    },
    {
      name: "signals",
      label: "Signals",
      hint: "What it looks at when it decides.",
      type: "choices",
      isColumn: true,
      options: programme.accessFlow.signals.map(({ key, name, text }) => ({ value: key, label: name, hint: text })),
    },
    { name: "product", label: "Product", type: "text" },
  ],
  unique: [],
  tracked: ["status"],
  since: null,
  toLookAt: { statuses: "open", one: "not enforcing yet" },
  access: "programme.write",
  max: 2_000,
});
