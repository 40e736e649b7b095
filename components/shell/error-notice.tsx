import { buttonClass } from "@/components/button-class";
import { UNAVAILABLE_DIGEST, UNAVAILABLE_WORDS } from "@/lib/base/errors";

export interface ErrorNoticeProps {
  /** What was thrown, as Next hands it to an error file: an Error with a digest when it came from the server. */
  readonly error: unknown;
  readonly retry: () => void;
}

function errorId(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("digest" in error)) return undefined;
  return typeof error.digest === "string" ? error.digest : undefined;
}

function Report({ id }: { readonly id: string | undefined }) {
  return (
    <>
      Try again. If it happens once more, tell the people who run this server
      {id ? " this error id:" : " when it happened."}
      {id ? <code className="num ml-1 rounded-sm bg-line-2 px-1.5 text-ink">{id}</code> : null}
    </>
  );
}

/**
 * What happened, whether the data is safe, what to do, and the id that leads to the log. For an error file: inside a
 * shell as it is, elsewhere within PlainShell. The way out is a plain anchor, so that it loads everything afresh.
 */
export function ErrorNotice({ error, retry }: ErrorNoticeProps) {
  const id = errorId(error);
  const isAway = id === UNAVAILABLE_DIGEST;
  return (
    <div className="notice grid max-w-[26rem] gap-4">
      <div role="alert">
        <h1>{isAway ? UNAVAILABLE_WORDS.title : "This screen could not be shown."}</h1>
        <p className="mb-2 text-ink-2">
          {isAway ? null : "Something went wrong on our side. "}
          {UNAVAILABLE_WORDS.data}
        </p>
        <p className="text-ink-2">{isAway ? UNAVAILABLE_WORDS.advice : <Report id={id} />}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={buttonClass({ variant: "primary" })} onClick={retry}>
          Try again
        </button>
        <a className={buttonClass({})} href="/" target="_self">
          Go to the start page
        </a>
      </div>
    </div>
  );
}
