import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button, ButtonLink } from "@/components/button";
import { PlainShell } from "@/components/shell/plain-shell";
import { SignOutForm } from "@/features/assess/queue/ui/sign-out-form";
import { signOutAction } from "@/features/organization/account/actions";
import { ROLE_LABELS } from "@/features/organization/people/ui/role-text";
import { isSetUpOpen } from "@/features/organization/setup/queries";
import { homeOf } from "@/features/workspace/shell/navigation.rules";
import { listOrganizations } from "@/lib/auth/queries";
import { currentUser } from "@/lib/auth/require-actor";
import { setUpPath, signInPath } from "@/lib/base/addresses";

export const metadata: Metadata = { title: "Your organisations" };

/** Sends everybody to where they start; only somebody with several organisations sees this page. */
export default async function StartPage() {
  const who = await currentUser();
  if (!who) redirect((await isSetUpOpen()) ? setUpPath() : signInPath());
  const organizations = await listOrganizations(who.userId);
  const [only, ...others] = organizations;
  if (only && others.length === 0) redirect(homeOf(only.role, only.slug));
  return (
    <PlainShell>
      <h1>Which organisation?</h1>
      <ul className="grid gap-2">
        {organizations.map(({ slug, name, role }) => (
          <li key={slug}>
            <ButtonLink href={homeOf(role, slug)} className="w-full justify-between">
              {name} <span className="quiet">{ROLE_LABELS[role]}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
      <SignOutForm userId={who.userId} action={signOutAction}>
        <Button type="submit" variant="quiet">
          Sign out
        </Button>
      </SignOutForm>
    </PlainShell>
  );
}
