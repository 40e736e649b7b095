import { ButtonLink } from "@/components/button";
import { FormMessage } from "@/components/form-message";
import { signInPath } from "@/lib/base/addresses";

/** Stands where a form was whose account is ready, when the browser could not be signed in straight away. */
export function ReadyToSignIn() {
  return (
    <>
      <FormMessage tone="success" title="That worked. You can sign in now." />
      <ButtonLink href={signInPath()} variant="primary">
        Sign in
      </ButtonLink>
    </>
  );
}
