/** What holds for every operation, told once: in the document's description and on the documentation page. */
import { formatCount } from "@/lib/base/format";
import { DEFAULT_LIMIT, MAX_LIMIT } from "@/lib/base/paging";
import { MAX_BODY_BYTES } from "./body";
import { KEEP_MS } from "./idempotency-key";

/** `text` has code in backticks, the one mark that both readers understand. */
export const BASICS: readonly { term: string; text: string }[] = [
  {
    term: "Tokens",
    text: "are made in Admin, Tokens, and sent as `Authorization: Bearer tnt_...`. A token belongs to one organisation and never exceeds the present role of who made it.",
  },
  {
    term: "Sessions",
    text: "work too: GET `/api/auth/csrf`, then POST the form `csrfToken`, `email`, `password` to `/api/auth/callback/credentials`. A write with the session cookie needs the header `Origin` with Tenet's own address. With `Tenet-User: <user id>` the answer is 401 when the session is somebody else's.",
  },
  {
    term: "Versions",
    text: 'What can be edited has an `ETag`; send it back as `If-Match` when you write. `If-Match: *` means "whatever is stored" and gives up the protection of somebody else\'s change; a weak tag (`W/"3"`) matches nothing. With `If-None-Match` a GET answers 304 when nothing has changed.',
  },
  {
    term: "Retries",
    text: `Where \`Idempotency-Key\` is listed, the same key with the same body, byte for byte, gets the first answer again for ${KEEP_MS / 3_600_000} hours, and with another body 422. A key counts per caller and address. Refusals are not kept.`,
  },
  {
    term: "Lists",
    text: `are paged: \`{items, nextCursor}\`, with \`limit\` from 1 to ${MAX_LIMIT} (${DEFAULT_LIMIT} unless told) where the list says nothing else. A query parameter that the address does not have, or that is given twice, is refused with 422, and so is a value that it cannot have.`,
  },
  {
    term: "Bodies",
    text: `are JSON in UTF-8 (\`Content-Type: application/json\`), at most ${formatCount(MAX_BODY_BYTES)} bytes. Fields that are not known are refused with 422; where an operation says that what GET gave is accepted back, its read-only fields are ignored. Of a field that is given twice the last one counts; one named \`__proto__\` is never read. Times are ISO 8601 in UTC, ids are opaque.`,
  },
  {
    term: "Refusals",
    text: "are problem documents (RFC 9457), `application/problem+json`. Checks run in the order 401, 404, 403, 409, 428, 412, 422; a body that cannot be read (413, 415, 400) is refused in the place of 422. A method that an address does not have is answered with 405 and `Allow`. HEAD works wherever GET does.",
  },
];
