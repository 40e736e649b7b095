import type { Metadata } from "next";
import { ButtonLink } from "@/components/button";
import { PlainShell } from "@/components/shell/plain-shell";
import { isSetUpOpen } from "@/features/organization/setup/queries";
import { SetUpForm } from "@/features/organization/setup/ui/set-up-form";
import { signInPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage({ searchParams }: PageProps<"/set-up">) {
  const { token } = await searchParams;
  if (!(await isSetUpOpen()))
    return (
      <PlainShell>
        <div>
          <h1>Tenet is set up already.</h1>
          <p className="text-ink-2">Sign in, or ask the owner of your organisation for an invitation.</p>
        </div>
        <ButtonLink href={signInPath()} variant="primary" className="justify-self-start">
          Sign in
        </ButtonLink>
      </PlainShell>
    );
  return (
    <PlainShell>
      <div>
        <h1>Set up Tenet</h1>
        <p className="text-ink-2">
          You become the owner of your organisation here: you may do everything, and invite everybody else afterwards.
        </p>
      </div>
      <SetUpForm token={typeof token === "string" ? token : ""} />
    </PlainShell>
  );
}
