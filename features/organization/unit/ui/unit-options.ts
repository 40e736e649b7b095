import type { Option } from "@/components/field";

/** Units of a tree as options of a form; depth shows as indentation. */
export const treeOptions = (rows: readonly { readonly id: string; readonly name: string; readonly depth: number }[]) =>
  rows.map(({ id, name, depth }): Option => {
    // No-break spaces: browsers drop ordinary ones at the start of an option.
    return { value: id, label: "\u00a0\u00a0\u00a0".repeat(depth) + name };
  });
