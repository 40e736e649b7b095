import type { ComponentProps } from "react";
import type { Option } from "@/components/field";

type Named = { readonly label: string; readonly name: string };

/** One condition of a list as a chip: its name, and a choice. The first option means that it does not matter. */
export function FilterSelect({
  label,
  any = "All",
  options,
  ...props
}: Named &
  Omit<ComponentProps<"select">, "children"> & { readonly any?: string; readonly options: readonly Option[] }) {
  return (
    <label className="filter-chip">
      <span className="filter-name">{label}</span>
      <select {...props}>
        <option value="">{any}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A day from or to which things are asked for. */
export function FilterDay({ label, ...props }: Named & ComponentProps<"input">) {
  return (
    <label className="filter-chip">
      <span className="filter-name">{label}</span>
      <input type="date" {...props} />
    </label>
  );
}

/** A text that is looked for; its name is inside the field. */
export function FilterText({ label, ...props }: Named & ComponentProps<"input">) {
  return (
    <input
      type="search"
      className="control filter-text"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      {...props}
    />
  );
}
