"use client";

import { ErrorNotice, type ErrorNoticeProps } from "@/components/shell/error-notice";

/** Within the frame, so that the navigation stays. */
export default function WorkspaceError(props: ErrorNoticeProps) {
  return <ErrorNotice {...props} />;
}
