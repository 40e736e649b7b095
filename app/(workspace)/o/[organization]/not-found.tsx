import { NotFoundNotice } from "@/components/shell/not-found-notice";

/** Within the frame, so that the navigation stays. */
export default function WorkspaceNotFound() {
  return <NotFoundNotice />;
}
