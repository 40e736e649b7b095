/** The fields of a filter say what the list shows: pure. */

/** What this reads and sets of an input or a select. */
export interface FollowingControl {
  readonly type: string;
  value: string;
  readonly defaultValue?: string;
  checked?: boolean;
  readonly defaultChecked?: boolean;
  readonly options?: ArrayLike<{ readonly value: string }>;
  /** `data-drawn`: what a select was drawn with last. Its options say only what it began with. */
  readonly dataset: { readonly drawn?: string | undefined };
}

/**
 * Sets controls to what the page was drawn with last, which may be another text than the address has: a name for an id.
 * `busy` is the one in use.
 */
export function follow(controls: readonly FollowingControl[], busy: unknown): void {
  for (const control of controls) {
    const { type, options, dataset, defaultValue = "", defaultChecked = false } = control;
    if (control === busy || type === "hidden") continue;
    if (type === "checkbox") control.checked = defaultChecked;
    else if (!options) control.value = defaultValue;
    else if (Array.from(options).some(({ value }) => value === dataset.drawn)) control.value = dataset.drawn ?? "";
  }
}

/** Keeps what controls say now; the result sets them to it again. */
export function keepSaid(controls: readonly FollowingControl[]): () => void {
  const said = controls.map(({ value, checked }) => ({ value, ...(checked === undefined ? {} : { checked }) }));
  return () => {
    for (const [place, control] of controls.entries()) Object.assign(control, said[place]);
  };
}
