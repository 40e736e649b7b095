"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/field";
import { FormMessage } from "@/components/form-message";
import { PasswordField } from "./password-field";
import { signInWithPassword } from "./sign-in";

/** E-mail address and password; goes on to `next`, which the server has checked to be a place in Tenet. */
export function SignInForm({ next }: { readonly next: string }) {
  const [error, setError] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const message = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (error) message.current?.focus();
  }, [error]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isPending) return;
    const data = new FormData(event.currentTarget);
    const email = String(data.get("email")).trim();
    const password = String(data.get("password"));
    setError(null);
    if (!email || !password) return setError("Type your e-mail address and your password.");
    setPending(true);
    const problem = await signInWithPassword(email, password);
    // A whole page load: nothing that was fetched before signing in stays.
    if (problem === null) return window.location.assign(next);
    setPending(false);
    setError(problem);
  }

  return (
    // method="post": should the form go off before the script is there, the password must not end up in the address.
    <form method="post" onSubmit={submit} noValidate className="grid gap-4">
      <div ref={message} tabIndex={-1} className="empty:hidden focus:outline-none">
        {error ? <FormMessage tone="error" title={error} /> : null}
      </div>
      <TextField label="E-mail address" name="email" type="email" autoComplete="username" autoCapitalize="none" />
      <PasswordField label="Password" name="password" autoComplete="current-password" />
      <Button type="submit" variant="primary" aria-disabled={isPending || undefined}>
        {isPending ? "Signing in…" : "Sign in"}
      </Button>
      <noscript>
        <FormMessage tone="info" title="Signing in needs JavaScript, which is switched off in this browser." />
      </noscript>
    </form>
  );
}
