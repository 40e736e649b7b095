/**
 * Messages by field as whole sentences. Rules write what follows the label ("is empty; fill it in"), so that one text
 * serves form, summary and API.
 */
export function fieldSentences(
  errors: Readonly<Record<string, readonly string[]>>,
  labels: Readonly<Record<string, string>>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, messages]) => [
      name,
      messages.map((message) => sentence(labels[name] ?? name, message)),
    ]),
  );
}

function sentence(label: string, message: string): string {
  const text = /^[a-z]/.test(message) ? `${label} ${message}` : message;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
