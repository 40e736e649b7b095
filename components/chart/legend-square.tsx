/** The sign of a bar's colour in a legend. */
export function LegendSquare({ color }: { readonly color: string }) {
  return (
    <svg width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" fill={color} />
    </svg>
  );
}
