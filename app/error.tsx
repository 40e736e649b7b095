"use client";

import { ErrorNotice, type ErrorNoticeProps } from "@/components/shell/error-notice";
import { PlainShell } from "@/components/shell/plain-shell";

export default function RouteError(props: ErrorNoticeProps) {
  return (
    <PlainShell>
      <ErrorNotice {...props} />
    </PlainShell>
  );
}
