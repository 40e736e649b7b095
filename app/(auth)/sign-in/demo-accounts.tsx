import { QuickSignIn } from "@/features/organization/account/ui/quick-sign-in";
import { ROLE_LABELS, ROLE_SUMMARIES } from "@/features/organization/people/ui/role-text";
import { PEOPLE, SAMPLE } from "@/prisma/sample/organisation";

/**
 * One button per role of the sample organisation. A server component, rendered in the demo alone: neither its words nor
 * the password are in any script.
 */
export function DemoAccounts({ next }: { readonly next: string }) {
  return (
    <section aria-labelledby="demo-accounts" className="grid gap-2">
      <h2 id="demo-accounts">Look around as</h2>
      <ul className="grid gap-1.5">
        {PEOPLE.map(({ email, role }) => (
          <li key={email}>
            <QuickSignIn email={email} password={SAMPLE.password} next={next}>
              <span>
                {ROLE_LABELS[role]} <span className="quiet">{ROLE_SUMMARIES[role]}</span>
              </span>
            </QuickSignIn>
          </li>
        ))}
      </ul>
      <h2 className="mt-3">Or with e-mail address and password</h2>
    </section>
  );
}
