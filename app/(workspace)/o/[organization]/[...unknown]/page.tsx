import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";

export const metadata: Metadata = { title: "Not found" };

/** An address that no screen has, within the frame: the navigation stays. */
export default async function UnknownPage({ params }: PageProps<"/o/[organization]/[...unknown]">) {
  await requireActor((await params).organization);
  notFound();
}
