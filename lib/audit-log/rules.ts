/** All actions that the audit log may hold: pure. Each noun's table is listed here once. */
import { assessmentActions } from "@/lib/assessment/audit.rules";
import type { AuditAction } from "@/lib/audit/action.rules";
import { accountActions } from "@/lib/auth/audit.rules";
import { checklistActions } from "@/lib/checklist/audit.rules";
import { invitationActions } from "@/lib/invitation/audit.rules";
import { memberActions } from "@/lib/member/audit.rules";
import { settingsActions } from "@/lib/organization/audit.rules";
import { passwordResetActions } from "@/lib/password-reset/audit.rules";
import { registerActions } from "@/lib/register/audit.rules";
import { setUpActions } from "@/lib/setup/audit.rules";
import { tokenActions } from "@/lib/token/audit.rules";
import { unitActions } from "@/lib/unit/audit.rules";

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
