import { offerTo } from "@/features/workspace/shell/ui/palette-offer";
import { actorOfSession } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/base/errors";

/** What the command palette offers, when it is opened first: too much for every page to carry. */
export async function GET(_request: Request, { params }: RouteContext<"/o/[organization]/palette">): Promise<Response> {
  try {
    const actor = await actorOfSession((await params).organization);
    return Response.json(offerTo(actor), { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "unavailable") return new Response(null, { status: 503, headers: { "retry-after": "5" } });
    return new Response(null, { status: error.code === "unauthenticated" ? 401 : 404 });
  }
}
