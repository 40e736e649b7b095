"use client";
import { buttonClass } from "./button-class";

/** Opens the browser's print dialogue. */
export function PrintButton() {
  return (
    <button type="button" className={buttonClass({})} onClick={() => window.print()}>
      Print
    </button>
  );
}
