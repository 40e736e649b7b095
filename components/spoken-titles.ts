/** Says what a cell of a heat map is, beside the pointer, in the words that are spoken of it: it has them once alone. */
function showSpoken({ target }: Event): void {
  const cell = target instanceof Element ? target.closest(".heat-cell[aria-label]") : null;
  cell?.setAttribute("title", cell.getAttribute("aria-label") ?? "");
}

/** To be called once, in the browser. */
export function showSpokenTitles(): void {
  window.addEventListener("pointerover", showSpoken, { passive: true });
}
