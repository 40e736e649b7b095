import { FilterBar } from "@/components/list/filter-bar";
import { FilterDay, FilterSelect, FilterText } from "@/components/list/filter-fields";
import { Menu, MenuLink } from "@/components/menu";
import { ACTION_CHOICES, SUBJECT_CHOICES } from "@/features/workspace/audit-log/subject.rules";
import type { AuditFilter } from "@/lib/audit/filter";
import { auditPath } from "@/lib/base/addresses";
import { auditFilePath } from "@/lib/base/data-addresses";
import { NAME_MAX } from "@/lib/base/limits";

export interface AuditFilterBarProps {
  readonly organization: string;
  readonly filter: AuditFilter;
  /** The name of the one thing whose events are shown, where the filter names one. */
  readonly subjectName: string | null;
}

/** Which events are shown, and the file of them. */
export function AuditFilterBar({ organization, filter, subjectName }: AuditFilterBarProps) {
  const { subject = "" } = filter;
  const isKnown = subject === "" || SUBJECT_CHOICES.some(({ value }) => value === subject);
  const subjects = isKnown
    ? SUBJECT_CHOICES
    : [{ value: subject, label: subjectName ?? "One object" }, ...SUBJECT_CHOICES];
  return (
    <FilterBar
      here={auditPath(organization)}
      isFiltered={Object.keys(filter).length > 0}
      actions={
        <Menu label="Export" align="end" variant="secondary">
          <MenuLink href={auditFilePath(organization, "csv", filter)}>CSV</MenuLink>
          <MenuLink href={auditFilePath(organization, "jsonl", filter)}>JSON lines</MenuLink>
        </Menu>
      }
    >
      <FilterSelect label="About" name="subject" options={subjects} defaultValue={subject} />
      <FilterSelect label="Action" name="action" options={ACTION_CHOICES} defaultValue={filter.action ?? ""} />
      <FilterDay label="From" name="from" defaultValue={filter.from ?? ""} />
      <FilterDay label="To" name="to" defaultValue={filter.to ?? ""} />
      <FilterText label="Person or token" name="actor" maxLength={NAME_MAX} defaultValue={filter.actor ?? ""} />
      <FilterText label="Search the log" name="text" maxLength={NAME_MAX} defaultValue={filter.text ?? ""} />
    </FilterBar>
  );
}
