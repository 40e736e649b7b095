"use client";

import { ErrorNotice, type ErrorNoticeProps } from "@/components/shell/error-notice";
import { PlainShell } from "@/components/shell/plain-shell";
import "./globals.css";

/** Replaces the root layout when that itself fails; without the cookie it follows the system's theme. */
export default function GlobalError(props: ErrorNoticeProps) {
  return (
    <html lang="en">
      <body>
        <title>Error · Tenet</title>
        <PlainShell>
          <ErrorNotice {...props} />
        </PlainShell>
      </body>
    </html>
  );
}
