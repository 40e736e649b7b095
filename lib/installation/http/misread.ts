/** Forms that Next cannot read are the sender's fault, not the server's: Next itself answers 500 and prints up to eight lines. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type RequestMark, requestMarks } from "@/lib/form/request-mark";
import type { LastWord } from "./last-word";
import type { Refusal } from "./refuse";
import { isForm } from "./request-kind";

const marks = new WeakMap<IncomingMessage, RequestMark>();

const print = (mark: RequestMark) => {
  for (const line of mark.held.splice(0)) line();
};

type Means = Readonly<{ lastWord: LastWord; instead: (refusal: Refusal) => void }>;

/** Answers 400 where Next fails on a form before any code of ours has begun. */
export function answerFaultsOfForms(request: IncomingMessage, response: ServerResponse, means: Means): void {
  if (!isForm(request)) return;
  const mark: RequestMark = { begun: false, held: [] };
  marks.set(request, mark);
  means.lastWord.beforeHead((status) => {
    if (status !== 500 || mark.begun) print(mark);
    else
      requestMarks().exit(() =>
        means.instead({ code: "malformed", detail: "It cannot be read. Nothing was changed." }),
      );
  });
  response.once("close", () => {
    if (!means.lastWord.isReplaced()) print(mark);
  });
}

/** Runs `work` with the mark of the request, which a form of ours gets. */
export function withMark(request: IncomingMessage, work: () => Promise<void>): Promise<void> {
  const mark = marks.get(request);
  return mark ? requestMarks().run(mark, work) : work();
}

/** Lets what is printed about a form wait until its answer is known: of what cannot be read, one line is enough. */
export function holdLinesOfForms(): void {
  for (const name of ["error", "warn"] as const) {
    const own = console[name].bind(console);
    console[name] = (...args: unknown[]) => {
      const mark = requestMarks().getStore();
      if (mark && !mark.begun) mark.held.push(() => own(...args));
      else own(...args);
    };
  }
}
