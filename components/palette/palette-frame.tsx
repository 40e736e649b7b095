import type { ReactNode } from "react";
import { buttonClass } from "@/components/button-class";

/** The sign of searching; the words stand beside it. */
export function SearchSign() {
  return (
    <svg className="palette-sign" width="16" height="16" aria-hidden="true">
      <path
        d="M11 11 L14.5 14.5 M12 7 A5 5 0 1 1 2 7 A5 5 0 1 1 12 7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  );
}

/** What the palette's field and the one that stands for it while it loads have in common. */
export const FIELD = {
  className: "palette-field",
  "aria-label": "Search or jump",
  placeholder: "Screen, unit, function or action",
  autoComplete: "off",
  spellCheck: false,
} as const;

/** The row of the field. The field comes first in the dialog, so that opening gives it the focus. */
export function PaletteHead({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  return (
    <div className="palette-head">
      <SearchSign />
      {children}
      <button type="button" className={buttonClass({ variant: "quiet" })} onClick={onClose}>
        Close
      </button>
    </div>
  );
}
