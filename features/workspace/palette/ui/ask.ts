/** Reads of the interface for the command palette; what goes wrong becomes words that complete a sentence. */

/** A read without an answer for this long counts as lost (milliseconds). */
const TIMEOUT_MS = 10_000;

/** Why a read failed, e.g. "the server cannot be reached". */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

function reasonOf(status: number): string {
  if (status === 401)
    return "your session has ended, or somebody else is signed in in this browser now; reload the page";
  if (status === 429) return "there were too many requests; wait a minute";
  return `the server answered ${status}`;
}

/**
 * GET of an address of the interface, for `userId` alone. Throws NoAnswer, or what `signal` was aborted with.
 */
export async function ask<T>(userId: string, address: string, signal: AbortSignal): Promise<T> {
  try {
    const answer = await fetch(address, {
      headers: { "tenet-user": userId },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!answer.ok) throw new NoAnswer(reasonOf(answer.status));
    return (await answer.json()) as T;
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof NoAnswer ? error : new NoAnswer("the server cannot be reached", { cause: error });
  }
}
