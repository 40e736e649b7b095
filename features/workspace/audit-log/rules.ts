/** All actions that the audit log may hold: pure. Each noun's table is listed here once. */
import { assessmentActions } from "@/features/assess/assessment/audit.rules";
import { memberActions } from "@/features/organization/people/audit.rules";
import { invitationActions } from "@/features/organization/people/invitation-audit.rules";
import { passwordResetActions } from "@/features/organization/people/password-reset-audit.rules";
import { settingsActions } from "@/features/organization/settings/audit.rules";
import { setUpActions } from "@/features/organization/setup/audit.rules";
import { tokenActions } from "@/features/organization/token/audit.rules";
import { unitActions } from "@/features/organization/unit/audit.rules";
import { checklistActions } from "@/features/programme/checklist/audit.rules";
import { registerActions } from "@/features/programme/register/audit.rules";
import type { AuditAction } from "@/lib/audit/action.rules";
import { accountActions } from "@/lib/auth/audit.rules";

const TABLES: readonly Readonly<Record<string, AuditAction>>[] = [
  accountActions,
  assessmentActions,
  checklistActions,
  invitationActions,
  memberActions,
  passwordResetActions,
  registerActions,
  setUpActions,
  settingsActions,
  tokenActions,
  unitActions,
];

export const AUDIT_ACTIONS: readonly AuditAction[] = TABLES.flatMap((table) => Object.values(table));

const byName = new Map(AUDIT_ACTIONS.map((action) => [action.name, action]));

/** The action of an event; undefined for one that only another version of Tenet knows. */
export const findAuditAction = (name: string): AuditAction | undefined => byName.get(name);
