import type { Role } from "@/lib/access/policy";

export const ROLE_LABELS: Record<Role, string> = {
  owner: "Owner",
  admin: "Admin",
  lead: "Lead",
  reviewer: "Reviewer",
  assessor: "Assessor",
  executive: "Executive",
  auditor: "Auditor",
};

/** What a role may, in a line. */
export const ROLE_SUMMARIES: Record<Role, string> = {
  owner: "everything, people and tokens included",
  admin: "people, units and tokens; no answers",
  lead: "units, assessments, answers and targets",
  reviewer: "reads the units given to it",
  assessor: "answers the units and pillars given to it",
  executive: "reads results",
  auditor: "reads everything, the audit log included",
};
