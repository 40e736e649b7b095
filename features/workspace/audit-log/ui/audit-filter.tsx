import { SelectField, TextField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import { Menu, MenuLink } from "@/components/menu";
import { actionChoices, SUBJECT_CHOICES } from "@/features/workspace/audit-log/subject.rules";
import type { AuditFilter } from "@/lib/audit/filter.schema";
import { auditPath } from "@/lib/base/addresses";
import { auditFilePath } from "@/lib/base/data-addresses";
import { NAME_MAX } from "@/lib/base/limits";

export interface AuditFilterBarProps {
  readonly organization: string;
  readonly filter: AuditFilter;
  /** The name of the one thing whose events are shown, where the filter names one. */
  readonly subjectName: string | null;
}

const ALL = { value: "", label: "All" };

/** Which events are shown, and the file of them. */
export function AuditFilterBar({ organization, filter, subjectName }: AuditFilterBarProps) {
  const { subject = "" } = filter;
  const isType = subject === "" || SUBJECT_CHOICES.some(({ value }) => value === subject);
  const one = isType ? [] : [{ value: subject, label: subjectName ?? "One object" }];
  const field = { optional: "unmarked", maxLength: NAME_MAX, placeholder: "Any", type: "search" } as const;
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
      <SelectField
        label="About"
        name="subject"
        optional="unmarked"
        options={[ALL, ...one, ...SUBJECT_CHOICES]}
        defaultValue={subject}
      />
      <SelectField
        label="Action"
        name="action"
        optional="unmarked"
        options={[ALL, ...actionChoices(filter.action)]}
        defaultValue={filter.action ?? ""}
      />
      <TextField {...field} label="Person" name="actor" defaultValue={filter.actor ?? ""} />
      <TextField label="From" name="from" type="date" optional="unmarked" defaultValue={filter.from ?? ""} />
      <TextField label="To" name="to" type="date" optional="unmarked" defaultValue={filter.to ?? ""} />
      <TextField {...field} label="Contains" name="text" defaultValue={filter.text ?? ""} />
    </FilterBar>
  );
}
