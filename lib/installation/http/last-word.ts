import type { ServerResponse } from "node:http";

/** The front door's hold on the answer that Next makes. */
export type LastWord = Readonly<{
  /** Answers in Next's place; what Next still writes goes nowhere. False once something has been sent. */
  replace: (answer: () => void) => boolean;
  isReplaced: () => boolean;
  /** `look` sees the status before the first byte goes out, and may still replace the answer. */
  beforeHead: (look: (status: number) => void) => void;
}>;

/** Lets the front door answer in Next's place as long as nothing has been sent. */
export function keepLastWord(response: ServerResponse): LastWord {
  const { writeHead, write, end, setHeader, flushHeaders } = response;
  const own = { writeHead, write, end, setHeader, flushHeaders };
  const nowhere = {
    writeHead: () => response,
    write: () => true,
    end: () => response,
    setHeader: () => response,
    flushHeaders: () => undefined,
  };
  const looks: ((status: number) => void)[] = [];
  let isReplaced = false;

  const replace: LastWord["replace"] = (answer) => {
    if (isReplaced || response.headersSent) return false;
    isReplaced = true;
    Object.assign(response, own);
    answer();
    Object.assign(response, nowhere);
    return true;
  };
  const lookOnce = (status: number) => {
    for (const look of looks.splice(0)) look(status);
  };
  /** The response's own method, after the look; of what has been replaced, the one that does nothing. */
  const after = (name: keyof typeof own, statusOf: (args: unknown[]) => number) =>
    function (this: ServerResponse, ...args: unknown[]) {
      lookOnce(statusOf(args));
      return Reflect.apply(isReplaced ? nowhere[name] : own[name], response, args);
    };
  const current = () => response.statusCode;
  Object.assign(response, {
    writeHead: after("writeHead", ([status]) => (typeof status === "number" ? status : response.statusCode)),
    write: after("write", current),
    end: after("end", current),
    flushHeaders: after("flushHeaders", current),
  });
  return {
    replace,
    isReplaced: () => isReplaced,
    beforeHead: (look) => {
      looks.push(look);
    },
  };
}
