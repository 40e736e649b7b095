import type { Metadata } from "next";
import { NotFoundNotice } from "@/components/shell/not-found-notice";
import { PlainShell } from "@/components/shell/plain-shell";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <PlainShell>
      <NotFoundNotice />
    </PlainShell>
  );
}
