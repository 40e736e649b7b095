import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/page-header";
import { pageAddress, requestAddress } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/base/errors";
import { logRefusal } from "@/lib/base/refusal-log";

/**
 * Renders a page of the workspace: what is not there, or not the reader's, becomes Next's not-found page, and what the
 * role may not see becomes a page that says so. Everything else goes on to the error page.
 */
export async function guarded(render: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "not_found" || error.code === "malformed") notFound();
    if (error.code !== "forbidden") throw error;
    const [path] = (await pageAddress())?.split("?") ?? [];
    logRefusal("403", await requestAddress(), `403, ${path ?? "a page"}: ${error.message}`);
    return <PageHeader title="This screen is not for your role." lead={error.message} />;
  }
}
