/**
 * Messages by field as whole sentences. Rules write what follows the label ("is empty; fill it in"), so that one text
 * serves form, summary and API. The fields come in the order of the labels, which is that of the form; others follow.
 */
export function fieldSentences(
  errors: Readonly<Record<string, readonly string[]>>,
  labels: Readonly<Record<string, string>>,
): Record<string, string[]> {
  const labelled = Object.keys(labels).filter((name) => errors[name] !== undefined);
  const names = [...new Set([...labelled, ...Object.keys(errors)])];
  return Object.fromEntries(
    names.map((name) => [name, (errors[name] ?? []).map((message) => sentence(labels[name] ?? name, message))]),
  );
}

function sentence(label: string, message: string): string {
  const text = /^[a-z]/.test(message) ? `${label} ${message}` : message;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
