import type { IncomingMessage } from "node:http";

/** Is it for the HTTP interface, or for a page? */
export const isOperation = ({ url }: IncomingMessage): boolean => /^\/api(?:[/?]|$)/.test(url ?? "");

/** Is it a form of a page, sent by script or by the browser itself? */
export const isForm = (request: IncomingMessage): boolean =>
  request.method === "POST" &&
  !isOperation(request) &&
  (request.headers["next-action"] !== undefined ||
    /^multipart\/form-data/i.test(request.headers["content-type"] ?? ""));

/** Is it a page as a whole, for a window, rather than a part of one for Next's script? */
export const isDocument = (request: IncomingMessage): boolean =>
  ["GET", "HEAD"].includes(request.method ?? "") &&
  !isOperation(request) &&
  request.headers.rsc === undefined &&
  /text\/html/i.test(request.headers.accept ?? "");
