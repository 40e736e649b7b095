import { SelectField, TextField } from "@/components/field";
import { FilterBar } from "@/components/list/filter-bar";
import { ztmm } from "@/features/model/catalogue/ztmm/model";
import type { DriverFilter } from "@/features/programme/driver/schema";
import { NAME_MAX } from "@/lib/base/limits";
import { SUPPORT_COLUMNS, wordsOf } from "./driver-words";

export interface DriverFilterFormProps {
  readonly driver: { readonly key: string; readonly groupNames: readonly string[]; readonly hasLevels: boolean };
  readonly filter: DriverFilter;
  /** The driver's screen without a filter. */
  readonly action: string;
  /** Other choices of the screen that stay. */
  readonly keep: Readonly<Record<string, string>>;
}

const ANY = { value: "", label: "All" };

/** Which requirements are shown. */
export function DriverFilterForm({ driver, filter, action, keep }: DriverFilterFormProps) {
  const pillars = ztmm.pillars.map(({ key, name }) => ({ value: key, label: name }));
  const supports = SUPPORT_COLUMNS.map(({ key, label }) => ({ value: key, label }));
  const groups = driver.groupNames.map((group) => ({ value: group, label: group }));
  return (
    <FilterBar
      here={action}
      keep={keep}
      isFiltered={[filter.pillar, filter.group, filter.level, filter.support, filter.text].some(Boolean)}
    >
      <SelectField
        label="Pillar"
        name="pillar"
        optional="unmarked"
        options={[ANY, ...pillars]}
        defaultValue={filter.pillar ?? ""}
      />
      {groups.length > 1 ? (
        <SelectField
          label={wordsOf(driver.key).group}
          name="group"
          optional="unmarked"
          className="max-w-64"
          options={[ANY, ...groups]}
          defaultValue={filter.group ?? ""}
        />
      ) : null}
      {driver.hasLevels ? (
        <SelectField
          label="Level"
          name="level"
          optional="unmarked"
          options={[ANY, { value: "target", label: "Target" }, { value: "advanced", label: "Advanced" }]}
          defaultValue={filter.level ?? ""}
        />
      ) : null}
      <SelectField
        label="Support"
        name="support"
        optional="unmarked"
        options={[ANY, ...supports]}
        defaultValue={filter.support ?? ""}
      />
      <TextField
        label="Text"
        name="text"
        type="search"
        placeholder="Any"
        optional="unmarked"
        maxLength={NAME_MAX}
        defaultValue={filter.text ?? ""}
      />
    </FilterBar>
  );
}
