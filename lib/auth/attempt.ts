/** The one way in which a password is compared: it counts against guessing, and a refusal leaves a trace. */
import { AppError } from "@/lib/base/errors";
import { verifyPassword } from "./password";
import { noteRefusedSignIn } from "./refused.commands";
import { type Attempt, beginAttempt, endAttempt } from "./throttle";

/** Whose password is tried, and from where; `isSignedIn`: by somebody signed in, whose network address does not count. */
type Trial = { email: string; password: string; address: string | null; isSignedIn?: boolean };

async function begin({ email, address, isSignedIn = false }: Trial): Promise<Attempt> {
  try {
    return await beginAttempt(email, isSignedIn ? null : address);
  } catch (error) {
    if (error instanceof AppError && error.code === "throttled") noteRefusedSignIn(email, address);
    throw error;
  }
}

/**
 * The account that `find` finds if the password is its own, else null, in the same time whether or not there is one.
 * Throws `throttled`.
 */
export async function attemptPassword<User extends { passwordHash: string }>(
  trial: Trial,
  find: () => Promise<User | null>,
): Promise<User | null> {
  const attempt = await begin(trial);
  const user = await find();
  if ((await verifyPassword(user?.passwordHash ?? null, trial.password)) && user) {
    await endAttempt(attempt);
    return user;
  }
  for (const line of attempt.waits) console.warn(line);
  noteRefusedSignIn(trial.email, trial.address);
  return null;
}
