"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/button";
import { signInWithPassword } from "./sign-in";

export interface QuickSignInProps {
  readonly email: string;
  readonly password: string;
  readonly next: string;
  readonly children: ReactNode;
}

/** A button that signs in with what the server gave it. */
export function QuickSignIn({ email, password, next, children }: QuickSignInProps) {
  const [state, setState] = useState<"idle" | "pending" | string>("idle");

  async function signIn() {
    if (state === "pending") return;
    setState("pending");
    const problem = await signInWithPassword(email, password);
    if (problem === null) window.location.assign(next);
    else setState(problem);
  }

  return (
    <div>
      <Button
        className="w-full justify-start text-start"
        aria-disabled={state === "pending" || undefined}
        onClick={signIn}
      >
        {children}
      </Button>
      <p role="alert" className="field-error empty:hidden">
        {state === "idle" || state === "pending" ? null : state}
      </p>
    </div>
  );
}
