import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormMessage } from "@/components/form-message";
import { PlainShell } from "@/components/shell/plain-shell";
import { SignInForm } from "@/features/organization/account/ui/sign-in-form";
import { isSetUpOpen } from "@/features/organization/setup/queries";
import { DemoBanner } from "@/features/workspace/shell/ui/demo-banner";
import { whySessionIsOver } from "@/lib/auth/queries";
import { currentUser, sessionSecret } from "@/lib/auth/require-actor";
import { safeReturnPath } from "@/lib/auth/session-rules";
import { setUpPath } from "@/lib/base/addresses";
import { env } from "@/lib/base/env";
import { DemoAccounts } from "./demo-accounts";

export const metadata: Metadata = { title: "Sign in" };

/** What happened to the session before, in a sentence; null when there is nothing to say. */
async function newsOfSession(signedOut: string | undefined): Promise<string | null> {
  if (signedOut === "here") return "You are signed out.";
  if (signedOut === "everywhere") return "You are signed out everywhere.";
  const secret = await sessionSecret();
  const why = secret ? await whySessionIsOver(secret) : null;
  if (why === "time")
    return "You were signed out: a session ends after an hour without use and after twelve hours in all. Everything that showed a save receipt is stored.";
  if (why === "ended")
    return "Your session was ended, because you signed out elsewhere or because your password, role or access changed. Sign in to go on.";
  return null;
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = safeReturnPath(typeof query.next === "string" ? query.next : null);
  if (await currentUser()) redirect(next);
  if (await isSetUpOpen()) redirect(setUpPath());
  const signedOut = query["signed-out"];
  const news = await newsOfSession(typeof signedOut === "string" ? signedOut : undefined);
  return (
    <PlainShell banner={env.DEMO ? <DemoBanner /> : undefined}>
      <h1>Sign in</h1>
      {news ? <FormMessage tone="info" title={news} /> : null}
      {env.DEMO ? <DemoAccounts next={next} /> : null}
      <SignInForm next={next} />
      <p className="quiet">Forgot your password? Ask an owner of your organisation for a link to choose a new one.</p>
    </PlainShell>
  );
}
