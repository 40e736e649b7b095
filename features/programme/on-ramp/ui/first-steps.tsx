/** How to begin on an on-ramp, in order. */
export function FirstSteps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="list-decimal ps-5 text-sm">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
