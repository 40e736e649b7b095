import { QuickSignIn } from "@/components/auth/quick-sign-in";
import { ROLE_LABELS, ROLE_SUMMARIES } from "@/components/member/role-text";
import { ROLES } from "@/lib/access/policy";

// Rendered on the server and in the demo alone: neither text nor password is in any script.
const DEMO_PASSWORD = "tenet-demo-only";

/** One button per role of the sample organisation. */
export function DemoAccounts({ next }: { readonly next: string }) {
  return (
    <section aria-labelledby="demo-accounts" className="grid gap-2">
      <h2 id="demo-accounts">Look around as</h2>
      <ul className="grid gap-1.5">
        {ROLES.map((role) => (
          <li key={role}>
            <QuickSignIn email={`${role}@example.org`} password={DEMO_PASSWORD} next={next}>
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
