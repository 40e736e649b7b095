"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { changePassword, endAllSessions, endSession, setShortcuts } from "@/lib/auth/commands";
import { sessionCookieName } from "@/lib/auth/options";
import { requireSignedIn, sessionSecret } from "@/lib/auth/require-actor";
import { changePasswordSchema } from "@/lib/auth/schema";
import { signInPath } from "@/lib/base/addresses";
import { defineAccountAction } from "@/lib/form/define-action";
import { ticked } from "@/lib/form/schema";

async function forgetCookie(): Promise<void> {
  const name = sessionCookieName();
  // A browser ignores the deletion of a __Secure- cookie that does not say Secure itself.
  (await cookies()).set(name, "", { path: "/", maxAge: 0, httpOnly: true, secure: name.startsWith("__Secure-") });
}

/** Ends this session and goes to the sign-in page. */
export async function signOutAction(): Promise<void> {
  const secret = await sessionSecret();
  if (secret) await endSession(secret);
  await forgetCookie();
  redirect(signInPath({ "signed-out": "here" }));
}

/** Ends every session of the account, this one included, and goes to the sign-in page. */
export async function signOutEverywhereAction(): Promise<void> {
  await endAllSessions(await requireSignedIn());
  await forgetCookie();
  redirect(signInPath({ "signed-out": "everywhere" }));
}

export const changePasswordAction = defineAccountAction(
  changePasswordSchema.safeExtend({ isRevoking: ticked }),
  (who, { isRevoking, ...input }) => changePassword(who, input, isRevoking),
);

export const setShortcutsAction = defineAccountAction(z.object({ enabled: ticked }), (who, input) =>
  setShortcuts(who, input.enabled),
);
