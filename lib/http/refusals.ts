/** What each refusing status means, for the documentation: the response's name there and its description. */
export const REFUSALS: Readonly<Record<number, { name: string; description: string }>> = {
  304: { name: "NotModified", description: "If-None-Match names the version that is stored." },
  400: { name: "Malformed", description: "A header, a cursor or the JSON of the body cannot be read." },
  401: { name: "NotSignedIn", description: "No session and no valid token." },
  403: {
    name: "NotAllowed",
    description: "Seen, but the role or the token's scopes do not include this; or a write by cookie without Origin.",
  },
  404: { name: "NotFound", description: "Not there, or not yours to see." },
  405: { name: "NoSuchMethod", description: "The address does not have this method; Allow lists those it has." },
  409: { name: "WrongState", description: "What is stored does not allow this; the operation says when." },
  412: {
    name: "Stale",
    description: "Somebody stored another version meanwhile: it is in current, and its ETag in the header.",
  },
  413: { name: "TooLarge", description: "The body is too long." },
  415: { name: "NotJson", description: "The body is not announced as application/json in UTF-8." },
  422: { name: "Invalid", description: "Well-formed, but not valid: errors names each field." },
  428: { name: "VersionMissing", description: "If-Match is missing." },
  429: { name: "TooMany", description: "Too much at once. Retry-After says how many seconds to wait." },
  500: { name: "Fault", description: "A fault of Tenet, logged under the id in instance." },
  503: {
    name: "Away",
    description: "The database does not answer. Retry-After says after how many seconds to try again.",
  },
};
